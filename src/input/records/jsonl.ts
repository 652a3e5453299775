import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import { linesOf } from '../lines.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { readJson, readJsonItems } from './json-text.ts'
import { longestRecord } from './record-limit.ts'

/** Reads JSON Lines, one article per line; a broken line is refused with its number and reading continues. */
export async function* readJsonLines(
  { name, bytes, range }: Inflow,
  { config }: ReadContext,
): AsyncGenerator<Article | Rejected> {
  let items = 0
  for await (const { number, bytes: line } of linesOf(bytes, longestRecord(config), range?.lines)) {
    const source = { file: name, record: number, format: 'jsonl' }
    if (config.items === null) {
      const one = readJson(line, source, `Line ${number} of ${name}`, config)
      if (one !== null) yield one
      continue
    }
    const read = readJsonItems(line, source, `Line ${number} of ${name}`, config, items + 1)
    items += read.length
    yield* read
  }
}
