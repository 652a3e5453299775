import type { Article, Source } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Rejected } from '../../model/rejected.ts'
import { decode } from '../charset/decode.ts'
import { refuse } from '../refusal.ts'
import { at, isObject, listIn } from './paths.ts'
import { readRecord } from './record.ts'

/**
 * Reads the articles of a JSON value: the value itself, or, where the configuration says under which path, the items of its list.
 *
 * @param first the number of the first item, in the file.
 */
export function readJsonItems(
  bytes: Uint8Array | null,
  source: Source,
  where: string,
  config: Config,
  first: number,
): (Article | Rejected)[] {
  const { items } = config
  if (items === null || bytes === null) return [readJson(bytes, source, where, config)].filter((one) => one !== null)
  const json = decode(bytes)
  const value = json === null ? undefined : parsed(json)
  const list = isObject(value) ? at(value, items) : undefined
  if (value === undefined) return [readJson(bytes, source, where, config)].filter((one) => one !== null)
  if (!Array.isArray(list)) {
    const found = isObject(value) ? listIn(value) : null
    const advice = found === null ? '' : ` There is one under "${found.path}".`
    return [refuse(source.file, source.record, 'no-items', `${where} has no list under "${items}".${advice}`)]
  }
  return list.map((item, index) => {
    const record = first + index
    return readRecord(item, { ...source, record }, `Item ${record} of ${source.file}`, config)
  })
}

/** The value of a JSON text; undefined when it is none. What Python writes for no number, NaN, is read as null. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    if (!/NaN|Infinity/.test(json)) return undefined
  }
  try {
    return JSON.parse(json.replace(NOT_A_NUMBER, (found) => (found.startsWith('"') ? found : 'null')))
  } catch {
    return undefined
  }
}

function faultOf(json: string): string {
  try {
    JSON.parse(json)
    return 'it holds no value'
  } catch (error) {
    return (error as Error).message
  }
}

const NOT_A_NUMBER = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g

/**
 * Reads an article from the bytes of a JSON value; null when there is nothing but white space.
 *
 * @param bytes null when they were more than the limit.
 * @param where what messages call the record: 'Line 7 of dump.jsonl'.
 */
export function readJson(
  bytes: Uint8Array | null,
  source: Source,
  where: string,
  config: Config,
): Article | Rejected | null {
  const no = (code: string, reason: string) => refuse(source.file, source.record, code, reason)
  const most = config.limits.articleCharacters
  if (bytes === null) return no('too-large', `${where} is longer than the limit of ${most} characters an article.`)
  const json = decode(bytes)
  if (json === null) return no('binary', `${where} is not text.`)
  if (json.trim() === '') return null
  const value = parsed(json)
  if (value === undefined) return no('invalid-json', `${where} is not JSON: ${faultOf(json)}. Correct or remove it.`)
  return readRecord(value, source, where, config)
}
