/** How the bytes of an input are packed, or which other form they have that cannot be read as text. */
type Packing = 'gzip' | 'zstd' | 'bzip2' | 'xz' | 'zip' | 'tar' | ForeignForm

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
  [[0x42, 0x5a, 0x68], 'bzip2'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], 'xz'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], foreign('a 7z archive', 'unpack it first')],
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], foreign('a rar archive', 'unpack it first')],
  [[0xd0, 0xcf, 0x11, 0xe0], foreign('an old Word, Excel or Outlook file', 'save it as DOCX, CSV or EML first')],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], foreign('RTF', 'open it in a word processor and save it as DOCX')],
  [[0x25, 0x21, 0x50, 0x53], foreign('PostScript', 'turn it into text first, with ps2ascii')],
  [[0x04, 0x22, 0x4d, 0x18], foreign('an lz4 archive', 'unpack it first, with unlz4')],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], foreign('an SQLite file', 'write its table out as CSV first')],
  [[0x4f, 0x62, 0x6a, 0x01], foreign('an Avro file', 'write it out as JSON Lines first')],
  [[0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], foreign('an Arrow file', 'write it out as JSON Lines or Parquet first')],
]

/** Tells by its first bytes how an input is packed; null when it is not. */
export function packingOf(head: Uint8Array): Packing | null {
  for (const [magic, packing] of packings) if (magic.every((byte, at) => head[at] === byte)) return packing
  if (Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar') return 'tar'
  return null
}

function foreign(what: string, advice: string): ForeignForm {
  return { what, advice }
}
