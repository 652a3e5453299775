import { inflateRawSync } from 'node:zlib'
import type { ByteRange } from '../input-file.ts'
import type { RangeCutter } from './range-cutter.ts'
import type { ReadAt } from './read-at.ts'
import { recordLength } from './records.ts'

/** How much of the file is looked at first for a member, and at most; one that is larger can only be read from the beginning. */
const [FIRST, MOST] = [256 * 1024, 64 * 1024 * 1024]
/** How large a member may become; crawlers keep larger records out. */
const LARGEST = 256 * 1024 * 1024
/** The checksum and the length after the data of a member. */
const TRAILER = 8

/** Ranges of whole members of gzip, where each holds whole records of WARC, as crawlers write them; null where any does not. */
export async function ofMembers(read: ReadAt, cutter: RangeCutter): Promise<readonly ByteRange[] | null> {
  let records = 0
  let at = 0
  for (;;) {
    const member = await memberAt(read, at)
    if (member === null) return null
    if (member === 'end') return cutter.rest(at)
    const own = recordsIn(member.unpacked)
    if (own === null) return null
    at += member.length
    records += own
    cutter.end(at, records)
  }
}

interface Member {
  readonly length: number
  readonly unpacked: Buffer
}

async function memberAt(read: ReadAt, at: number): Promise<Member | 'end' | null> {
  for (let size = FIRST; size <= MOST; size *= 4) {
    const bytes = await read(at, size)
    if (bytes.length === 0) return 'end'
    const head = headLength(bytes)
    if (head === null) return null
    try {
      // What the types leave out: with `info` the engine comes too, which knows how far it read
      const { buffer, engine } = inflateRawSync(bytes.subarray(head), {
        ...{ info: true, maxOutputLength: LARGEST },
      }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } }
      return { length: head + engine.bytesWritten + TRAILER, unpacked: buffer }
    } catch (error) {
      const isCutOff = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR'
      if (!isCutOff || bytes.length < size) return null
    }
  }
  return null
}

const FLAGS = { checksum: 2, extra: 4, name: 8, comment: 16 }

/** How many bytes the head of a member has (RFC 1952); null where none begins. */
function headLength(bytes: Buffer): number | null {
  if (bytes.length < 10 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return null
  const flags = bytes[3] ?? 0
  let at = 10
  if ((flags & FLAGS.extra) !== 0) at += 2 + (bytes.length >= 12 ? bytes.readUInt16LE(10) : 0)
  for (const text of [FLAGS.name, FLAGS.comment]) {
    if ((flags & text) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return null
    at = end + 1
  }
  return (flags & FLAGS.checksum) === 0 ? at : at + 2
}

/** How many records a member holds; null where they do not fill it. */
function recordsIn(unpacked: Buffer): number | null {
  let records = 0
  let at = 0
  while (at < unpacked.length) {
    const length = recordLength(unpacked.subarray(at))
    if (length === null || at + length > unpacked.length) return null
    at += length
    records++
  }
  return records
}
