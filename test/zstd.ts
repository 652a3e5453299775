/** A block of a Zstandard frame: its bytes as they are, or one byte many times over. */
export type ZstdBlock = Uint8Array | { readonly byte: number; readonly times: number }

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd]
/** Blocks of up to 128 KiB, in a window of as much. */
const WINDOW = (17 - 10) << 3

/** Writes a Zstandard frame of plain blocks, since Node 20 cannot pack one. */
export function zstdOf(blocks: readonly ZstdBlock[]): Buffer {
  const parts = [Buffer.from([...MAGIC, 0x00, WINDOW])]
  blocks.forEach((block, i) => {
    const last = i === blocks.length - 1 ? 1 : 0
    const [type, size, data] =
      block instanceof Uint8Array ? [0, block.length, block] : [1, block.times, Buffer.from([block.byte])]
    const head = Buffer.alloc(3)
    head.writeUIntLE(last | (type << 1) | (size << 3), 0, 3)
    parts.push(head, Buffer.from(data))
  })
  return Buffer.concat(parts)
}
