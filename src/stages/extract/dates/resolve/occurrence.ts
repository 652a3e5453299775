import type { Day } from '../../../../text/calendar.ts'
import { civilOf } from '../../../../text/calendar.ts'
import type { Which } from '../meaning.ts'
import type { Period } from './period.ts'
import type { Tense } from './tense.ts'

/**
 * Which of a yearly date's occurrences is meant, seen from the day of publication.
 *
 * The past tense means the latest that has begun, the future tense the earliest that has not ended; without a tense it is the
 * nearest, since news tells of both.
 *
 * @param inYear makes the occurrence of a year, or null where that year has none.
 */
export function occurrence(
  inYear: (year: number) => Period | null,
  publication: Day,
  which: Which | null,
  tense: Tense | null,
): Period | null {
  const { year } = civilOf(publication)
  const around = [year - 1, year, year + 1].map(inYear).filter((period) => period !== null)
  const begun = around.filter(({ from }) => from <= publication)
  const left = around.filter(({ to }) => to >= publication)
  if (which === 'last') return around.filter(({ to }) => to < publication).at(-1) ?? null
  if (which === 'next') return around.find(({ from }) => from > publication) ?? null
  if (which === 'this') return inYear(year)
  if (tense === 'future') return left[0] ?? null
  if (tense === 'past') return begun.at(-1) ?? null
  const distance = ({ from, to }: Period): number => Math.max(0, from - publication, publication - to)
  return around.reduce<Period | null>(
    (best, period) => (best === null || distance(period) < distance(best) ? period : best),
    null,
  )
}
