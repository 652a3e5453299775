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

/** Two independent 32-bit hashes of a key: together they are its fingerprint, so that the keys themselves need not be kept. */
export function fingerprint(key: string): readonly [number, number] {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
    b ^= b >>> 13
  }
  return [a >>> 0, b >>> 0]
}
