import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { linesOf } from '../../input/lines.ts'
import { ARTICLE_SCHEMA, type ArticleRecord } from '../../model/article.ts'
import { CLAIM_SCHEMA, type Claim } from '../../model/claim.ts'
import { Failure } from '../../model/failure.ts'
import { REJECTED_SCHEMA, type Rejected } from '../../model/rejected.ts'

/** An article of an output folder with its claims. */
export interface Written {
  readonly article: ArticleRecord
  readonly claims: readonly Claim[]
}

/**
 * Reads an output folder article by article: both files are in the same order, so one article is held at a time.
 *
 * @throws {Failure} when the folder is not an output folder, or a line in it was changed into something else.
 */
export async function* readOutput(folder: string): AsyncGenerator<Written> {
  const claims = records<Claim>(folder, 'claims.jsonl', CLAIM_SCHEMA)
  let next = await claims.next()
  for await (const article of records<ArticleRecord>(folder, 'articles.jsonl', ARTICLE_SCHEMA)) {
    const own: Claim[] = []
    while (next.done !== true && next.value.article.id === article.id) {
      own.push(next.value)
      next = await claims.next()
    }
    yield { article, claims: own }
  }
  if (next.done === true) return
  const { id, article } = next.value
  throw new Failure(
    'not-an-output',
    `The claim ${id} in ${join(folder, 'claims.jsonl')} belongs to the article ${article.id}, which is not next in articles.jsonl. Run again to make the two fit.`,
  )
}

/** What was rejected in an output folder, in its order. */
export function readRejected(folder: string): AsyncGenerator<Rejected, void> {
  return records<Rejected>(folder, 'rejected.jsonl', REJECTED_SCHEMA)
}

/** The records of one file, which say themselves what they are. */
async function* records<T extends { readonly schema: string }>(
  folder: string,
  name: string,
  schema: T['schema'],
): AsyncGenerator<T, void> {
  const path = join(folder, name)
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) {
    throw new Failure(
      'not-an-output',
      `Expected the output folder of a run, but ${path} is not there. Try: claimwire run`,
    )
  }
  for await (const { number, bytes } of linesOf(createReadStream(path), Number.POSITIVE_INFINITY)) {
    const text = Buffer.from(bytes ?? []).toString('utf8')
    if (text.trim() === '') continue
    const value = parsed(text)
    if (value?.schema !== schema) {
      throw new Failure(
        'not-an-output',
        `Expected a record of ${schema} at line ${number} of ${path}, got ${text.slice(0, 40)}…`,
      )
    }
    yield value as T
  }
}

function parsed(text: string): { schema?: unknown } | null {
  try {
    return JSON.parse(text) as { schema?: unknown } | null
  } catch {
    return null
  }
}
