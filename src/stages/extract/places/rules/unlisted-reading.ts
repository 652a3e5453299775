import { verbOf } from '../../../../english/forms/verb-lemma.ts'
import { isAdverb, isAuxiliary, isDeterminer, isNameParticle, isPreposition } from '../../../../english/listed-words.ts'
import { approximations } from '../../../../lexicon/en/dates.ts'
import { articles } from '../../../../lexicon/en/grammar.ts'
import { compass } from '../../../../lexicon/en/places/compass.ts'
import { lengths } from '../../../../lexicon/en/places/lengths.ts'
import {
  goingVerbs,
  kindsAfterNames,
  ofSettlements,
  partWords,
  placeKinds,
  pluralPlaceKinds,
} from '../../../../lexicon/en/places.ts'
import { afterNames, locating, removalWords } from '../../../../lexicon/en/setting.ts'
import { type PlaceType, placeTypeSchema } from '../../../../model/place.ts'
import type { No } from '../../../../rules/no.ts'
import { isCapital } from '../../../../text/capital.ts'
import { listedIn, oneOf } from '../../../../text/one-of.ts'
import type { Item, Match } from '../../../../text/pattern/pattern.ts'
import { isCalledAsNoOther, isNamed, whyNoPlace } from '../unlisted-name.ts'

/** A name that the words beside it make a place, though no gazetteer has it. */
export interface Unlisted {
  readonly type: PlaceType
  /**
   * plain: the words say that it is a place, whatever else may be called so; likely: it is one unless a person of the article is called
   * so; possible: it is one only where the article says so again.
   */
  readonly sure: 'plain' | 'likely' | 'possible'
}

const kindOf = listedIn(placeKinds)
const kindAfterName = listedIn(kindsAfterNames)
const isAfterName = oneOf(afterNames)
const isApproximation = oneOf(approximations)
const isDirection = oneOf(compass.keys())
export const classes = {
  approximately: approximations,
  article: articles,
  direction: new Set(compass.keys()),
  going: goingVerbs,
  /** Joins two words without a space: "Zorba-Kivu", "N’Zorba". */
  hyphen: ({ text, spaced }: Item) => !spaced && (text === '-' || text === '’' || text === "'"),
  kinds: pluralPlaceKinds,
  kind: ({ label, text, lower }: Item) => label === null && placeKinds.has(lower) && !isCapital(text),
  locating,
  named: isNamed,
  number: ({ kind }: Item) => kind === 'number',
  part: ({ text, lower }: Item) => partWords.has(lower) && !isCapital(text),
  particle: (item: Item) => item.label === null && isNameParticle(item),
  removal: removalWords,
  settled: ofSettlements,
  unit: new Set(lengths.keys()),
  /** What may stand between an article and the noun for what a place is: "a small fishing village". */
  modifier: (item: Item) =>
    item.label === null &&
    (item.kind === 'number' || item.text === '-' || (item.kind === 'word' && !isPreposition(item))),
}

/** At most seven words: "Zorba al-Shaab", "San Zorbo de la Sierra". */
export const name = '(?<extent> (:particle :hyphen)? :named (:hyphen? (:particle :hyphen?){0,2} :named){0,3})'

/** Another name before it in a list, whether or not the gazetteer has it. */
export const one = '(@place | :named{1,3})'

/** Where the name of a match stands among the items of its sentence. */
function boundsOf({ groups, around, from }: Match): { readonly from: number; readonly to: number } {
  const items = groups['extent']?.items ?? []
  const [first] = items
  const at = first === undefined ? from : around.indexOf(first, from)
  return { from: at, to: at + items.length }
}

/** A reading that takes a name as a place of a type, unless something says that it is something else. */
export const placeUnless =
  (
    sure: Unlisted['sure'],
    otherwise: (match: Match, bounds: { readonly from: number; readonly to: number }) => string | null = () => null,
  ) =>
  (match: Match, no: No): Unlisted | null => {
    const bounds = boundsOf(match)
    const why = whyNoPlace(match.around, bounds.from, bounds.to, sure === 'plain') ?? otherwise(match, bounds)
    if (why !== null) return no(why)
    const kind = match.groups['kind']?.items[0]
    const isAfterName =
      kind !== undefined && match.groups['extent'] !== undefined && kind.start > match.groups['extent'].start
    const type = placeTypeSchema.safeParse((isAfterName ? kindAfterName(kind) : undefined) ?? kindOf(kind))
    return { type: type.success ? type.data : 'city', sure }
  }

/** Whether a phrase ends before an item: "a village in", but not "a village elder"; "in Zorba on Monday", but not "in Zorba custody". */
export function endsBefore(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'number') return true
  if (item.kind === 'mark') return item.text !== '-'
  if (item.lower === "'s") return false
  if (isDeterminer(item) || isAdverb(item) || verbOf(item)?.form.startsWith('past') === true) return true
  return isPreposition(item) || isAfterName(item) || isAuxiliary(item) || isApproximation(item) || isDirection(item)
}

export const GOES_ON = 'the name or what it says goes on'

export type Bounds = ReturnType<typeof boundsOf>

export const unlessEnglish = ({ around }: Match, { from, to }: Bounds): string | null =>
  isCalledAsNoOther(around.slice(from, to)) ? null : 'it may be a word of English'

export const unlessGoingOn = (match: Match, bounds: Bounds): string | null =>
  endsBefore(match.around[bounds.to]) ? unlessEnglish(match, bounds) : GOES_ON
