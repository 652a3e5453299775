import type { Config } from '../model/config.ts'
import { markOf } from './charset/decode.ts'
import { headerOf } from './records/header.ts'

/** The form in which an input holds its articles. */
export type Form = 'warc' | 'jsonl' | 'json' | 'table' | 'document'

/**
 * Tells an input's form by how it begins; its name decides only what the beginning leaves open.
 *
 * @example formOf(Buffer.from('{"text": "A bridge fell."}\n'), '-', config) // 'jsonl'
 */
export function formOf(head: Uint8Array, name: string, config: Config): Form {
  const mark = markOf(head)
  const start = Buffer.from(head.subarray(mark === 'utf-8' ? 3 : 0, ENOUGH)).toString('latin1')
  if (/^(?:\r?\n)*WARC\/\d/.test(start)) return 'warc'
  const json = jsonOf(start, name)
  if (json !== null) return json
  if (headerOf(head, config) !== null || /\.(?:csv|tsv|tab)$/i.test(bare(name))) return 'table'
  return 'document'
}

const ENOUGH = 16 * 1024

function jsonOf(start: string, name: string): 'jsonl' | 'json' | null {
  const lines = /\.(?:jsonl|ndjson|jsonlines)$/i.test(bare(name))
  if (/^\s*\[\s*(?:\{\s*["}]|\]\s*$)/.test(start)) return 'json'
  if (lines) return 'jsonl'
  if (/\.json$/i.test(bare(name))) return /^\s*\{/.test(start) && !isSpread(start) ? 'jsonl' : 'json'
  if (!/^\s*\{\s*"/.test(start)) return null
  return isSpread(start) ? 'json' : 'jsonl'
}

/** Whether an object begins that is written over several lines. */
function isSpread(start: string): boolean {
  const line = /^\s*(\{[^\n]*)\n/.exec(start)?.[1]?.trimEnd()
  return line !== undefined && (line === '{' || /[,{[:]$/.test(line))
}

/** A name without the endings of what the file was packed by. */
export function bare(name: string): string {
  return name.replace(/(?:\.(?:gz|zst|zstd|zip))+$/i, '')
}
