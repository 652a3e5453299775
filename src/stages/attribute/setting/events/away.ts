import type { PlaceMention } from '../../../../model/place.ts'

/** Whether a place is too wide to say where in it something was. */
export const isWide = ({ type, lat }: PlaceMention): boolean =>
  type === 'country' || type === 'region' || (type === 'area' && lat !== null)

/** "north of Dhaka", "40 km from Goma": the place is another, which a later sentence may name. */
export const isAway = ({ relation, direction, distanceKm }: PlaceMention): boolean =>
  relation === 'near' && (direction !== null || distanceKm !== null)

/** Whether a place may be the one that was told of by its distance from another. */
export function isAround(place: PlaceMention, other: PlaceMention): boolean {
  if (isWide(place) || isAway(place) || place.name === other.name) return false
  if (place.country !== null && place.country !== other.country) return false
  return place.lat === null || other.lat === null || isWithinDegree(place, other)
}

/** How far around, in degrees, such a place may lie. */
const DEGREES = 1

function isWithinDegree(a: PlaceMention, b: PlaceMention): boolean {
  const [lat, lon] = [(a.lat ?? 0) - (b.lat ?? 0), (a.lon ?? 0) - (b.lon ?? 0)]
  return Math.abs(lat) <= DEGREES && Math.abs(lon) <= DEGREES
}
