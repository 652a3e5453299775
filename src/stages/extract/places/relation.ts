import { isSettlementNoun } from '../../../english/listed-words.ts'
import { compass } from '../../../lexicon/en/places/compass.ts'
import { lengths } from '../../../lexicon/en/places/lengths.ts'
import { nearWords, partWords } from '../../../lexicon/en/places.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { itemAt } from '../../../text/item-at.ts'
import { listedIn, oneOf } from '../../../text/one-of.ts'
import type { Item } from '../../../text/pattern/pattern.ts'

const isNearWord = oneOf(nearWords)
const isPartWord = oneOf(partWords)
const lengthOf = listedIn(lengths)

type Relation = Pick<PlaceMention, 'relation' | 'distanceKm' | 'direction'>

/** How far before "north of X" its distance may stand: "about 12 miles (19 kilometers) north of". */
const REACH = 7

/**
 * Where something is said to be with regard to a place.
 *
 * @example "10 km north of Ganja" is near, 10, N; "northern Mali" is within; "between Homs and Hama" is between, twice
 */
export function relationOf(items: readonly Item[], place: number): Relation {
  const lower = (i: number) => itemAt(items, i)?.lower ?? ''
  const at = beforeKind(items, place)
  if (lower(at - 1) === 'between' || (lower(at - 1) === 'and' && lower(at - 3) === 'between')) {
    return { relation: 'between', distanceKm: null, direction: null }
  }
  if (lower(at - 1) === 'of') {
    const parted = lower(at - 3) === '-'
    const direction = compass.get(parted ? `${lower(at - 4)}${lower(at - 2)}` : lower(at - 2)) ?? null
    const begin = direction === null ? at - 1 : parted ? at - 4 : at - 2
    const distanceKm = distanceBefore(items, begin)
    if (distanceKm !== null) return { relation: 'near', distanceKm, direction }
    // "In the north of Mali" is in it, "north of Mali" is not.
    if (direction !== null)
      return { relation: lower(begin - 1) === 'the' ? 'within' : 'near', distanceKm: null, direction }
  }
  if (lower(at - 1) === 'from') {
    const distanceKm = distanceBefore(items, at - 1)
    if (distanceKm !== null) return { relation: 'near', distanceKm, direction: null }
  }
  if (isNearWord(itemAt(items, at - 1))) return { relation: 'near', distanceKm: null, direction: null }
  return { relation: isPartWord(itemAt(items, place - 1)) ? 'within' : 'at', distanceKm: null, direction: null }
}

/** Where a place begins with the words that say what it is: "the city of Bam" begins at "the". */
function beforeKind(items: readonly Item[], place: number): number {
  const lower = (i: number) => itemAt(items, i)?.lower ?? ''
  let at = place
  if (lower(at - 1) === 'of' && isSettlementNoun(items[at - 2])) at -= 2
  else if (isSettlementNoun(itemAt(items, at - 1))) at -= 1
  else return place
  return lower(at - 1) === 'the' ? at - 1 : at
}

/** The number and unit that end before an item, in kilometres. */
function distanceBefore(items: readonly Item[], end: number): number | null {
  let converted: number | null = null
  for (let i = end - 1; i > 0 && i >= end - REACH; i--) {
    const unit = Number(lengthOf(items[i]) ?? Number.NaN)
    const number = items[i - 1]?.lower === '-' ? items[i - 2] : items[i - 1]
    const value = Number(number?.text.replaceAll(',', ''))
    if (number?.kind !== 'number' || !Number.isFinite(unit * value)) continue
    // Where both are given, the kilometres need no conversion.
    if (unit === 1) return value
    converted ??= Math.round(value * unit * 10) / 10
  }
  return converted
}
