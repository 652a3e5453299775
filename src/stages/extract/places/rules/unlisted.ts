import { classOfNoun } from '../../../../english/forms/noun-lemma.ts'
import { verbOf } from '../../../../english/forms/verb-lemma.ts'
import { isAdverb, isAuxiliary, isDeterminer, isNameParticle, isPreposition } from '../../../../english/listed-words.ts'
import { approximations } from '../../../../lexicon/en/dates.ts'
import { articles } from '../../../../lexicon/en/grammar.ts'
import { compass } from '../../../../lexicon/en/places/compass.ts'
import { lengths } from '../../../../lexicon/en/places/lengths.ts'
import {
  goingVerbs,
  heldIn,
  ofSettlements,
  partWords,
  placeKinds,
  pluralPlaceKinds,
} from '../../../../lexicon/en/places.ts'
import { afterNames, befallings, happenings, locating, removalWords } from '../../../../lexicon/en/setting.ts'
import type { FoundPlace } from '../../../../model/found-place.ts'
import type { NounClass } from '../../../../model/noun-class.ts'
import { type PlaceType, placeTypeSchema } from '../../../../model/place.ts'
import type { No } from '../../../../rules/no.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { isCapital } from '../../../../text/capital.ts'
import { listedIn, oneOf } from '../../../../text/one-of.ts'
import { type Item, type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { isCalledAsNoOther, isNamed, whyNoPlace } from '../unlisted-name.ts'
import { PLACE } from '../view.ts'

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
const isHeldIn = oneOf(heldIn)
const isHappening = oneOf(happenings)
const isAfterName = oneOf(afterNames)
const isApproximation = oneOf(approximations)
const isDirection = oneOf(compass.keys())

/** What somebody or something is at: buildings and grounds, and where people gather. */
const SITES: ReadonlySet<NounClass | null> = new Set<NounClass>(['facility', 'place', 'event'])

const classes = {
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
const name = '(?<extent> (:particle :hyphen)? :named (:hyphen? (:particle :hyphen?){0,2} :named){0,3})'

/** Another name before it in a list, whether or not the gazetteer has it. */
const one = '(@place | :named{1,3})'

const opensName = oneOf([
  ...['at', 'from', 'to', 'of', 'the', 'and', '-', '’', "'"],
  ...locating,
  ...goingVerbs,
  ...partWords,
])

/**
 * Whether a name may stand at a token that a rule below finds: each has it after a word that opens it or a particle, or before a comma. Asked
 * first, since most names of a text are those of people.
 */
export function mayBeUnlisted(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined || !isNamed(item)) return false
  const before = items[at - 1]
  return items[at + 1]?.text === ',' || opensName(before) || isNameParticle(before)
}

/** Where the name of a match stands among the items of its sentence. */
function boundsOf({ groups, around, from }: Match): { readonly from: number; readonly to: number } {
  const items = groups['extent']?.items ?? []
  const [first] = items
  const at = first === undefined ? from : around.indexOf(first, from)
  return { from: at, to: at + items.length }
}

/** A reading that takes a name as a place of a type, unless something says that it is something else. */
const placeUnless =
  (
    sure: Unlisted['sure'],
    otherwise: (match: Match, bounds: { readonly from: number; readonly to: number }) => string | null = () => null,
  ) =>
  (match: Match, no: No): Unlisted | null => {
    const bounds = boundsOf(match)
    const why = whyNoPlace(match.around, bounds.from, bounds.to, sure === 'plain') ?? otherwise(match, bounds)
    if (why !== null) return no(why)
    const type = placeTypeSchema.safeParse(kindOf(match.groups['kind']?.items[0]))
    return { type: type.success ? type.data : 'city', sure }
  }

/** Whether a phrase ends before an item: "a village in", but not "a village elder"; "in Zorba on Monday", but not "in Zorba custody". */
function endsBefore(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'number') return true
  if (item.kind === 'mark') return item.text !== '-'
  if (item.lower === "'s") return false
  if (isDeterminer(item) || isAdverb(item) || verbOf(item)?.form.startsWith('past') === true) return true
  return isPreposition(item) || isAfterName(item) || isAuxiliary(item) || isApproximation(item) || isDirection(item)
}

