import { holidays } from '../../../../lexicon/en/dates/holidays.ts'
import { weekdays } from '../../../../lexicon/en/dates/weekdays.ts'
import { dayOf, daysInMonth, easterOf, weekdayOf } from '../../../../text/calendar.ts'
import { dayPeriod, type Period } from './period.ts'

/** The day of a holiday in a year; null when the lexicon has no rule for it. */
export function holidayOf(name: string, year: number): Period | null {
  const rule = holidays.get(name) ?? ''
  const fixed = /^(\d{2})-(\d{2})$/.exec(rule)
  if (fixed !== null) return dayPeriod(dayOf(year, Number(fixed[1]), Number(fixed[2])))
  const easter = /^easter (-?\d+)$/.exec(rule)
  if (easter !== null) return dayPeriod(easterOf(year) + Number(easter[1]))
  const nth = /^(\d|last) (\w+) (\d+)$/.exec(rule)
  if (nth !== null) return nthWeekdayOf(nth[1] ?? '', Number(weekdays.get(nth[2] ?? '')), Number(nth[3]), year)
  // The Tuesday after the first Monday of November
  if (rule === 'election') return dayPeriod(firstOf(1, 11, year) + 1)
  return null
}

const firstOf = (weekday: number, month: number, year: number): number => {
  const first = dayOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7)
}

function nthWeekdayOf(nth: string, weekday: number, month: number, year: number): Period {
  const first = firstOf(weekday, month, year)
  if (nth !== 'last') return dayPeriod(first + (Number(nth) - 1) * 7)
  return dayPeriod(first + (first + 28 < dayOf(year, month, 1) + daysInMonth(year, month) ? 28 : 21))
}
