import { irregularPlurals, noPersons, personEndings, personNouns } from '../../../../lexicon/en/people.ts'
import { type VictimGroup, victimGroupSchema } from '../../../../model/casualty.ts'

/** A noun for people, as a word of a text. */
export interface PersonNoun {
  readonly group: VictimGroup | null
  readonly plural: boolean
}

const nouns = new Map<string, PersonNoun>()

for (const [singular, group] of personNouns) {
  const noun = { group: victimGroupSchema.safeParse(group).data ?? null, plural: false }
  nouns.set(singular, noun)
  nouns.set(pluralOf(singular), { ...noun, plural: true })
}
for (const [plural, singular] of irregularPlurals) {
  nouns.set(plural, { group: nouns.get(singular)?.group ?? null, plural: true })
}

function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:s|sh|ch|x)$/.test(noun)) return `${noun}es`
  return `${noun}s`
}

/** Compounds of common nouns, and trades: "schoolteacher", "steelworkers", "herbalist". */
const COMPOUND = new RegExp(`^([a-z]{3,24}?(?:${[...personEndings].join('|')}))(s?)$`)

/** The last three letters of those endings, each as one number: most words are told by them to be no such compound. */
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

/**
 * The noun for people that a word is, or null.
 *
 * Words in "-men" and "-women" are taken although no list has them, since new ones are made every day.
 */
export function personNoun(lower: string): PersonNoun | null {
  return nouns.get(lower) ?? unlistedNoun(lower)
}

/** The noun for people that a word is which no list has, told by its ending. */
export function unlistedNoun(lower: string): PersonNoun | null {
  if (lower.length > 5 && lower.endsWith('men') && !noPersons.has(lower)) return { group: null, plural: true }
  const compound = mayBeCompound(lower) ? COMPOUND.exec(lower) : null
  if (compound !== null && !noPersons.has(compound[1] ?? '')) return { group: null, plural: compound[2] === 's' }
  // Reports copied out of PDF files lose spaces: "peoplehave"
  return lower.startsWith('people') && /^people[a-z]{2,8}$/.test(lower) ? { group: null, plural: true } : null
}
