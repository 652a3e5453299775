import { bytesOf } from '../bytes/bytes.ts'
import type { ByteRange } from '../input-file.ts'
import { valuesOf } from '../records/values.ts'
import type { RangeCutter } from './range-cutter.ts'

/** Ranges of whole elements of a JSON list, or of objects that stand one after the other. */
export async function ofElements(path: string, cutter: RangeCutter): Promise<readonly ByteRange[]> {
  let end = 0
  for await (const { number, to } of valuesOf(bytesOf(path), 0)) {
    cutter.end(to, number)
    end = to
  }
  return cutter.rest(end)
}
