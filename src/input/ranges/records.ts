import type { ByteRange } from '../input-file.ts'
import type { RangeCutter } from './range-cutter.ts'
import type { ReadAt } from './read-at.ts'

const SHORT_HEAD = 2048
const LONGEST_HEAD = 64 * 1024
const HEAD_END = /\r?\n\r?\n/
/** The empty lines after a block. */
const BETWEEN = '\r\n\r\n'

/** Ranges of whole records of WARC. From a record that is not as it should be on, all is one range: its reader finds where the next begins. */
export async function ofRecords(read: ReadAt, cutter: RangeCutter): Promise<readonly ByteRange[]> {
  let at = 0
  for (let records = 1; ; records++) {
    let head = await read(at, SHORT_HEAD)
    if (head.length === 0) return cutter.rest(at)
    if (!HEAD_END.test(head.toString('latin1'))) head = await read(at, LONGEST_HEAD)
    const length = recordLength(head)
    if (length === null) return cutter.rest()
    const after = (await read(at + length - BETWEEN.length, BETWEEN.length + 5)).toString('latin1')
    if (after !== BETWEEN && after !== `${BETWEEN}WARC/`) return cutter.rest()
    at += length
    cutter.end(at, records)
  }
}

/** How many bytes the record that begins here has, the empty lines after it included; null where none begins. */
export function recordLength(head: Buffer): number | null {
  const text = head.toString('latin1', 0, LONGEST_HEAD)
  const end = HEAD_END.exec(text)
  if (end === null || !text.startsWith('WARC/')) return null
  const headEnd = end.index + end[0].length
  const length = /\r?\ncontent-length:[ \t]{0,9}(\d{1,15})\s/i.exec(text.slice(0, headEnd))?.[1]
  return length === undefined ? null : headEnd + Number(length) + BETWEEN.length
}
