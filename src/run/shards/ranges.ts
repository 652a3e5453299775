import { open } from 'node:fs/promises'
import { markOf } from '../../input/charset/decode.ts'
import { formOf } from '../../input/forms/forms.ts'
import type { ByteRange } from '../../input/ingest.ts'
import { packingOf } from '../../input/unpack/packing.ts'
import type { Config } from '../../model/config.ts'

const HEAD = 16 * 1024
const CHUNK = 1 << 20
const NEWLINE = 10

/**
 * Cuts a large file into ranges of bytes that begin with a line of JSON Lines, or a record of WARC, so that it is worked on in pieces; null
 * for a file of another form, or a packed one, which can only be read from its beginning.
 *
 * The file is gone through once, since each range says how many records come before it: a record's number is its place in the file.
 *
 * @param size about how many bytes a range has
 */
export async function rangesOf(path: string, name: string, size: number, config: Config): Promise<ByteRange[] | null> {
  const file = await open(path).catch(() => null)
  if (file === null) return null
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    const head = buffer.subarray(0, bytesRead)
    const mark = markOf(head)
    if (packingOf(head) !== null || (mark !== null && mark !== 'utf-8')) return null
    const { form } = await formOf({ bytes: head, text: head.toString('latin1', mark === null ? 0 : 3), name, config })
    const read = async (at: number, length: number) => {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, at)
      return buffer.subarray(0, bytesRead)
    }
    if (form === 'jsonl' && config.items === null) return await ofLines(read, size)
    if (form === 'warc') return await ofRecords(read, size)
    return null
  } finally {
    await file.close()
  }
}

type Read = (at: number, length: number) => Promise<Buffer>

async function ofLines(read: Read, size: number): Promise<ByteRange[]> {
  const ranges: ByteRange[] = []
  let from = 0
  let before = 0
  let lines = 0
  let at = 0
  for (let chunk = await read(at, CHUNK); chunk.length > 0; chunk = await read(at, CHUNK)) {
    for (let found = chunk.indexOf(NEWLINE); found >= 0; found = chunk.indexOf(NEWLINE, found + 1)) {
      lines++
      const end = at + found + 1
      if (end - from < size) continue
      ranges.push({ form: 'jsonl', from, to: end, before })
      from = end
      before = lines
    }
    at += chunk.length
  }
  if (at > from) ranges.push({ form: 'jsonl', from, to: at, before })
  return ranges
}

const LONGEST_HEAD = 64 * 1024
const HEAD_END = /\r?\n\r?\n/
const BETWEEN = 4

/** From a record that is not as it should be on, all is one range: its reader finds where the next begins. */
async function ofRecords(read: Read, size: number): Promise<ByteRange[]> {
  const ranges: ByteRange[] = []
  let from = 0
  let before = 0
  let records = 0
  let at = 0
  for (;;) {
    let head = await read(at, 2048)
    if (head.length === 0) break
    if (!HEAD_END.test(head.toString('latin1'))) head = await read(at, LONGEST_HEAD)
    const text = head.toString('latin1')
    const end = HEAD_END.exec(text)
    const length = /\r?\ncontent-length:[ \t]{0,9}(\d{1,15})\s/i.exec(text)?.[1]
    if (end === null || length === undefined || !text.startsWith('WARC/')) return [...ranges, rest(from, before)]
    const next = at + end.index + end[0].length + Number(length)
    const between = (await read(next, BETWEEN + 5)).toString('latin1')
    if (between !== '\r\n\r\n' && between !== '\r\n\r\nWARC/') return [...ranges, rest(from, before)]
    records++
    at = next + BETWEEN
    if (at - from < size) continue
    ranges.push({ form: 'warc', from, to: at, before })
    from = at
    before = records
  }
  if (at > from) ranges.push({ form: 'warc', from, to: at, before })
  return ranges
}

function rest(from: number, before: number): ByteRange {
  return { form: 'warc', from, to: Number.MAX_SAFE_INTEGER, before }
}
