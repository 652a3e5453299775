/**
 * Marks of UTF-8 that were read as Windows-1252, as copies of pages have them: “â€œ” for “, “â€™” for ’, “â€” with or without its last
 * byte for ”. The text keeps them, and they are read as the marks that they stood for.
 */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['\u0153', '“'],
  ['\u009d', '”'],
  ['\u2122', "'"],
  ['\u02dc', '‘'],
  ['\u201c', '–'],
  ['\u201d', '—'],
  ['\u00a6', '…'],
])

/** What the first two of the three bytes look like. */
export const DOUBLE_ENCODED = '\u00e2\u20ac'
export const DOUBLE_ENCODED_OPENING = `${DOUBLE_ENCODED}\u0153`
export const DOUBLE_ENCODED_APOSTROPHE = `${DOUBLE_ENCODED}\u2122`

const SIGN = /\u00e2\u20ac([\u0153\u009d\u2122\u02dc\u201c\u201d\u00a6])?/g

/** The marks that double-encoded ones stand for. */
export const singleEncoded = (text: string): string =>
  text.includes(DOUBLE_ENCODED) ? text.replace(SIGN, (_, last?: string) => MARKS.get(last ?? '') ?? '”') : text

/** Whether a character is one of such a mark: of a quotation mark, a dash, an apostrophe. */
export function isOfDoubleEncoded(text: string, at: number): boolean {
  if (text.startsWith(DOUBLE_ENCODED, at) || text.startsWith(DOUBLE_ENCODED, at - 1)) return true
  return MARKS.has(text.charAt(at)) && text.startsWith(DOUBLE_ENCODED, at - 2)
}
