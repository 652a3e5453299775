import { crc32, deflateRawSync } from 'node:zlib'

/** A file to put into a zip archive. */
export interface Packed {
  readonly name: string
  readonly content: string | Uint8Array
  /** Leaves the content as it is. */
  readonly stored?: boolean
  /** Instead of the content's own. */
  readonly crc?: number
}

const UTF8_NAMES = 0x800

/** Writes a zip archive, of whatever names. */
export function zipOf(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = []
  const table: Buffer[] = []
  let offset = 0
  for (const { name, content, stored = false, crc } of files) {
    const plain = Buffer.from(content)
    const data = stored ? plain : deflateRawSync(plain)
    const names = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0) // version needed
    fields.writeUInt16LE(UTF8_NAMES, 2)
    fields.writeUInt16LE(stored ? 0 : 8, 4)
    fields.writeUInt32LE(crc ?? crc32(plain), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(plain.length, 18)
    fields.writeUInt16LE(names.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, names, data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    table.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, names]))
    locals.push(local)
    offset += local.length
  }
  const size = table.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, ...table, Buffer.from('PK\x05\x06'), end])
}
