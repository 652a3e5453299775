import type { PlaceMention } from '../../../../model/place.ts'
import { narrows } from '../finest.ts'
import { distance } from '../nearby.ts'
import { isStreet } from './standing.ts'

/** Between a building and the town that a sentence names after it stand no more characters: "the airport in Windsor Locks". */
const BESIDE = 60

/**
 * A place of a sentence, or the closest one within it that the sentence tells, step by step: the airport of "in the United States, when a
 * plane crashed at Bradley Airport in Windsor Locks, Connecticut".
 */
export function chained(places: readonly PlaceMention[], first: PlaceMention): PlaceMention {
  let place = first
  for (const other of places) if (narrows(other, place) && !(place.type === 'city' && isStreet(other))) place = other
  const shore = place.type === 'water' ? places.find((other) => isTownBeside(other, place)) : undefined
  return places.find((other) => isBuildingIn(other, place)) ?? shore ?? place
}

/** A building that no gazetteer has, named directly before its town or its quarter. */
function isBuildingIn(building: PlaceMention, place: PlaceMention): boolean {
  if (building.type !== 'facility' || building.country !== null) return false
  if (place.type !== 'city' && place.type !== 'area') return false
  return building.start < place.start && distance(building, place) < BESIDE
}

/** "capsized in the Ganges near Kahalgaon": the town next to a water says where on it. */
function isTownBeside(town: PlaceMention, water: PlaceMention): boolean {
  return town.type === 'city' && town.start > water.end && distance(town, water) < BESIDE / 2
}
