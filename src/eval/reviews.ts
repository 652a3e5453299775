import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { Failure } from '../model/failure.ts'
import { reviewFileSchema } from '../model/review.ts'
import type { Mark } from './judged.ts'

/**
 * Reads files of verdicts on claims, as the page of `claimwire view` saves them or a person writes them, in JSON or YAML.
 *
 * @returns the marks by the id of their article; of several on one claim or field the last counts.
 * @throws {Failure} `bad-review` with file and reason
 */
export async function readReviews(
  files: readonly string[],
  cwd: string,
): Promise<ReadonlyMap<string, readonly Mark[]>> {
  const marks = new Map<string, Mark[]>()
  for (const file of files) {
    const text = await readFile(resolve(cwd, file), 'utf8').catch(() => {
      throw new Failure('bad-review', `Expected a file of verdicts at ${file}, but it cannot be read.`)
    })
    const parsed = reviewFileSchema.safeParse(contentOf(text, file))
    if (!parsed.success) {
      const problems = parsed.error.issues.map(
        ({ path, message }) => `${file}: ${path.join('.') || 'the file'}: ${message}`,
      )
      throw new Failure('bad-review', problems.slice(0, 20).join('\n'))
    }
    for (const { article, ...mark } of parsed.data.reviews) {
      const own = marks.get(article)
      if (own === undefined) marks.set(article, [mark])
      else own.push(mark)
    }
  }
  return marks
}

function contentOf(text: string, file: string): unknown {
  try {
    return text.trimStart().startsWith('{') ? JSON.parse(text) : parse(text, { version: '1.2', schema: 'core' })
  } catch (error) {
    throw new Failure(
      'bad-review',
      `${file} is neither JSON nor YAML: ${error instanceof Error ? error.message : error}`,
    )
  }
}
