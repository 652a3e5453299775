import { crews } from '../../../lexicon/en/casualties/crews.ts'
import { harmAdverbs, helpers, reporting } from '../../../lexicon/en/casualties/harm-auxiliaries.ts'
import { phraseEnds } from '../../../lexicon/en/casualties/phrase-ends.ts'
import { adverbs } from '../../../lexicon/en/grammar/adverbs.ts'
import { auxiliaries } from '../../../lexicon/en/grammar/auxiliaries.ts'
import { prepositions } from '../../../lexicon/en/grammar/prepositions.ts'
import { subordinators } from '../../../lexicon/en/grammar/subordinators.ts'
import { noNames } from '../../../lexicon/en/people/no-names.ts'
import { isCapital } from '../../../text/capital.ts'
import { quantityOpeners } from '../../../text/numbers/quantity.ts'
import type { Item } from '../../../text/pattern/pattern.ts'
import { effectWords } from './effects.ts'
import { type Group, groupOf } from './people/group.ts'
import { knownNouns, unlistedNoun } from './people/person-nouns.ts'

/**
 * What is asked of every word of a sentence with harm in it again and again, as bits: read from the lexicons once and kept on the item.
 *
 * `between` to `inside` are of phrases for people and of measures too, `ofThem` of phrases alone.
 */
export const TRAIT = {
  known: 1,
  between: 1 << 1,
  aside: 1 << 2,
  inside: 1 << 3,
  /** A noun for people; more than one of them. */
  person: 1 << 4,
  plural: 1 << 5,
  harm: 1 << 6,
  /** A function word, at which a noun phrase ends. */
  closed: 1 << 7,
  adverb: 1 << 8,
  helper: 1 << 9,
  descriptive: 1 << 10,
  /** A word of a name. */
  name: 1 << 11,
  noName: 1 << 22,
  crew: 1 << 12,
  /** What a phrase for people may begin with. */
  nobody: 1 << 13,
  crewArticle: 1 << 14,
  article: 1 << 15,
  pronoun: 1 << 16,
  quantity: 1 << 17,
  killing: 1 << 18,
  /** Whether a noun phrase cannot go on here, which the words around tell too; and whether that was asked. */
  ends: 1 << 19,
  endsAsked: 1 << 20,
  /** A phrase for some of those named before. */
  ofThem: 1 << 21,
} as const

/** Bits of a first word that may open a phrase for people without being a name. */
export const OPENING = TRAIT.nobody | TRAIT.crewArticle | TRAIT.article | TRAIT.pronoun | TRAIT.quantity

/** The traits of an item; none where there is no item. */
export function traitsOf(item: Item | undefined): number {
  if (item === undefined) return 0
  if (item.traits === 0) item.traits = TRAIT.known | (item.label === null ? ofToken(item) : ofChunk(item))
  return item.traits
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

/** What a phrase may be for a rule that reads another one: its own is told by its label. */
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

function ofToken(item: Item): number {
  const { lower, kind } = item
  const known = words.get(lower)
  let traits = known ?? ofUnknown(lower)
  if (kind !== 'word') {
    traits &= ~TRAIT.descriptive
    return kind === 'number' ? traits | TRAIT.quantity : traits
  }
  if ((traits & TRAIT.noName) === 0 && isNameLike(item.text)) traits |= TRAIT.name
  return traits
}

/** A capital at the head; small letters follow it unless it is an initial, since "ELN" is no name of a person. */
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

/** The traits of a word that no list has, told by its ending. */
function ofUnknown(lower: string): number {
  const noun = unlistedNoun(lower)
  if (noun !== null) return ofNoun(noun.plural)
  return lower.length > 4 && lower.endsWith('ly') ? PLAIN | TRAIT.adverb | TRAIT.helper : PLAIN
}

/** What may be said of any word that no list says otherwise of. */
const PLAIN = TRAIT.between | TRAIT.aside | TRAIT.inside | TRAIT.descriptive

function ofNoun(plural: boolean): number {
  return plural ? (PLAIN & ~TRAIT.descriptive) | TRAIT.person | TRAIT.plural : PLAIN | TRAIT.person
}

const SAYING = ['said', 'says', 'say', 'told', 'added', 'announced', ';', ':', '"', '“', '”', '(', ')']
const CLAUSE_ENDS = [';', ':', '.', '!', '?']
const NOBODY = ['not', 'nobody', 'none', 'neither', 'no']
const CREW_ARTICLES = ['a', 'an', 'the', 'his', 'her', 'their', 'its', 'one', 'all', 'another']
const ARTICLES = ['a', 'an', 'another', 'the', 'his', 'her', 'their', 'its', 'this', 'that', 'my', 'our', "'s"]
const PRONOUNS = ['he', 'she', 'him']
const KILLING = [
  'kill',
  'kills',
  'killing',
  'slay',
  'slays',
  'behead',
  'beheads',
  'abduct',
  'abducts',
  'kidnap',
  'kidnaps',
]

/** The words of all lists, with what each says of them. */
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
  [NOBODY, TRAIT.nobody],
  [CREW_ARTICLES, TRAIT.crewArticle],
  [ARTICLES, TRAIT.article],
  [PRONOUNS, TRAIT.pronoun],
  [KILLING, TRAIT.killing],
  [noNames, TRAIT.noName],
  [effectWords.participles, TRAIT.noName],
  [SAYING, 0],
  [CLAUSE_ENDS, 0],
] as const) {
  for (const word of list) words.set(word, (words.get(word) ?? ofUnknown(word)) | bits)
}
const saying = new Set(SAYING)
for (const [word, bits] of words) {
  let kept = bits
  if ((auxiliaries.has(word) && word !== "'s") || saying.has(word)) kept &= ~(TRAIT.between | TRAIT.aside)
  if (prepositions.has(word) || auxiliaries.has(word) || saying.has(word)) kept &= ~TRAIT.descriptive
  if (CLAUSE_ENDS.includes(word)) kept &= ~TRAIT.inside
  words.set(word, kept)
}
