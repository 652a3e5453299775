import { open } from 'node:fs/promises'
import type { Config } from '../../model/config.ts'
import { markOf } from '../charset/decode.ts'
import { formOf } from '../forms/forms.ts'
import type { ByteRange } from '../input-file.ts'
import { TABLE_HEAD } from '../records/dialect.ts'
import { packingOf } from '../unpack/packing.ts'
import { ofElements } from './elements.ts'
import { ofLines } from './lines.ts'
import { ofMembers } from './members.ts'
import { RangeCutter } from './range-cutter.ts'
import type { ReadAt } from './read-at.ts'
import { ofRecords } from './records.ts'
import { ofRows } from './rows.ts'

/** How much of a file is looked at to recognize its form. */
const HEAD = 16 * 1024

/**
 * Cuts a large file into ranges of bytes that begin with a line of JSON Lines, a row of a table, an element of a JSON list, or a record of
 * WARC, packed by itself or not, so that it is worked on in pieces; null for a file that can only be read from its beginning.
 *
 * The file is gone through once, since each range says how many records come before it: a record's number is its place in the file.
 *
 * @param size about how many bytes a range has
 */
export async function rangesOf(
  path: string,
  name: string,
  size: number,
  config: Config,
): Promise<readonly ByteRange[] | null> {
  const file = await open(path).catch(() => null)
  if (file === null) return null
  try {
    const read: ReadAt = async (at, length) => {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, at)
      return buffer.subarray(0, bytesRead)
    }
    const beginning = await read(0, TABLE_HEAD)
    const head = beginning.subarray(0, HEAD)
    if (packingOf(head) === 'gzip') return await ofMembers(read, new RangeCutter('warc.gz', size))
    const mark = markOf(head)
    if (packingOf(head) !== null || (mark !== null && mark !== 'utf-8')) return null
    const { form } = await formOf({ bytes: head, text: head.toString('latin1', mark === null ? 0 : 3), name, config })
    if (form === 'warc') return await ofRecords(read, new RangeCutter(form, size))
    if (form === 'csv') return await ofRows(path, { head: beginning, name, config }, new RangeCutter(form, size))
    // How many articles a line or an element gives is known when it is read
    if (config.items !== null) return null
    if (form === 'jsonl') return await ofLines(read, new RangeCutter(form, size))
    if (form === 'json') return await ofElements(path, new RangeCutter(form, size))
    return null
  } finally {
    await file.close()
  }
}
