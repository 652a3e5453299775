import { bytesOf } from '../bytes/bytes.ts'
import type { ByteRange } from '../input-file.ts'
import { dialectOf, type TableBeginning } from '../records/dialect.ts'
import { rowsOf } from '../records/rows.ts'
import type { RangeCutter } from './range-cutter.ts'

/** One character of a row tells whether it is empty, as a lone return is. */
const ENOUGH = 1

/** Ranges of whole rows of a table; null where its bytes must be written otherwise before rows can be told. */
export async function ofRows(
  path: string,
  beginning: TableBeginning,
  cutter: RangeCutter,
): Promise<readonly ByteRange[] | null> {
  const table = dialectOf(beginning)
  if (table === null || table.charset !== 'utf-8' || table.endsWithReturn) return null
  let rows = table.hasHeader ? -1 : 0
  let end = 0
  for await (const { bytes, to, next } of rowsOf(bytesOf(path, table.start), table.delimiter, table.quote, ENOUGH)) {
    if (bytes?.length !== 0) rows++
    end = table.start + to
    if (rows > 0) cutter.end(end, rows, next - 1)
  }
  return cutter.rest(end)
}
