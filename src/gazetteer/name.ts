/** Words that names spell in two ways: the long form, and the short one that stands in keys. */
const SHORT = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
])

/** Letters that no decomposition takes apart. */
const LETTERS = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'e', ǝ: 'e' }),
)

/**
 * A word as keys have it: lower case, without accents, apostrophes and full stops, long forms shortened.
 *
 * @example keyWord('Şuşa') // 'susa'
 * @example keyWord('Saint') // 'st'
 */
export function keyWord(word: string): string {
  const plain = isPlain(word) ? word : plainOf(word.toLowerCase())
  return SHORT.get(plain) ?? plain
}

/** Whether a word is of the letters a to z alone, as nearly all are that are looked up. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

function plainOf(lower: string): string {
  if (isPlain(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʻʼ`ʿʾ´.]/gu, '')
    .replace(/[øłđıßæœðþəǝ]/gu, (letter) => LETTERS.get(letter) ?? letter)
}

/**
 * A name as keys have it: its words, one space between them; hyphens separate words.
 *
 * @example keyOf('Port-au-Prince') // 'port au prince'
 * @example keyOf('Washington, D.C.') // 'washington dc'
 */
export function keyOf(name: string): string {
  return name
    .split(/[\s\-–—/,()]+/u)
    .map(keyWord)
    .filter((word) => word !== '')
    .join(' ')
}

/**
 * Two independent 32-bit hashes of a key, its fingerprint, so that the keys themselves need not be kept. It can be read on: a longer
 * name is looked up without its words being put together.
 */
export class Fingerprint {
  /** Both are signed, which V8 keeps in place. */
  first = FIRST
  second = SECOND

  /** Reads on; what was read before stands before it. */
  add(text: string): this {
    let a = this.first
    let b = this.second
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      a = Math.imul(a ^ unit, 0x01000193)
      b = Math.imul(b ^ unit, 0x85ebca6b)
      b ^= b >>> 13
    }
    this.first = a
    this.second = b
    return this
  }

  /** Goes on from another one. */
  follow({ first, second }: Fingerprint): this {
    this.first = first
    this.second = second
    return this
  }

  /** One integer for both. */
  get number(): number {
    return (this.first >>> 0) * 2 ** 21 + (this.second >>> 11)
  }
}

const FIRST = 0x811c9dc5 | 0
const SECOND = 0x9e3779b9 | 0

export const fingerprint = (key: string): Fingerprint => new Fingerprint().add(key)
