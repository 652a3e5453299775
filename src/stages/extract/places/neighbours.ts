import { isAnyForename } from '../../../english/names/given-names.ts'
import { openers } from '../../../lexicon/en/places.ts'
import { isCapital } from '../../../text/capital.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Item } from '../../../text/pattern/pattern.ts'
import { isCommonWord, strengthOf } from './strength.ts'
import { candidateAt } from './view.ts'

const isOpener = oneOf(openers)

/** A capitalized word that is not a place and none that merely opens a sentence: it may be part of the same name. */
export const nameWord = (item: Item | undefined): boolean =>
  item !== undefined && item.label === null && item.kind === 'word' && isCapital(item.text) && !isOpener(item)

/** A given name, also one that is a town too. */
export const givenName = (item: Item | undefined): boolean =>
  item !== undefined && isCapital(item.text) && isAnyForename(item)

/** A country, a state or another place that a town's name is followed by: "Texas" in "Paris, Texas". */
export const container = (item: Item | undefined): boolean => {
  const candidate = candidateAt(item)
  return (
    candidate?.senses.some(
      ({ place, bearing }) =>
        bearing !== 'demonym' &&
        (place.level === 'country' ||
          place.level === 'unit' ||
          (place.level === 'district' && (place.country === 'GB' || place.country === 'IE' || candidate.words > 1)) ||
          (place.level === 'known' && place.type === 'area')),
    ) ?? false
  )
}

/** A place that stands for one by itself: a country, a great city. */
export const surePlace = (item: Item | undefined): boolean => {
  const candidate = candidateAt(item)
  return candidate !== null && strengthOf(candidate) === 'sure'
}

/** A name that alone could as well be a person or a word. */
export const unsure = (item: Item): boolean => {
  const candidate = candidateAt(item)
  return candidate !== null && strengthOf(candidate) !== 'sure'
}

/** The last word of a name in lower case; a number; an initial with its point. */
export const plainWord = (item: Item | undefined): boolean =>
  item !== undefined && item.label === null && item.kind === 'word' && !isCapital(item.text)
export const numeral = (item: Item | undefined): boolean => item?.kind === 'number'
export const initial = (item: Item | undefined): boolean =>
  item?.text.length === 2 && item.text.endsWith('.') && isCapital(item.text)
export const anyPlace = (item: Item | undefined): boolean => candidateAt(item) !== null

/** A name that is not a common word. */
export const nameLike = (item: Item): boolean => {
  const candidate = candidateAt(item)
  return candidate !== null && !isCommonWord(candidate)
}
