import iconv from 'iconv-lite'

/** Bytes that no text has: what tells a picture or an archive from an article. */
const NUL = 0

/**
 * Decodes a file: UTF-16 by its byte order mark, UTF-8 when the bytes are that, else Windows-1252; null when they are no text.
 *
 * A byte order mark is a part of the encoding and not of the text.
 */
export function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(NUL)) return null
  // iconv-lite, since Node's own decoder reads Windows-1252 as Latin-1 and loses its quotation marks (nodejs/node#56542).
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return controls(bytes) > bytes.length / 100 ? null : iconv.decode(Buffer.from(bytes), 'windows-1252')
  }
}

/** How many bytes are control characters that no text uses. */
function controls(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes)
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) count++
  return count
}
