const CAPITAL = /^\p{Lu}/u

/**
 * Whether a word begins with a capital.
 *
 * Asked of every word of a text by many; the expression for all the world's letters is left to those beyond ASCII.
 */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(word)
}
