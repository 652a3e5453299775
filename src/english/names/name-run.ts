import type { Token } from '../../model/document.ts'
import { isNameParticle } from '../listed-words.ts'

type Word = Pick<Token, 'text' | 'word' | 'spaced'>

/** No name has more small words in a row than "de los". */
const MOST_PARTICLES = 3

/**
 * Where the next part of a name ends, a further word with what joins it to the one before: a hyphen, "&", small words, the hyphen of
 * "al-Said"; `at` where the name goes no further. How far a name goes is read here, whoever asks.
 *
 * @param isNameWord what may be a word of a name, which depends on who asks: a capital, or what a tagger calls a name.
 * @param isTight what may stand right after a hyphen.
 * @example nextInName(tokens of 'Ludwig van der Berg left', 1, hasCapital) // 4
 */
export function nextInName<Of extends Word>(
  words: readonly Of[],
  at: number,
  isNameWord: (word: Of | undefined, at: number) => boolean,
  isTight = isNameWord,
): number {
  if (isNameWord(words[at], at)) return at + 1
  if (isHyphen(words[at])) return isTight(words[at + 1], at + 1) ? at + 2 : at
  let to = words[at]?.text === '&' ? at + 1 : at
  // "PG&E": the letter is a small word elsewhere
  if (to > at && isNameWord(words[to], to)) return to + 1
  while (to < at + MOST_PARTICLES && isNameParticle(words[to])) to++
  if (to === at) return at
  if (isHyphen(words[to])) return isTight(words[to + 1], to + 1) ? to + 2 : at
  return isNameWord(words[to], to) ? to + 1 : at
}

/** A longer run of capitals is a list or a headline. */
const LONGEST = 16

/** Where the run of the words of a name ends that begins at a word, that word among them; `at` where none begins. */
export function nameEnd<Of extends Word>(
  words: readonly Of[],
  at: number,
  isNameWord: (word: Of | undefined, at: number) => boolean,
): number {
  let to = at
  for (let n = 0; n < LONGEST; n++) {
    const next = nextInName(words, to, isNameWord)
    if (next === to) break
    to = next
  }
  return to
}

const isHyphen = (word: Word | undefined): boolean => (word?.text === '-' || word?.text === '‑') && !word.spaced
