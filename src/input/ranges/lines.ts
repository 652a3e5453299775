import type { ByteRange } from '../input-file.ts'
import type { RangeCutter } from './range-cutter.ts'
import type { ReadAt } from './read-at.ts'

const CHUNK = 1 << 20
const NEWLINE = 10

/** Ranges of whole lines. */
export async function ofLines(read: ReadAt, cutter: RangeCutter): Promise<readonly ByteRange[]> {
  let lines = 0
  let at = 0
  for (let chunk = await read(at, CHUNK); chunk.length > 0; chunk = await read(at, CHUNK)) {
    for (let found = chunk.indexOf(NEWLINE); found >= 0; found = chunk.indexOf(NEWLINE, found + 1)) {
      lines++
      cutter.end(at + found + 1, lines, lines)
    }
    at += chunk.length
  }
  return cutter.rest(at)
}
