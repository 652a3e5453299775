import { isUtf8 } from 'node:buffer'
import { charsetNamed, charsetOf, decodeAs } from './charset.ts'

/** Bytes that no text has: they distinguish a picture or an archive from an article. */
const NUL = 0

/**
 * Decodes a text: by its byte order mark, as UTF-8 when the bytes are that, as declared, else as its letters look; null when the
 * bytes are not text.
 *
 * UTF-8 overrides what is declared: servers and editors that declare Latin-1 for it are common, and bytes of another set that
 * happen to be UTF-8 are very rare. A byte order mark is a part of the encoding and not of the text.
 *
 * @param declared what an HTTP header or a meta tag says, as it is written there.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string | null {
  const marked = markOf(bytes)
  if (marked !== null) return new TextDecoder(marked).decode(bytes)
  if (bytes.includes(NUL)) return null
  if (isUtf8(bytes)) return utf8(bytes)
  const charset = charsetNamed(declared)
  if (charset !== null && charset !== 'utf-8') return decodeAs(bytes, charset)
  return controls(bytes) > bytes.length / 100 ? null : decodeAs(bytes, charsetOf(bytes))
}

/** Whether bytes can be a text at all, judged as `decode` does. */
export function isText(bytes: Uint8Array): boolean {
  return markOf(bytes) !== null || (!bytes.includes(NUL) && controls(bytes) <= bytes.length / 100)
}

/** The character set that a byte order mark names. */
export function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
}

function utf8({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
}

/** How many bytes are control characters that no text uses. */
function controls(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes)
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) count++
  return count
}
