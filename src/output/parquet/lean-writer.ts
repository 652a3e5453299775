import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { writeMetadata } from 'hyparquet-writer/src/metadata.js'

/** What a list of structs begins with, in Thrift's compact protocol; longer ones have their length after it. */
const STRUCT = 12
const LONG = 15
/** The length of a footer stands after it, and then the mark of the format. */
const LENGTH = 4
const MARK = 0x31524150

/**
 * A writer that keeps of each group of rows the bytes that it will be in the footer, and no object for each of its columns: a file of
 * a million rows has some ten thousand of them. An empty file has a list of no groups, which strict readers tell from a list of nothing.
 */
export class LeanWriter extends ParquetWriter {
  readonly #groups: Uint8Array[] = []

  override async write(options: Parameters<ParquetWriter['write']>[0]): Promise<void> {
    await super.write(options)
    const { start, end } = this.#aroundGroups()
    for (const group of this.row_groups) {
      const footer = this.#footer([group])
      this.#groups.push(footer.slice(start.length + 1, footer.length - end.length))
    }
    this.row_groups = []
    this.pendingIndexes = []
  }

  override finish(): void | Promise<void> {
    const before = this.writer.offset
    const { start, end } = this.#aroundGroups(this.num_rows)
    const count = this.#groups.length
    this.writer.appendBytes(start)
    this.writer.appendUint8((Math.min(count, LONG) << 4) | STRUCT)
    if (count >= LONG) this.writer.appendVarInt(count)
    for (const group of this.#groups) this.writer.appendBytes(group)
    this.writer.appendBytes(end)
    this.writer.appendUint32(this.writer.offset - before)
    this.writer.appendUint32(MARK)
    return this.writer.finish()
  }

  /** What the footer has before the list of groups, and after it: a footer without groups has one byte between the two. */
  #aroundGroups(rows?: bigint) {
    const none = this.#footer([])
    const one = this.#footer([{ columns: [], total_byte_size: 0n, num_rows: 0n }])
    const end = none.length - none.findIndex((byte, at) => byte !== one[at]) - 1
    const footer = rows === undefined ? none : this.#footer([], rows)
    return { start: footer.slice(0, footer.length - end - 1), end: footer.slice(footer.length - end) }
  }

  #footer(groups: typeof this.row_groups, rows = 0n): Uint8Array {
    const bytes = new ByteWriter()
    const { schema, createdBy } = this
    writeMetadata(bytes, {
      version: 2,
      created_by: createdBy,
      schema,
      num_rows: rows,
      row_groups: groups,
      metadata_length: 0,
    })
    return bytes.getBytes().slice(0, -LENGTH)
  }
}
