import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../model/failure.ts'

const NEWLINE = 10

/**
 * How many articles an output folder has, counted without reading them.
 *
 * @throws {Failure} when the folder is not an output folder.
 */
export async function countArticles(folder: string): Promise<number> {
  const path = join(folder, 'articles.jsonl')
  if (!(await stat(path).catch(() => null))?.isFile()) {
    throw new Failure(
      'not-an-output',
      `Expected the output folder of a run, but ${path} is not there. Try: claimwire run`,
    )
  }
  let count = 0
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const chunk = bytes as Buffer
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count++
  }
  return count
}
