import type { PlaceMention } from '../../../../model/place.ts'
import { narrows } from '../finest.ts'
import { distance } from '../nearby.ts'

/** Between a building and the town that a sentence names after it stand no more characters: "the airport in Windsor Locks". */
const BESIDE = 60

/**
 * A place of a sentence, or the closest one within it that the sentence tells, step by step: the airport of "in the United States, when a
 * plane crashed at Bradley Airport in Windsor Locks, Connecticut".
 */
export function chained(places: readonly PlaceMention[], first: PlaceMention): PlaceMention {
  let place = first
  for (const other of places) if (narrows(other, place)) place = other
  return places.find((other) => isBuildingIn(other, place)) ?? place
}

/** A building that no gazetteer has, named directly before its town. */
function isBuildingIn(building: PlaceMention, place: PlaceMention): boolean {
  if (building.type !== 'facility' || building.country !== null || place.type !== 'city') return false
  return building.start < place.start && distance(building, place) < BESIDE
}
