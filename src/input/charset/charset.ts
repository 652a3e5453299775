import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'

/** How many bytes are looked at to recognize a character set by its letters. */
const SAMPLE = 64 * 1024

/**
 * The name of a character set in the WHATWG's spelling; null for an unknown one.
 *
 * @example charsetNamed('latin1') // 'windows-1252'
 */
export function charsetNamed(label: string | null | undefined): string | null {
  if (label === null || label === undefined) return null
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

/** Guesses the character set of bytes that declare none: UTF-8 if they are valid UTF-8, else by their letters; Windows-1252 in doubt. */
export function charsetOf(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return 'utf-8'
  const first = bytes.findIndex((byte) => byte > 127)
  const from = Math.max(0, first - 1000)
  const sample = bytes.subarray(from, from + SAMPLE)
  const named = charsetNamed(analyse(sample)[0]?.name)
  if (named === null || named.startsWith('utf-16')) return WESTERN
  // An accent and two quotation marks do not distinguish one Latin set from another.
  return LATIN.test(named) && !hasMany(sample) ? WESTERN : named
}

const WESTERN = 'windows-1252'
const LATIN = /^(?:windows-125[0478]|iso-8859-(?:2|3|4|10|13|14|15|16))$/
const MANY = 8

function hasMany(bytes: Uint8Array): boolean {
  let count = 0
  for (const byte of bytes) if (byte > 127 && ++count >= MANY) return true
  return false
}

/** Decodes bytes of a known character set; a letter that it does not have becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  // iconv-lite, since Node's own decoder reads Windows-1252 as Latin-1 and loses its quotation marks (nodejs/node#56542).
  if (charset === 'windows-1252') return iconv.decode(Buffer.from(bytes), charset)
  return new TextDecoder(charset).decode(bytes)
}
