import { civilOf, weekdayOf } from '../../../../english/calendar.ts'
import type { Meaning } from '../meaning.ts'
import type { Anchors } from './anchors.ts'
import { calledYear, dayPeriod, monthPeriod, type Period, periodAround, seasonPeriod } from './period.ts'
import { type Placed, place } from './resolve.ts'

/** "the following Monday", "that May": the nearest on that side of what the text spoke of last, else of publication. */
export function placeAdjacent({ inner, side }: Extract<Meaning, { kind: 'adjacent' }>, anchors: Anchors): Placed {
  const spoken = inner.kind === 'weekday' ? (anchors.lastDay ?? anchors.last) : anchors.last
  const at = spoken?.period ?? (anchors.publication === null ? null : dayPeriod(anchors.publication))
  const basis = spoken === null ? 'relative' : 'inherited'
  const precision = inner.kind === 'weekday' ? 'day' : inner.kind === 'month' ? 'month' : 'season'
  const period = at === null ? null : nearest(inner, side, at)
  return period === null ? { period: null, basis: 'unresolved', precision } : { period, basis, precision }
}

function nearest(inner: Meaning, side: -1 | 0 | 1, at: Period): Period | null {
  if (inner.kind === 'weekday') {
    const ahead = (inner.weekday - weekdayOf(at.to) + 7) % 7
    if (at.precision !== 'day') return null
    const week = side === 0 ? inner.weekday - weekdayOf(at.to) : side > 0 ? ahead || 7 : ahead - 7
    return dayPeriod(at.from + week)
  }
  const year = calledYear(civilOf(at.from).year)
  const candidates = [year - 1, year, year + 1].map((y) => inYear(inner, y)).filter((period) => period !== null)
  if (side === 0) return inYear(inner, year)
  return side > 0
    ? (candidates.find(({ from }) => from > at.from) ?? null)
    : (candidates.filter(({ to }) => to < at.to).at(-1) ?? null)
}

function inYear(inner: Meaning, year: number): Period | null {
  if (inner.kind === 'month') return monthPeriod(year, inner.month)
  return inner.kind === 'season' ? seasonPeriod(year, inner.season) : null
}

/** "Monday of last week" */
export function placeDayOfWeek({ weekday, of }: Extract<Meaning, { kind: 'day-of-week' }>, anchors: Anchors): Placed {
  const { period, basis } = place(of, anchors)
  if (period === null) return { period: null, basis: 'unresolved', precision: 'day' }
  const monday = period.from - weekdayOf(period.from) + 1
  return { period: dayPeriod(monday + weekday - 1), basis, precision: 'day' }
}

/** "the quarter ended Sept. 30" */
export function placeAround({ unit, of }: Extract<Meaning, { kind: 'around' }>, anchors: Anchors): Placed {
  const { period, basis } = place(of, anchors)
  const found = period === null ? null : periodAround(period.to, unit, 0)
  return { period: found, basis: found === null ? 'unresolved' : basis, precision: found?.precision ?? null }
}
