import { civilOf, type Day } from '../../../../english/calendar.ts'
import type { Meaning } from '../meaning.ts'

/** This many years given in full make a history, where they outnumber the words that only news uses. */
const ENOUGH = 4

/** A year alone speaks for a history when it is this many years back. */
const LONG_PAST = 10

/**
 * Whether a text is about years long past: an encyclopedia article or a look back, where "On 3 May" belongs to the year last mentioned.
 *
 * News is written from its own day: of "Tuesday", "yesterday", "last week".
 */
export function isHistory(meanings: readonly Meaning[], publication: Day | null): boolean {
  if (publication === null) return false
  const { year } = civilOf(publication)
  let [told, near, bare] = [0, 0, 0]
  for (const meaning of meanings) {
    if (meaning.kind === 'near' || meaning.kind === 'weekday') near++
    const said = 'year' in meaning && meaning.year !== null ? meaning.year : year
    if ((meaning.kind === 'day' || meaning.kind === 'month') && said < year - 1) told++
    if (meaning.kind === 'year' && said < year - LONG_PAST) bare++
  }
  return told + bare >= ENOUGH && told > 2 * near && told + bare > 6 * near
}
