import { crews, irregularPlurals, kin, personNouns } from '../../../../lexicon/en/people.ts'

/** "fishermen", "women": a plural that no list need name. */
const MEN = /^[a-z]+men$/

/** Whether a word names a person, or people: "farmer", "fishermen", "team". */
export function isPersonWord({ lower }: { readonly lower: string }): boolean {
  return MEN.test(lower) || isListed(lower) || isListed(singularOf(lower))
}

/** "missionaries" without its plural. */
export function singularOf(lower: string): string {
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  return lower.endsWith('s') ? lower.slice(0, -1) : lower
}

function isListed(word: string): boolean {
  return personNouns.has(word) || irregularPlurals.has(word) || kin.has(word) || crews.has(word)
}
