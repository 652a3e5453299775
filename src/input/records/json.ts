import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { refuse } from '../refusal.ts'
import { readJson, readJsonItems } from './json-text.ts'
import { longestRecord } from './record-limit.ts'
import { valuesOf } from './values.ts'

/** Reads a JSON list, one article per element, or objects one after the other. */
export async function* readJsonValues(
  { name, bytes, range }: Inflow,
  { config }: ReadContext,
): AsyncGenerator<Article | Rejected> {
  let any = false
  let items = 0
  const isListed = range !== undefined && range.records > 0 && opensList(range.head)
  for await (const { number, bytes: value, cutOff } of valuesOf(
    bytes,
    longestRecord(config),
    range?.records,
    isListed,
  )) {
    any = true
    const where = `Element ${number} of ${name}`
    const source = { file: name, record: number, format: 'json' }
    if (cutOff) yield refuse(name, number, 'invalid-json', `${where} is never closed; the JSON ends within it.`)
    else {
      if (config.items === null) {
        const one = readJson(value, source, where, config)
        if (one !== null) yield one
        continue
      }
      const read = readJsonItems(value, source, where, config, items + 1)
      items += read.length
      yield* read
    }
  }
  if (!any && range === undefined) yield refuse(name, null, 'empty', `${name} holds no element.`)
}

/** Whether a list begins here, after a byte order mark and white space. */
function opensList(head: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*\[/.test(Buffer.from(head).toString('latin1'))
}
