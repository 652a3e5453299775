import { enroll, holds, numberSet, setOf } from './pattern/vocabulary.ts'

/** Tells whether a token is one of some words; of no token it says no. */
export type OneOf = (token: { readonly word: number } | undefined) => boolean

/**
 * Makes a test of whether a token is one of some words: a bit at its number, where a look-up of the word would hash and compare it.
 *
 * @example const isModal = oneOf(modals); isModal(tokens[at])
 */
export function oneOf(words: Iterable<string>): OneOf {
  const set = words instanceof Set ? setOf(words) : numberSet(words)
  return (token) => token !== undefined && holds(set, token.word)
}

/**
 * Makes a look-up of what a list says of a token, by its number as well; null where it does not have the word, and of no token.
 *
 * @example const monthOf = listedIn(months); monthOf(tokens[at])
 */
export function listedIn<Value>(
  list: ReadonlyMap<string, Value>,
): (token: { readonly word: number } | undefined) => Value | null {
  const numbers = Array.from(list.keys(), enroll)
  const values = [null, ...list.values()]
  const index = new Uint16Array(Math.max(0, ...numbers) + 1)
  for (const [i, number] of numbers.entries()) index[number] = i + 1
  return (token) => (token === undefined ? null : (values[index[token.word] ?? 0] ?? null))
}
