import { nextInName } from '../../../english/names/name-run.ts'
import { namesInCapitals, noModifiers, noNames, roleModifiers, roles } from '../../../lexicon/en/people.ts'
import { isCapital } from '../../../text/capital.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Item, ItemReader } from '../../../text/pattern/pattern.ts'
import { holds, numberSet } from '../../../text/pattern/vocabulary.ts'

/** A word of a name: capitalized, and none of those that only open a sentence. */
export const capital = (item: Item): boolean =>
  item.kind === 'word' &&
  item.label === null &&
  isCapital(item.text) &&
  (!holds(opening, item.word) || isNameInCapitals(item))

/** "WHO" and "US" are names, for all that "who" and "us" only open a sentence. */
const isListedInCapitals = oneOf(namesInCapitals)
const isNameInCapitals = (item: Item): boolean => isListedInCapitals(item) && item.text === item.lower.toUpperCase()

/** A further part of a name, with the small words, the hyphen or the "&" before it. */
export const more: ItemReader = {
  lengths: (items, at) => LENGTHS[nextInName(items, at, isCapitalized, isTight) - at] ?? NO_LENGTHS,
  longest: 4,
}
const LENGTHS: readonly (readonly number[])[] = [[], [1], [2], [3], [4]]
const NO_LENGTHS: readonly number[] = []
const isCapitalized = (item: Item | undefined): boolean => item !== undefined && capital(item)
const isTight = (item: Item | undefined): boolean => item !== undefined && tight(item)

/** A word of a role that is written before a name in lower case: "spokesman", "former", "campaign". */
export const roleWord = (item: Item): boolean =>
  item.kind === 'word' && holds(roleWords, item.word) && !isCapital(item.text)

/** A lower-case word that may stand between a determiner and its noun. */
export const modifier = (item: Item): boolean =>
  item.kind === 'word' && item.label === null && !holds(closed, item.word)

/** A hyphen within a word: no white space before it. */
export const hyphen = (item: Item): boolean => (item.text === '-' || item.text === '‑') && !item.spaced

/** What stands right after a hyphen. */
export const tight = (item: Item): boolean => item.kind !== 'mark' && !item.spaced

// As sets of numbers, since they are asked of nearly every word of a text
const opening = numberSet(noNames)
const roleWords = numberSet([...roles, ...roleModifiers])
const closed = numberSet([...noNames, ...noModifiers].filter((word) => !roleModifiers.has(word)))