/** A country or a state, as the view of {@link unlisted} has it. */
function isState(item: Item | undefined): boolean {
  const type = item?.label === PLACE ? (item.value as FoundPlace).candidates[0]?.place.type : null
  return type === 'country' || type === 'region'
}

const GOES_ON = 'the name or what it says goes on'

type Bounds = ReturnType<typeof boundsOf>

const unlessEnglish = ({ around }: Match, { from, to }: Bounds): string | null =>
  isCalledAsNoOther(around.slice(from, to)) ? null : 'it may be a word of English'

const unlessGoingOn = (match: Match, bounds: Bounds): string | null =>
  endsBefore(match.around[bounds.to]) ? unlessEnglish(match, bounds) : GOES_ON

/** "at the market at Zorba", "were killed at Zorba"; but "a partner at Zorba", a firm. */
function isAtSite({ around, from }: Match): boolean {
  // "swept away at Zorba"
  const before = around[from - 1]?.lower === 'away' ? around[from - 2] : around[from - 1]
  if (before === undefined || before.kind !== 'word' || isCapital(before.text)) return false
  const verb = verbOf(before)
  return isHappening(before) || SITES.has(classOfNoun(before)) || (verb !== null && befallings.has(verb.lemma))
}

/** Names that no gazetteer has, of places by what stands beside them; the view has every place that is found already as one item. */
export const unlisted: readonly PatternRule<Unlisted>[] = [
  {
    id: 'places/unlisted-of-kind',
    pattern: tokens(`((?<kind> :kind) | :kinds) of ${name}`, classes),
    read: placeUnless('plain'),
    examples: [
      ['A raid killed 12 people in the hamlet of {Zorbamba}.', { type: 'city' }],
      ['Floods cut off the island of {Zorbathi}.', { type: 'landform' }],
      ['The upazila of {Zorbaganj} was flooded.', { type: 'region' }],
    ],
    rejects: ['The town of many bridges lost 12 people.', 'It lies in the Area of Responsibility.'],
  },
  {
    id: 'places/unlisted-with-kind',
    pattern: tokens(
      `(:locating | at | from | to | of | :going | :part | (?<the> the)) ${name} (?<kind> :kind)`,
      classes,
    ),
    read: placeUnless('plain', (match, bounds) => {
      const { around, to, groups } = match
      if (!endsBefore(around[to])) return GOES_ON
      // "the Zorbani village": its people
      const isPeoples = groups['the'] !== undefined && kindOf(groups['kind']?.items[0]) === 'city'
      return isPeoples ? 'it may say who lives there' : unlessEnglish(match, bounds)
    }),
    examples: [
      ['Bandits raided {Zorbamba} village on Sunday.', { type: 'city' }],
      ['A blast tore through a house in the {Zorbarena} district of Genoa.', { type: 'region' }],
    ],
    rejects: ['The Zorbani village was raided.', 'The head of Zorbamba village school said so.'],
  },
  {
    id: 'places/unlisted-apposed',
    pattern: tokens(`${name} , :article :modifier{0,4} (?<kind> :kind | capital)`, classes),
    read: placeUnless('plain', ({ around, to }) => (endsBefore(around[to]) ? null : 'the noun says what somebody is')),
    examples: [
      ['Two bombs fell on the market at {Mary Gebru}, a small town west of the river.', { type: 'city' }],
      ['The worst-hit place was {Zorbunda}, a fishing village of 900 people.', { type: 'city' }],
    ],
    rejects: ['They asked Zorbunda, a village elder.', 'They met Ada Holt, a trader in the town.'],
  },
  {
    id: 'places/unlisted-distant',
    pattern: tokens(
      `${name} , :approximately? :number :unit (away | from | (to the)? :direction (of | from)? | (to the)? :direction - :direction)`,
      classes,
    ),
    read: placeUnless('plain'),
    examples: ['Three people were killed at {Zorbadi}, some 20 kilometres from here.'],
    rejects: ['Ada Holt ran 20 kilometres from here.'],
  },
  {
    id: 'places/unlisted-beside',
    pattern: tokens(
      `((:number :unit away? from) | (:number :unit)? :direction of | outskirts of) :part? ${name}`,
      classes,
    ),
    read: placeUnless('plain', unlessGoingOn),
    examples: [
      'The bus left the road about 12 km north of {Zorbamba}.',
      'Shots were heard on the outskirts of {Zorbamba}.',
    ],
    rejects: ['The bus left the road north of the river.'],
  },
  {
    id: 'places/unlisted-settled',
    pattern: tokens(`:settled of :part? ${name}`, classes),
    read: placeUnless('plain', unlessGoingOn),
    examples: ['Residents of {Zorbamba} fled into the hills.'],
    rejects: ['Residents of both towns fled into the hills.'],
  },
  {
    id: 'places/unlisted-within',
    pattern: tokens(
      `(:locating | at | to | from | :going) :part? ${name} , in (the (:kind of)?)? :part? @place`,
      classes,
    ),
    read: placeUnless('likely', unlessEnglish),
    examples: ['The slide struck {Zorbancha}, in the department of Nariño.'],
    rejects: ['The slide struck cars in Nariño.', 'The slide struck Zorbancha in Nariño.'],
  },
  {
    id: 'places/unlisted-before-state',
    pattern: tokens(`(:locating | at | to | from | of | :going) :part? ${name} , (?<state> @place)`, classes),
    // "at Zorbury, Leeds and Goma" are schools
    read: placeUnless('likely', (match, bounds) => {
      const { items: [state] = [] } = match.groups['state'] ?? {}
      const isTo = match.around[match.from - 1]?.lower === 'according'
      return isState(state) && !isTo ? unlessEnglish(match, bounds) : 'it may be one of a list, or somebody'
    }),
    examples: ['A barn burned in {Zorbury}, Texas.'],
    rejects: ['According to Zorbury, Texas has burned.'],
  },
  {
    id: 'places/unlisted-listed',
    pattern: tokens(`(:locating | from | :kinds of) :part? (${one} ,){0,3} ${one} ,? and ${name}`, classes),
    read: placeUnless('likely', unlessGoingOn),
    examples: [
      'Attacks were repelled near Goma and {Zorbamba}.',
      'Shells fell on the villages of Zorbury and {Zorbamba}.',
    ],
    rejects: ['Attacks in Goma and rains were reported.'],
  },
  {
    id: 'places/unlisted-located',
    pattern: tokens(`(?<held> _)? :locating :part? ${name}`, classes),
    read: placeUnless('likely', (match, bounds) =>
      isHeldIn(match.groups['held']?.items[0]) ? 'somebody has a part in it' : unlessGoingOn(match, bounds),
    ),
    examples: ['Twelve people died near {Zorbury} on Monday.', 'In {Zorbamba} a clinic collapsed.'],
    rejects: [
      'Two people died in Zorba custody.',
      'Two people were killed in March.',
      'They hold a stake in Zorbatech.',
      'He spoke in Zorbian-occupied towns.',
    ],
  },
  {
    id: 'places/unlisted-left',
    pattern: tokens(`:removal from :part? ${name}`, classes),
    read: placeUnless('likely', unlessGoingOn),
    examples: ['Rebels withdrew from {Zorbamba} on Monday.'],
    rejects: ['Rebels withdrew from the talks on Monday.'],
  },
  {
    id: 'places/unlisted-at',
    pattern: tokens(`at :part? ${name}`, classes),
    read: placeUnless('likely', (match, bounds) =>
      isAtSite(match) ? unlessGoingOn(match, bounds) : 'a firm or a school may be meant',
    ),
    examples: [
      'Ten people died in a blast at {Zorbamba}.',
      'Two girls were swept away at {Zorbamba}.',
      'A church at {Zorbamba} was shelled.',
    ],
    rejects: ['She is a partner at Zorbamba.', 'Fees at Zorbamba fell.'],
  },
  {
    id: 'places/unlisted-struck',
    pattern: tokens(`:going :part? ${name}`, classes),
    read: placeUnless('possible', unlessGoingOn),
    examples: ['A cyclone hit {Zorbamba} on Sunday. Floods devastated {Zorbamba} again.'],
    rejects: ['The car hit Zorbamba on Monday.'],
  },
]
