import { compass } from '../../../lexicon/en/places/compass.ts'
import { lengths } from '../../../lexicon/en/places/lengths.ts'
import { nearWords } from '../../../lexicon/en/places/near-words.ts'
import { partWords } from '../../../lexicon/en/places/part-words.ts'
import type { PlaceMention } from '../../../model/place.ts'
import type { Item } from '../../../text/pattern/pattern.ts'

type Relation = Pick<PlaceMention, 'relation' | 'distanceKm' | 'direction'>

/** How far before "north of X" its distance may stand: "about 12 miles (19 kilometers) north of". */
const REACH = 7

/**
 * Where something is said to be with regard to a place.
 *
 * @example "10 km north of Ganja" is near, 10, N; "northern Mali" is within; "between Homs and Hama" is between, twice
 */
export function relationOf(items: readonly Item[], at: number): Relation {
  const lower = (i: number) => items[i]?.lower ?? ''
  if (lower(at - 1) === 'between' || (lower(at - 1) === 'and' && lower(at - 3) === 'between'))
    return { relation: 'between', distanceKm: null, direction: null }
  if (lower(at - 1) === 'of') {
    const direction = compass.get(lower(at - 2)) ?? null
    const distanceKm = distanceBefore(items, direction === null ? at - 1 : at - 2)
    if (distanceKm !== null) return { relation: 'near', distanceKm, direction }
    if (direction !== null) {
      const inner = lower(at - 3) === 'the'
      return { relation: inner ? 'within' : 'near', distanceKm: null, direction }
    }
  }
  if (lower(at - 1) === 'from') {
    const distanceKm = distanceBefore(items, at - 1)
    if (distanceKm !== null) return { relation: 'near', distanceKm, direction: null }
  }
  if (nearWords.has(lower(at - 1))) return { relation: 'near', distanceKm: null, direction: null }
  return { relation: partWords.has(lower(at - 1)) ? 'within' : 'at', distanceKm: null, direction: null }
}

/** The number and unit that end before an item, in kilometres. */
function distanceBefore(items: readonly Item[], end: number): number | null {
  for (let i = end - 1; i > 0 && i >= end - REACH; i--) {
    const unit = lengths.get(items[i]?.lower ?? '')
    const number = items[i - 1]?.lower === '-' ? items[i - 2] : items[i - 1]
    if (unit === undefined || number?.kind !== 'number') continue
    const value = Number(number.text.replaceAll(',', ''))
    return Number.isFinite(value) ? Math.round(value * Number(unit) * 10) / 10 : null
  }
  return null
}
