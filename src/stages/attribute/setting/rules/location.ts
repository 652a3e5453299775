import { partWords, settlementNouns } from '../../../../lexicon/en/places.ts'
import { describers } from '../../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { PlaceMention } from '../../../../model/place.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import type { Item, ItemTest, Match, Stretch, View } from '../../../../text/pattern/pattern.ts'
import { viewOf } from '../../../../text/pattern/pattern.ts'

const PLACE = 'place'

/** A sentence as the rules of this folder see it: each of its places is one item. */
export function locationView(sentence: Sentence, places: readonly PlaceMention[]): View {
  const stretches = places.map((place): Stretch<PlaceMention> => {
    return { start: place.start, end: place.end, label: PLACE, value: place }
  })
  return viewOf(sentence, stretches)
}

/** The place that an item stands for, or null. */
export const placeAt = (item: Item | undefined): PlaceMention | null =>
  item?.label === PLACE ? (item.value as PlaceMention) : null

/** A class of items for patterns: the places that a test takes. */
export function placeThat(test: (place: PlaceMention) => boolean): ItemTest {
  return Object.assign(
    (item: Item) => {
      const place = placeAt(item)
      return place !== null && test(place)
    },
    { wokenBy: new Set([`@${PLACE}`]) },
  )
}

/** Words between a preposition and a name that say what it is; at most this many are looked at. */
const described = '(:describer | :settlement of){0,6}'

/** What a rule finds, with the words before it that say what it is: "the nearby village of {Tarma}". */
export const location = `${described} (?<extent> @place)`
export const country = `${described} (?<extent> :country)`
export const hospital = `${described} (?<extent> :hospital)`

/** The word classes of {@link location}, {@link country}. */
export const locationWords = {
  country: placeThat(({ type }) => type === 'country'),
  describer: new Set([...describers, ...partWords, ...settlementNouns]),
  settlement: settlementNouns,
}

/** Tells places of one kind that nothing happens at, although they are named for themselves. */
export type NonEventLocationRule = PatternRule<PlaceMention>

/** The place that a match is about: that of its group `extent`. */
export const placeOf = ({ groups }: Match): PlaceMention | null => placeAt(groups['extent']?.items[0])

/** A reading that takes all matches except those that a reason excludes. */
export const placeUnless =
  (isOtherwise: (match: Match) => boolean) =>
  (match: Match): PlaceMention | null =>
    isOtherwise(match) ? null : placeOf(match)
