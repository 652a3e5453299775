import { numberedRoads, streetHeads } from '../../../../lexicon/en/places.ts'
import type { PlaceMention } from '../../../../model/place.ts'
import type { Located } from '../../../../model/span.ts'
import { type Where, type WhereBasis, whereOf } from '../../../../model/where.ts'
import { isHospital } from '../hospital.ts'
import { distance } from '../nearby.ts'

/** A street is where its town is: "Old Mill Road", "Highway 86". */
export function isStreet({ text, type }: PlaceMention): boolean {
  if (type !== 'facility') return false
  const words = text.toLowerCase().split(/\s+/)
  return streetHeads.has(words.at(-1) ?? '') || numberedRoads.has(words[0] ?? '')
}

/** Whether a place has a point of its own and is small enough to stand for what lies in it. */
const isTown = (place: PlaceMention): boolean =>
  place.lat !== null && (place.type === 'city' || (place.type === 'facility' && place.geonames !== null))

/** Further away a town is not said to hold a building. */
const FAR = 160

/**
 * The town that a place without a point of its own stands in: the nearest that its sentence names, one after it first; else that of
 * the article.
 *
 * @example 'at Therrell High School in southwest Atlanta' // Atlanta
 */
function townOf(
  place: Located,
  country: string | null,
  beside: readonly PlaceMention[],
  town: PlaceMention | null,
): PlaceMention | null {
  const fits = (one: PlaceMention) => isTown(one) && !isHospital(one) && (country ?? one.country) === one.country
  const near = beside
    .filter((one) => fits(one) && distance(one, place) < FAR)
    .sort((a, b) => distance(a, place) - distance(b, place))
  return near.find(({ start }) => start > place.start) ?? near[0] ?? (town !== null && fits(town) ? town : null)
}

/** The town that holds a place. A village that no gazetteer has is in none but one that its sentence names, and not as next to it. */
function holderOf(
  place: PlaceMention,
  beside: readonly PlaceMention[],
  town: PlaceMention | null,
): PlaceMention | null {
  if (place.type !== 'city') return townOf(place, place.country, beside, town)
  const around = beside.filter(({ relation }) => relation !== 'near')
  return townOf(place, place.country, around, null)
}

/**
 * Where a place is: of one without a point of its own with that of the town that holds it, of a street the town itself.
 *
 * @param beside the places of its sentence
 * @param town that of the article
 */
export function standingIn(
  place: PlaceMention,
  basis: WhereBasis,
  beside: readonly PlaceMention[],
  town: PlaceMention | null,
): Where {
  const isOnMap = place.geonames !== null || (place.lat !== null && place.type !== 'facility')
  const holder = isOnMap ? null : holderOf(place, beside, town)
  if (holder === null) return whereOf(place, basis)
  return isStreet(place) ? whereOf(holder, basis) : within(holder, place, place.name, place.geonames, basis)
}

/** A place with the point of the one that holds it. */
function within(
  { name: nameOfHolder, country, lat, lon, geonames: numberOfHolder }: PlaceMention,
  { text, start, end }: Located,
  name: string,
  geonames: number | null,
  basis: WhereBasis,
): Where {
  const pointOf = { name: nameOfHolder, country, geonames: numberOfHolder }
  return { text, start, end, name, country, lat, lon, geonames, pointOf, basis }
}
