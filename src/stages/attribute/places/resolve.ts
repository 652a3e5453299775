import type { PlaceMention } from '../../../model/place.ts'
import type { Extracted } from '../../../model/stage.ts'

/** Tells places of one name apart by what else the article speaks of. */
export function resolvePlaces(extracted: Extracted): readonly PlaceMention[] {
  return extracted.places
}
