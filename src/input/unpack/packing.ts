/** How the bytes of an input are packed, or which other form they have that cannot be read as text. */
type Packing = 'gzip' | 'zstd' | 'zip' | ForeignForm

/** What is recognized by its first bytes, so that the refusal can say what to do. */
interface ForeignForm {
  readonly what: string
  readonly advice: string
}

const packings: readonly (readonly [magic: readonly number[], packing: Packing])[] = [
  [[0x1f, 0x8b], 'gzip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'], // an empty one
  [[0x42, 0x5a, 0x68], foreign('a bzip2 archive', 'unpack it first, with bunzip2')],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], foreign('an xz archive', 'unpack it first, with unxz')],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], foreign('a 7z archive', 'unpack it first')],
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], foreign('a rar archive', 'unpack it first')],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], foreign('a PDF', 'turn it into text first, with pdftotext')],
  [[0x50, 0x41, 0x52, 0x31], foreign('a Parquet file', 'write it out as JSON Lines first')],
]

/** Tells by its first bytes how an input is packed; null when it is not. */
export function packingOf(head: Uint8Array): Packing | null {
  for (const [magic, packing] of packings) if (magic.every((byte, at) => head[at] === byte)) return packing
  if (Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar')
    return foreign('a tar archive', 'unpack it first, with tar -xf')
  return null
}

function foreign(what: string, advice: string): ForeignForm {
  return { what, advice }
}
