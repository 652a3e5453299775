import { attributes } from '../../lexicon/en/casualties/attributes.ts'
import { thingNouns } from '../../lexicon/en/casualties.ts'
import {
  adverbs,
  auxiliaries,
  harmAdverbs,
  helpers,
  phraseEnds,
  prepositions,
  reporting,
  subordinators,
} from '../../lexicon/en/grammar.ts'
import { measures } from '../../lexicon/en/numbers.ts'
import { crews, householdNouns, noNames } from '../../lexicon/en/people.ts'
import {
  beforeBarePersons,
  clauseStops,
  crewArticles,
  killingVerbs,
  nobodyOpeners,
  personArticles,
  sayingStops,
  singlePronouns,
} from '../../lexicon/en/victims.ts'
import { isCapital } from '../../text/capital.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import type { WordForm } from '../../text/word-form.ts'
import { quantityOpeners } from '../numbers/quantity-openers.ts'
import { classedNoun, knownNouns, unlistedNoun } from '../people/person-noun.ts'
import { type Group, groupOf } from './group.ts'
import { effectWords } from './harm.ts'
import { TRAIT } from './trait-bits.ts'

export { OPENING, TRAIT } from './trait-bits.ts'

/** The traits of an item; none where there is no item. */
export function traitsOf(item: Item | undefined): number {
  if (item === undefined) return 0
  if (item.facts === 0) item.facts = TRAIT.known | (item.label === null ? ofToken(item) : ofChunk(item))
  return item.facts
}

export function isPerson(item: Item | undefined): boolean {
  return (traitsOf(item) & TRAIT.person) !== 0
}

export function isPlural(item: Item | undefined): boolean {
  return (traitsOf(item) & TRAIT.plural) !== 0
}

/** Whether an item is a word of harm. */
export function isHarm(item: Item | undefined): boolean {
  return (traitsOf(item) & TRAIT.harm) !== 0
}

/** Makes a test of whether an item has any of some traits. */
export function having(bits: number): (item: Item) => boolean {
  return (item) => (traitsOf(item) & bits) !== 0
}

/** What a phrase may be for a rule that reads another one; its own kind is in its label. */
const KINDS: Readonly<Record<Group['kind'], number>> = {
  one: TRAIT.aside,
  counted: TRAIT.aside,
  bare: 0,
  weak: TRAIT.between | TRAIT.aside,
  zero: 0,
  named: TRAIT.between | TRAIT.aside,
  pronoun: 0,
  case: TRAIT.between | TRAIT.aside,
}

function ofChunk(item: Item): number {
  const group = groupOf(item)
  if (group === null) return TRAIT.between | TRAIT.aside | TRAIT.inside
  return KINDS[group.kind] | TRAIT.inside | (group.ofThem ? TRAIT.ofThem | TRAIT.aside : 0)
}

function ofToken({ form, kind }: Item): number {
  if (form.facts === 0) form.facts = ofForm(form)
  if (kind === 'word') return form.facts
  const traits = form.facts & ~(TRAIT.descriptive | TRAIT.name)
  return kind === 'number' ? traits | TRAIT.quantity : traits
}

/** What a word says wherever it stands, which is kept on it: articles share most of their words. */
function ofForm({ text, lower }: WordForm): number {
  const traits = TRAIT.known | (words.get(lower) ?? (isCapital(text) ? ofUnknown(lower) : ofClass(lower)))
  return (traits & TRAIT.noName) === 0 && isNameLike(text) ? traits | TRAIT.name : traits
}

/** A capital at the head; small letters follow it unless it is an initial, since "ELN" is not a name of a person. */
function isNameLike(text: string): boolean {
  return isCapital(text) && (hasSmall(text) || (text.length === 2 && text.endsWith('.')))
}

function hasSmall(text: string): boolean {
  for (let i = text.length - 1; i > 0; i--) {
    const code = text.charCodeAt(i)
    if (code >= 0x61 && code <= 0x7a) return true
    if (code >= 0x80) return text !== text.toUpperCase()
  }
  return false
}

/** The traits of an unlisted word, by its ending or by what it names. */
function ofClass(lower: string): number {
  const noun = unlistedNoun(lower) === null ? classedNoun(lower) : null
  return noun === null ? ofUnknown(lower) : ofNoun(noun.plural)
}

/** The traits of an unlisted word, by its ending. */
function ofUnknown(lower: string): number {
  const noun = unlistedNoun(lower)
  if (noun !== null) return ofNoun(noun.plural)
  return lower.length > 4 && lower.endsWith('ly') ? PLAIN | TRAIT.adverb | TRAIT.helper : PLAIN
}

/** What holds for any word unless a list says otherwise. */
const PLAIN = TRAIT.between | TRAIT.aside | TRAIT.inside | TRAIT.descriptive

function ofNoun(plural: boolean): number {
  return plural ? (PLAIN & ~TRAIT.descriptive) | TRAIT.person | TRAIT.plural : PLAIN | TRAIT.person
}

/** The words of all lists, with what each list says about them. */
const words = new Map<string, number>()

for (const [word, { plural }] of knownNouns()) words.set(word, ofNoun(plural))
for (const [list, bits] of [
  [effectWords.any, TRAIT.harm],
  [phraseEnds, TRAIT.closed],
  [prepositions, TRAIT.closed],
  [auxiliaries, TRAIT.closed],
  [subordinators, TRAIT.closed],
  [adverbs, TRAIT.closed],
  [harmAdverbs, TRAIT.adverb | TRAIT.helper],
  [helpers, TRAIT.helper],
  [reporting, TRAIT.helper],
  [crews, TRAIT.crew],
  [quantityOpeners, TRAIT.quantity],
  [nobodyOpeners, TRAIT.nobody],
  [crewArticles, TRAIT.crewArticle],
  [personArticles, TRAIT.article],
  [singlePronouns, TRAIT.pronoun],
  [killingVerbs, TRAIT.killing | TRAIT.leads],
  [beforeBarePersons, TRAIT.leads],
  [attributes.keys(), TRAIT.attribute],
  [householdNouns, TRAIT.household],
  [thingNouns, TRAIT.thing],
  [measures, TRAIT.measure],
  [noNames, TRAIT.noName],
  [effectWords.participles, TRAIT.noName],
  [sayingStops, 0],
  [clauseStops, 0],
] as const) {
  for (const word of list) words.set(word, (words.get(word) ?? ofUnknown(word)) | bits)
}
for (const [word, bits] of words) {
  let kept = bits
  if ((auxiliaries.has(word) && word !== "'s") || sayingStops.has(word)) kept &= ~(TRAIT.between | TRAIT.aside)
  if (prepositions.has(word) || auxiliaries.has(word) || sayingStops.has(word)) kept &= ~TRAIT.descriptive
  if (clauseStops.has(word)) kept &= ~TRAIT.inside
  words.set(word, kept)
}
