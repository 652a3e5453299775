import { indefiniteArticles } from '../../lexicon/en/grammar.ts'
import { groupSizes, roughSizes } from '../../lexicon/en/numbers/group-sizes.ts'
import { magnitudes, tens, units } from '../../lexicon/en/numbers/number-words.ts'
import { shares } from '../../lexicon/en/numbers/shares.ts'
import { vagueNumbers } from '../../lexicon/en/numbers/vague-numbers.ts'
import {
  about,
  atLeast,
  atMost,
  bareNumberOpeners,
  exactly,
  fewerThan,
  moreThan,
  numbersAfterArticle,
} from '../../lexicon/en/numbers.ts'
import { oneOf } from '../../text/one-of.ts'
import { wordsOf } from '../../text/phrases.ts'
import type { Word } from './cardinal.ts'

/** First words of the numbers that are written without a figure: "several", "a third", "two", "both". */
const numberOpeners: ReadonlySet<string> = new Set([
  ...firstWords(vagueNumbers.keys()),
  ...firstWords(shares.keys()),
  ...units.keys(),
  ...tens.keys(),
  ...bareNumberOpeners,
])

/** The first words of all that a quantity without a figure may begin with: a number, or "about", "at least", "fewer than". */
export const quantityOpeners: ReadonlySet<string> = new Set([
  ...[exactly, about, atLeast, moreThan, atMost, fewerThan].flatMap(firstWords),
  ...numberOpeners,
])

/** What a number continues with after "a": "hundred", "dozen", "few", "third", "couple"; the mark is that of "a-half". */
const afterArticle: ReadonlySet<string> = new Set([
  ...secondWords(vagueNumbers.keys()),
  ...secondWords(shares.keys()),
  ...roughSizes.keys(),
  ...groupSizes.keys(),
  ...magnitudes.keys(),
  ...numbersAfterArticle,
])

const isNumberOpener = oneOf(numberOpeners)
const isQuantityOpener = oneOf(quantityOpeners)
const goesOnArticle = oneOf(afterArticle)
const isIndefiniteArticle = oneOf(indefiniteArticles)

function firstWords(phrases: Iterable<string>): string[] {
  return Array.from(phrases, (phrase) => wordsOf(phrase)[0] ?? '')
}

function secondWords(phrases: Iterable<string>): string[] {
  return Array.from(phrases, (phrase) => wordsOf(phrase)[1] ?? '')
}

/** Whether a number may begin at a word; "the", "in" and "a" open a quantity now and then only, and stand everywhere. */
export function opensNumber(items: readonly Word[], at: number): boolean {
  const item = items[at]
  if (item === undefined) return false
  if (item.kind === 'number') return true
  return isIndefiniteArticle(item) ? goesOnArticle(items[at + 1]) : isNumberOpener(item)
}

/** Whether a quantity may begin at a word: a look-up, since most begin none. */
export function opensQuantity(item: Word | undefined): boolean {
  return item !== undefined && (item.kind === 'number' || isQuantityOpener(item))
}
