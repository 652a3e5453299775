import type { Day } from '../../../../english/calendar.ts'
import { civilOf } from '../../../../english/calendar.ts'
import type { Which } from '../meaning.ts'
import type { Period } from './period.ts'
import type { Tense } from './tense.ts'

/**
 * How many times farther a day is on the side that the tense speaks against.
 *
 * Without any tense a day ahead counts double, since news is about the past.
 */
const AGAINST = { past: 40, participle: 6, future: 6, none: 2 } as const

/**
 * Which occurrence of a date that comes round is meant, seen from the day of publication.
 *
 * It is the nearest, since news is about what has just happened and what is near; days on the far side of the tense count
 * several times over.
 *
 * @param around its occurrences of the year before, the year itself and the year after, in order.
 */
export function occurrence(
  around: readonly Period[],
  publication: Day,
  which: Which | null,
  tense: Tense | null,
): Period | null {
  if (which === 'last') return around.filter(({ to }) => to < publication).at(-1) ?? null
  if (which === 'next') return around.find(({ from }) => from > publication) ?? null
  if (which === 'this') {
    const { year } = civilOf(publication)
    return around.find(({ from }) => civilOf(from).year === year) ?? null
  }
  // The tense weighs, the distance decides: a wrong tense must not put "Dec. 14", written in October, ten months back
  const past = tense === 'future' ? AGAINST.future : 1
  const ahead = tense === 'future' ? 1 : AGAINST[tense ?? 'none']
  const cost = ({ from, to }: Period): number => Math.max(0, (from - publication) * ahead, (publication - to) * past)
  return around.reduce<Period | null>(
    (best, period) => (best === null || cost(period) < cost(best) ? period : best),
    null,
  )
}
