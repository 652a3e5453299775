import {
  nameParticles,
  namesInCapitals,
  noModifiers,
  noNames,
  roleModifiers,
  roles,
} from '../../../lexicon/en/people.ts'
import { isCapital } from '../../../text/capital.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Item } from '../../../text/pattern/pattern.ts'
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

/** A small word within a name: "de", "bin", "al". */
export const particle = (item: Item): boolean => holds(particles, item.word)

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
const particles = numberSet(nameParticles)
const roleWords = numberSet([...roles, ...roleModifiers])
const closed = numberSet([...noNames, ...noModifiers].filter((word) => !roleModifiers.has(word)))
