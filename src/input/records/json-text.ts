import type { Article, Source } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Rejected } from '../../model/rejected.ts'
import { decode } from '../charset/decode.ts'
import { refuse } from '../refusal.ts'
import { readRecord } from './record.ts'

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
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return no('invalid-json', `${where} is not JSON: ${(error as Error).message}. Correct or remove it.`)
  }
  return readRecord(value, source, where, config)
}
