import { partWords, placeKinds } from '../../../lexicon/en/places.ts'
import type { FoundPlace, ResolvedPlace } from '../../../model/found-place.ts'
import { alternatives } from '../../../text/alternatives.ts'
import { placed } from './placed.ts'

const KIND = alternatives(placeKinds.keys())

/** What may stand between a place and the one that holds it: "Zorba, a small town in", "Zorba village in the department of". */
const IN = new RegExp(
  `^(?: ${KIND})?(?:,| \\()? ?(?:(?:in|of|an? (?:[a-z-]{1,15} ){0,4}${KIND} in) )?(?:the )?(?:${alternatives(partWords)} )?(?:${KIND} of )?$`,
)
/** No such words are longer. */
const FAR = 70
/** Further away a place of the same sentence does not say which country is meant. */
const BESIDE = 160
/** A country that is named this many times as often as every other is the one that the article is about. */
const MOSTLY = 2

interface Whereabouts extends Pick<ResolvedPlace, 'country' | 'admin1'> {
  readonly inTown: boolean
}

/**
 * Puts names that no gazetteer has into the country, and the state, that the article says: of the place that holds it, else that of a place
 * next to it, else that of the article. They have no point of their own.
 *
 * @example 'struck Zorba, in the department of Nariño' // Colombia, Nariño
 * 'at Zorba, a town 25 km west of Adwa' // Ethiopia
 */
export function placeUnlisted(
  text: string,
  found: readonly FoundPlace[],
  resolved: readonly ResolvedPlace[],
): readonly ResolvedPlace[] {
  const isUnlisted = (i: number) => found[i]?.candidates.length === 0 && isSettled(resolved[i])
  const unlisted = resolved.flatMap((_, i) => (isUnlisted(i) ? [i] : []))
  if (unlisted.length === 0) return resolved
  const byName = new Map<string, Whereabouts>()
  for (const i of unlisted) {
    const place = resolved[i]
    const holder = place === undefined ? null : holderOf(text, place, resolved[i + 1])
    if (place !== undefined && holder !== null && !byName.has(place.text)) byName.set(place.text, holder)
  }
  for (const i of unlisted) {
    const place = resolved[i]
    if (place === undefined || byName.has(place.text)) continue
    const country = countryBeside(resolved, i)
    if (country !== null) byName.set(place.text, { country, admin1: null, inTown: false })
  }
  const main = mainCountry(resolved)
  return resolved.map((place, i) => {
    if (!isUnlisted(i)) return place
    const { country, admin1, inTown } = byName.get(place.text) ?? { country: main, admin1: null, inTown: false }
    // "the Zorba district of Leeds" is a part of it
    const type = inTown && place.type === 'region' ? 'area' : place.type
    const { name, confidence } = place
    return placed(place, { name, type, country, admin1, lat: null, lon: null, geonames: null }, confidence, [])
  })
}

/** Streets, buildings and waters are placed by what they are called after. */
const isSettled = (place: ResolvedPlace | undefined): boolean =>
  place !== undefined &&
  place.lat === null &&
  (place.type === 'city' || place.type === 'region' || place.type === 'area')

/** Where the place lies that a name is written within. */
function holderOf(text: string, { end }: ResolvedPlace, next: ResolvedPlace | undefined): Whereabouts | null {
  if (next === undefined || next.country === null || next.usage === 'demonym' || next.start - end > FAR) return null
  return IN.test(text.slice(end, next.start))
    ? { country: next.country, admin1: next.admin1, inTown: next.type === 'city' }
    : null
}

/** The country of the nearest place that the same sentence names for itself, one after it first. */
function countryBeside(resolved: readonly ResolvedPlace[], i: number): string | null {
  const place = resolved[i]
  if (place === undefined) return null
  const isBeside = (other: ResolvedPlace | undefined): other is ResolvedPlace =>
    other !== undefined &&
    other.sentence === place.sentence &&
    other.country !== null &&
    other.usage === 'literal' &&
    Math.max(other.start - place.end, place.start - other.end) < BESIDE
  const [after, before] = [resolved[i + 1], resolved[i - 1]]
  if (isBeside(after)) return after.country
  return isBeside(before) ? before.country : null
}

/** The country that an article is about: the only one that it names, or the one that it names the most by far. */
function mainCountry(resolved: readonly ResolvedPlace[]): string | null {
  const counts = new Map<string, number>()
  for (const { country } of resolved) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1)
  const [[most, times] = [null, 0], [, next] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a)
  return times >= MOSTLY * next ? most : null
}
