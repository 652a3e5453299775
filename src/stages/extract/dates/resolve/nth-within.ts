import { civilOf, type Day, dayOf, daysInMonth, isoOf } from '../../../../english/calendar.ts'
import type { Meaning, Unit } from '../meaning.ts'
import type { Anchors } from './anchors.ts'
import { dayPeriod, decadePeriod, halfPeriod, monthPeriod, type Period, weekendPeriod } from './period.ts'
import { type Placed, place, type Resolution } from './resolve.ts'
import { durationTimex } from './timex.ts'

/**
 * "the first week of May": its days; where they are not a unit of the calendar, the value is that of the whole, as of "early May".
 *
 * A piece that the whole does not have ("the sixth week of May") stays unresolved.
 */
export function placeNthWithin({ nth, unit, of }: Extract<Meaning, { kind: 'nth-within' }>, anchors: Anchors): Placed {
  const { period, basis, approximate } = place(of, anchors)
  const found = period === null ? null : pieceOf(period, nth, unit)
  if (found === null) return { period: null, basis: 'unresolved', precision: null }
  return { period: found, basis, precision: found.precision, ...(approximate ? { approximate } : {}) }
}

function pieceOf(whole: Period, nth: number, unit: Unit): Period | null {
  const { year, month } = civilOf(whole.from)
  switch (unit) {
    case 'day':
      return inside(whole, dayPeriod(nth < 0 ? whole.to : whole.from + nth - 1))
    case 'week': {
      const from = nth < 0 ? whole.to - 6 : whole.from + (nth - 1) * 7
      return from > whole.to ? null : inside(whole, days(whole, from, Math.min(from + 6, whole.to), 'week'))
    }
    case 'weekend': {
      const first = weekendPeriod(whole.from)
      const last = weekendPeriod(whole.to).to > whole.to ? weekendPeriod(whole.to - 7) : weekendPeriod(whole.to)
      return inside(whole, nth < 0 ? last : weekendPeriod(first.to + (nth - 1) * 7))
    }
    case 'month':
      return inside(whole, nth < 0 ? monthOf(whole.to) : monthPeriod(year, month + nth - 1))
    case 'half':
      return halfOf(whole, nth < 0 ? 2 : nth)
    case 'decade': {
      const decade = Math.floor((nth < 0 ? civilOf(whole.to).year : year + (nth - 1) * 10) / 10)
      return year > 0 ? inside(whole, decadePeriod(decade, false)) : null
    }
    default:
      return null
  }
}

const monthOf = (day: Day): Period => monthPeriod(civilOf(day).year, civilOf(day).month)

const inside = (whole: Period, piece: Period): Period | null =>
  piece.from >= whole.from && piece.to <= whole.to && piece.to - piece.from < whole.to - whole.from ? piece : null

function days(whole: Period, from: Day, to: Day, precision: Period['precision']): Period {
  return { timex: whole.timex, from, to, precision }
}

function halfOf(whole: Period, nth: number): Period | null {
  const { year, month } = civilOf(whole.from)
  const middle = (): Day | null => {
    if (whole.precision === 'year') return null
    if (whole.precision === 'month') return dayOf(year, month, Math.ceil(daysInMonth(year, month) / 2))
    if (whole.precision === 'decade') return dayOf(year + 5, 1, 1) - 1
    return whole.precision === 'century' ? dayOf(year + 50, 1, 1) - 1 : null
  }
  if (whole.precision === 'year' && year > 0) return halfPeriod(year, nth)
  const at = middle()
  if (at === null) return null
  return nth === 1 ? days(whole, whole.from, at, whole.precision) : days(whole, at + 1, whole.to, whole.precision)
}

/** "the first ten months of 1915": a length, and the days that it covers where they can be counted. */
export function resolveStretch(meaning: Extract<Meaning, { kind: 'stretch' }>, anchors: Anchors): Resolution {
  const { unit, count, end, of, approximate = false } = meaning
  const { period, basis } = place(of, anchors)
  const covered = period === null || count === null ? null : coveredBy(period, unit, count, end)
  const within = covered ?? period
  return {
    value: {
      type: 'duration',
      timex: durationTimex(unit, count),
      parts: [],
      from: within && isoOf(within.from),
      to: within && isoOf(within.to),
      precision: null,
      approximate: approximate || (covered === null && period !== null),
      ambiguous: false,
      basis: period === null ? 'explicit' : basis,
    },
    period: within,
  }
}

function coveredBy(whole: Period, unit: Unit, count: number, end: 'start' | 'end'): Period | null {
  const { year, month } = civilOf(whole.from)
  const perMonth: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120 }
  const perDay: Partial<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14 }
  const months = (perMonth[unit] ?? 0) * count
  const length = (perDay[unit] ?? 0) * count
  if (!Number.isInteger(months + length) || months + length === 0 || year <= 0 || months > 1200) return null
  if (months > 0) {
    const last = civilOf(whole.to)
    const [from, to] =
      end === 'start'
        ? [whole.from, monthPeriod(year, month + months - 1).to]
        : [monthPeriod(last.year, last.month - months + 1).from, whole.to]
    return fits(whole, from, to)
  }
  return end === 'start'
    ? fits(whole, whole.from, whole.from + length - 1)
    : fits(whole, whole.to - length + 1, whole.to)
}

function fits(whole: Period, from: Day, to: Day): Period | null {
  return from >= whole.from && to <= whole.to ? days(whole, from, to, whole.precision) : null
}
