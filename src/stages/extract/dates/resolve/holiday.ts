import { type Day, dayOf, daysInMonth, easterOf, orthodoxEasterOf, weekdayOf } from '../../../../english/calendar.ts'
import { feastDays } from '../../../../lexicon/en/dates/feast-days.ts'
import { holidays } from '../../../../lexicon/en/dates/holidays.ts'
import { weekdays } from '../../../../lexicon/en/dates/weekdays.ts'
import { dayPeriod, type Period } from './period.ts'

/** Whether the day of a holiday depends on observing the moon, so that it differs by a day between countries. */
export function isWatchedFor(name: string): boolean {
  return holidays.get(name)?.startsWith('about ') === true
}

/** Whether a name stands for several holidays: "Eid" ends Ramadan, and is the feast of sacrifice too. */
export function hasNamesakes(name: string): boolean {
  return holidays.get(name)?.includes(' or ') === true
}

/**
 * The holiday's days in a year: none where they are unknown, and two where a lunar year ends within it.
 *
 * @example holidayOf('easter monday', 2020) // the period of 2020-04-13
 */
export function holidayOf(name: string, year: number): readonly Period[] {
  const rule = (holidays.get(name) ?? '').replace('about ', '')
  return rule.split(' or ').flatMap((one) => {
    const [first = '', last] = one.split(' to ')
    const firsts = daysOf(first, year)
    if (last === undefined) return firsts.map(dayPeriod)
    const lasts = [...daysOf(last, year), ...daysOf(last, year + 1)]
    return firsts.flatMap((from) => {
      const to = lasts.find((day) => day >= from)
      return to === undefined ? [] : [stretch(from, to)]
    })
  })
}

/** A feast of several days, which no unit of the calendar is: it has its edges and no value. */
function stretch(from: Day, to: Day): Period {
  return { timex: null, from, to, precision: to - from < 10 ? 'week' : 'month' }
}

/** The days that a rule gives in a year: an anchor, and days from it ("easter -2"). */
function daysOf(rule: string, year: number): readonly Day[] {
  const [, anchor = '', shift = '0'] = /^(.*?)(?: ([+-]\d+))?$/.exec(rule) ?? []
  return anchorsOf(anchor, year).map((day) => day + Number(shift))
}

function anchorsOf(anchor: string, year: number): readonly Day[] {
  if (anchor === 'easter') return [easterOf(year)]
  if (anchor === 'orthodox') return [orthodoxEasterOf(year)]
  // The Tuesday after the first Monday of November
  if (anchor === 'election') return [firstOf(1, 11, year) + 1]
  const fixed = /^(\d{2})-(\d{2})$/.exec(anchor)
  if (fixed !== null) return [dayOf(year, Number(fixed[1]), Number(fixed[2]))]
  const nth = /^(\w+) (\w+) (\d+)$/.exec(anchor)
  if (nth !== null) return [nthWeekdayOf(nth[1] ?? '', Number(weekdays.get(nth[2] ?? '')), Number(nth[3]), year)]
  return (feastDays.get(String(year)) ?? '').split(' ').flatMap((entry) => {
    const [feast, day = ''] = entry.split('=')
    return feast === anchor ? [dayOf(year, Number(day.slice(0, 2)), Number(day.slice(3)))] : []
  })
}

const firstOf = (weekday: number, month: number, year: number): Day => {
  const first = dayOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7)
}

function nthWeekdayOf(nth: string, weekday: number, month: number, year: number): Day {
  const first = firstOf(weekday, month, year)
  if (nth !== 'last') return first + (Number(nth) - 1) * 7
  return first + (first + 28 < dayOf(year, month, 1) + daysInMonth(year, month) ? 28 : 21)
}
