import { isClose } from '../../../gazetteer/is-close.ts'
import type { PlaceMention, PlaceType } from '../../../model/place.ts'

/** How far a kind of place narrows down where something was; kinds without a number contain nothing more precise. */
const FINENESS: Readonly<Partial<Record<PlaceType, number>>> = {
  area: 1,
  country: 2,
  region: 3,
  landform: 3,
  city: 4,
  facility: 5,
}

/** A unit counts as a region; a district of it is finer. */
const DISTRICT = 3.5

/** A part of a town, which no gazetteer has, is finer than the town. */
const QUARTER = 4.5

function fineness({ type, name, admin1, country, lat }: PlaceMention): number | undefined {
  if (type === 'area' && country !== null) return lat === null ? QUARTER : FINENESS.region
  return type === 'region' && admin1 !== null && admin1 !== name ? DISTRICT : FINENESS[type]
}

/** The first of several places, or a more precise one within it: Tarma of "in Peru, near Tarma". */
export function finest(places: readonly PlaceMention[]): PlaceMention | null {
  let [best = null] = places
  for (const place of places) if (best !== null && narrows(place, best)) best = place
  return best
}

/** Whether a place lies in another and is more precise: Tarma in Peru. */
export function narrows(inner: PlaceMention, outer: PlaceMention): boolean {
  const [fine, coarse] = [fineness(inner), fineness(outer)]
  if (fine === undefined || coarse === undefined || fine <= coarse) return false
  if (inner.country === null || inner.country !== outer.country) return false
  // Of a name that no gazetteer has the state is mostly not told
  const isAnywhere = outer.admin1 === null || (inner.admin1 === null && inner.geonames === null)
  return isAnywhere || inner.admin1 === outer.admin1
}

/** The same where the two are not named together: a town of the same state may lie in another district. */
export const liesIn = (inner: PlaceMention, outer: PlaceMention): boolean =>
  narrows(inner, outer) && (fineness(outer) !== DISTRICT || isClose(inner, outer, REACH))

/** A district reaches at most so far from its middle, in degrees. */
const REACH = 1
