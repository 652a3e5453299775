import { classOfNoun } from '../../../../english/forms/noun-lemma.ts'
import { verbOf } from '../../../../english/forms/verb-lemma.ts'
import { isNameParticle } from '../../../../english/listed-words.ts'
import { OLDEST } from '../../../../english/phrases/measure.ts'
import { goingVerbs, heldIn, partWords } from '../../../../lexicon/en/places.ts'
import { happenings, locating, spotVerbs } from '../../../../lexicon/en/setting.ts'
import type { FoundPlace } from '../../../../model/found-place.ts'
import type { NounClass } from '../../../../model/noun-class.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { isCapital } from '../../../../text/capital.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Item, type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { isNamed } from '../unlisted-name.ts'
import { PLACE } from '../view.ts'
import { unlistedKinds } from './unlisted-kinds.ts'
import { classes, name, one, placeUnless, type Unlisted, unlessEnglish, unlessGoingOn } from './unlisted-reading.ts'

const isHeldIn = oneOf(heldIn)
const isHappening = oneOf(happenings)
/** What goes with a verb before "at": "swept away at", "cut off at", "washed ashore at". */
const isSide = oneOf(['away', 'off', 'up', 'down', 'over', 'ashore', 'aground'])

/** What somebody or something is at: buildings and grounds, and where people gather. */
const SITES: ReadonlySet<NounClass | null> = new Set<NounClass>(['facility', 'place', 'event'])

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

/** "Ada Holt, 27, of Zorba": a number that is nobody's age is a year's, or a count. */
const isAge = ({ kind, text }: Item): boolean => kind === 'number' && Number(text) <= OLDEST

/** A country or a state, as the view of {@link unlisted} has it. */
function isState(item: Item | undefined): boolean {
  const type = item?.label === PLACE ? (item.value as FoundPlace).candidates[0]?.place.type : null
  return type === 'country' || type === 'region'
}

/** "at the market at Zorba", "were killed at Zorba"; but "a partner at Zorba", a firm. */
function isAtSite({ around, from }: Match): boolean {
  // "swept away at Zorba", "cut off at Zorba"
  const before = isSide(around[from - 1]) ? around[from - 2] : around[from - 1]
  if (before === undefined || before.kind !== 'word' || isCapital(before.text)) return false
  const verb = verbOf(before)
  return isHappening(before) || SITES.has(classOfNoun(before)) || (verb !== null && spotVerbs.has(verb.lemma))
}

/** Names that no gazetteer has, of places by what stands beside them; the view has every place that is found already as one item. */
export const unlisted: readonly PatternRule<Unlisted>[] = [
  ...unlistedKinds,
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
    id: 'places/unlisted-home',
    pattern: tokens(`:age \\)? , (of | from) ${name}`, { ...classes, age: isAge }),
    read: placeUnless('likely', unlessEnglish),
    examples: ['Ada Holt, 27, of {Zorbury}, was hurt.', 'Ada Holt (27), from {Zorbury}, was hurt.'],
    rejects: ['In 2017, of Zorbury little was left.', 'Of the 27, Zorbury came first.'],
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
      'The road is cut off at {Zorbamba}.',
      'The river overflowed at {Zorbamba}.',
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
