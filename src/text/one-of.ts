import { holds, numberSet } from './pattern/vocabulary.ts'

/** Tells whether a token is one of some words; of no token it says no. */
export type OneOf = (token: { readonly word: number } | undefined) => boolean

/**
 * Makes a test of whether a token is one of some words: a bit at its number, where a look-up of the word would hash and compare it.
 *
 * @example const isModal = oneOf(modals); isModal(tokens[at])
 */
export function oneOf(words: Iterable<string>): OneOf {
  const set = numberSet(words)
  return (token) => token !== undefined && holds(set, token.word)
}
