import { functionWords } from '../../lexicon/en/grammar.ts'
import {
  adjectivalRoles,
  bodilyRoles,
  irregularPlurals,
  noPersons,
  parents,
  personEndings,
  personNouns,
  roles,
} from '../../lexicon/en/people.ts'
import { type VictimGroup, victimGroupSchema } from '../../model/casualty.ts'
import { alternatives } from '../../text/alternatives.ts'
import { isCapital } from '../../text/capital.ts'
import { ofForm } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/item.ts'
import { nounClassOf } from '../classes/noun-class.ts'
import { readNounForm } from '../forms/noun-lemma.ts'
import { isPreposition } from '../listed-words.ts'
import { readCardinal } from '../numbers/cardinal.ts'
import { withoutTail } from './hyphenated.ts'

const isAdjectivalRole = oneOf(adjectivalRoles)

/** A noun for people, as a word of a text. */
export interface PersonNoun {
  readonly group: VictimGroup | null
  readonly plural: boolean
}

const nouns = new Map<string, PersonNoun>()

for (const [singular, group] of personNouns) add(singular, victimGroupSchema.safeParse(group).data ?? null)
// Everyone who can speak can die
for (const role of roles) if (!nouns.has(role)) add(role, null)
for (const [plural, singular] of irregularPlurals) {
  nouns.set(plural, { group: nouns.get(singular)?.group ?? null, plural: true })
}

const isListed = oneOf(nouns.keys())
const isBodilyRole = oneOf(bodilyRoles)
const isParent = oneOf(parents)

function add(singular: string, group: VictimGroup | null): void {
  nouns.set(singular, { group, plural: false })
  nouns.set(pluralOf(singular), { group, plural: true })
}

function pluralOf(noun: string): string {
  const stem = withoutTail(noun)
  if (stem !== noun) return `${pluralOf(stem)}${noun.slice(stem.length)}`
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:[sx]|[cs]h)$/.test(noun)) return `${noun}es`
  return `${noun}s`
}

/** Compounds of common nouns, and trades: "schoolteacher", "steelworkers", "herbalist". */
const COMPOUND = new RegExp(`^([a-z]{3,24}?${alternatives(personEndings)})(s?)$`)

/** The last three letters of those endings, each as one number: by them most words are known not to be such a compound. */
const lastLetters = new Set([...personEndings].map((ending) => lettersBefore(ending, ending.length)))

/** The three letters before an index as one number. */
function lettersBefore(word: string, end: number): number {
  return (word.charCodeAt(end - 3) << 16) ^ (word.charCodeAt(end - 2) << 8) ^ word.charCodeAt(end - 1)
}

function mayBeCompound(lower: string): boolean {
  const end = lower.length
  if (end < 6) return false
  return (
    lastLetters.has(lettersBefore(lower, end)) ||
    (lower.endsWith('s') && lastLetters.has(lettersBefore(lower, end - 1)))
  )
}

/** The nouns that a list has, singular and plural. */
export function knownNouns(): Iterable<readonly [string, PersonNoun]> {
  return nouns
}

/** A compound has no more parts than "brother-in-law", marks included. */
const MOST_PARTS = 5

/**
 * A noun for people that is written with hyphens, and the index one past its last item; null where none begins.
 *
 * @example readHyphened(items of 'a passer-by', 1) // {noun: {group: null, plural: false}, to: 4}
 */
export function readHyphened(items: readonly Item[], at: number): { noun: PersonNoun; to: number } | null {
  let spelled = items[at]?.lower ?? ''
  const parent = isParent(items[at]) ? parentEnd(items, at) : null
  if (parent !== null) return { noun: nouns.get(spelled) ?? { group: null, plural: false }, to: parent }
  for (let to = at + 1; to + 1 < items.length && to - at < MOST_PARTS; to += 2) {
    const [hyphen, part] = [items[to], items[to + 1]]
    if (hyphen?.text !== '-' || hyphen.spaced || part === undefined || part.spaced) return null
    spelled += `-${part.lower}`
    const noun = nouns.get(spelled) ?? nouns.get(withoutTail(spelled))
    if (noun !== undefined) return { noun, to: to + 2 }
  }
  return null
}

/** Where "father-of-two" ends: the children are told only of him. */
function parentEnd(items: readonly Item[], at: number): number | null {
  const [first, of, second] = [items[at + 1], items[at + 2], items[at + 3]]
  if (first?.text !== '-' || of?.lower !== 'of' || second?.text !== '-') return null
  return readCardinal(items, at + 4)?.to ?? null
}

/**
 * Whether a noun for a person names nobody here: it describes the noun after it, "a general strike", or is a part of the body, "shot
 * in the head".
 */
export function namesNobody(items: readonly Item[], at: number): boolean {
  const item = items[at]
  // The tagger reads the whole sentence: it is asked only of a word that its class alone makes a person
  if (!isListed(item) && unlistedNounOf(item) === null) return item?.pos !== 'NOUN' || isBeforeNoun(items, at)
  if (isBodilyRole(item) && items[at + 1]?.lower !== 'of' && isPreposition(items[at - 2])) return true
  return describesNext(items, at)
}

/** What follows decides, if its part of speech is known. */
function describesNext(items: readonly Item[], at: number): boolean {
  return isAdjectivalRole(items[at]) && isBeforeNoun(items, at)
}

function isBeforeNoun(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return next?.kind === 'word' && !isCapital(next.text) && (next.pos === 'NOUN' || next.pos === 'ADJ')
}

/**
 * The noun for people that a word is, or null.
 *
 * Words in "-men" and "-women" are taken although they are not listed, since new ones are made every day.
 */
export function personNoun(lower: string): PersonNoun | null {
  return nouns.get(lower) ?? unlistedNoun(lower)
}

/** The noun for people that a word is by its class alone, which is not in our lists: "plumbers". */
export function classedNoun(lower: string): PersonNoun | null {
  if (noPersons.has(lower) || functionWords.has(lower)) return null
  const { lemma, plural } = readNounForm(lower)
  return nounClassOf(lemma) === 'person' ? { group: null, plural } : null
}

/** The same of tokens. */
export const personNounOf = ofForm(({ lower }) => personNoun(lower))
export const classedNounOf = ofForm(({ lower }) => classedNoun(lower))
const unlistedNounOf = ofForm(({ lower }) => unlistedNoun(lower))

/** The noun for people that an unlisted word is, by its ending. */
export function unlistedNoun(lower: string): PersonNoun | null {
  if (lower.length > 5 && lower.endsWith('men') && !noPersons.has(lower)) return { group: null, plural: true }
  const compound = mayBeCompound(lower) ? COMPOUND.exec(lower) : null
  if (compound !== null && !noPersons.has(compound[1] ?? '')) return { group: null, plural: compound[2] === 's' }
  // Reports copied from PDF files lose spaces: "peoplehave"
  return lower.startsWith('people') && /^people[a-z]{2,8}$/.test(lower) ? { group: null, plural: true } : null
}
