import { englishNamedCountries } from '../../../gazetteer/data/english-named-countries.ts'
import type { Candidate } from './candidates.ts'
import { ENOUGH } from './strength.ts'

/** So many places of a country make an article one about it. */
const ABOUT = 2

interface Weighed {
  readonly candidate: Candidate
  readonly weight: number
}

/**
 * Whether a name that nothing speaks against lies in a country that the article is about.
 *
 * Nobody has the name Mellit: in an article about Sudan it is the town there. An American town is called like an American.
 */
export function inCountryOf(weighed: readonly Weighed[]): (candidate: Candidate) => boolean {
  const named = new Map<string, Set<string>>()
  for (const { candidate, weight } of weighed) {
    const country = candidate.senses[0]?.place.country
    if (weight < ENOUGH || country === null || country === undefined || englishNamedCountries.has(country)) continue
    const names = named.get(country) ?? new Set()
    named.set(country, names.add(candidate.text))
  }
  const about = new Set([...named].flatMap(([country, names]) => (names.size >= ABOUT ? [country] : [])))
  return ({ senses }) => senses.some(({ place: { country } }) => country !== null && about.has(country))
}
