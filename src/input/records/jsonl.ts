import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import { linesOf } from '../lines.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { readJson } from './json-text.ts'
import { longestRecord } from './record-limit.ts'

/** Reads JSON Lines, one article per line; a broken line is refused with its number and reading continues. */
export async function* readJsonLines(
  { name, bytes }: Inflow,
  { config }: ReadContext,
): AsyncGenerator<Article | Rejected> {
  for await (const { number, bytes: line } of linesOf(bytes, longestRecord(config))) {
    const read = readJson(line, { file: name, record: number, format: 'jsonl' }, `Line ${number} of ${name}`, config)
    if (read !== null) yield read
  }
}
