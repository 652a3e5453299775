import { civilOf, type Day, dayOf, daysInMonth, isoOf, pad, weekdayOf, weekOf } from '../../../../english/calendar.ts'
import type { DateMention } from '../../../../model/date.ts'
import type { Season, Unit } from '../meaning.ts'

/** A stretch of the calendar; `from` and `to` are its first and last day. */
export interface Period {
  /** Its TIMEX3 value; null for what is not a unit of the calendar, such as Ramadan. */
  readonly timex: string | null
  readonly from: Day
  readonly to: Day
  readonly precision: NonNullable<DateMention['precision']>
}

export function dayPeriod(day: Day): Period {
  return { timex: isoOf(day) ?? 'XXXX-XX-XX', from: day, to: day, precision: 'day' }
}

export function weekPeriod(day: Day): Period {
  const monday = day - weekdayOf(day) + 1
  const { year, week } = weekOf(day)
  return { timex: `${pad(year, 4)}-W${pad(week, 2)}`, from: monday, to: monday + 6, precision: 'week' }
}

/** The weekend at the end of a day's ISO week. */
export function weekendPeriod(day: Day): Period {
  const { timex, to } = weekPeriod(day)
  return { timex: `${timex}-WE`, from: to - 1, to, precision: 'weekend' }
}

/** A year as TIMEX3 writes it; 490 BC is -490 here and `BC0490` there. */
function yearName(year: number): string {
  return year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4)
}

/** The year as it is called, of one that is counted with a year 0. */
export function calledYear(astronomical: number): number {
  return astronomical <= 0 ? astronomical - 1 : astronomical
}

/** Years before Christ counted with a year 0, as the calendar's arithmetic does. */
function astronomicalOf(year: number): number {
  return year < 0 ? year + 1 : year
}

/** A month; its number may lie outside 1 to 12, and counts on into the years around. */
export function monthPeriod(year: number, month: number): Period {
  const index = year * 12 + month - 1
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  const from = dayOf(astronomicalOf(y), m, 1)
  return {
    timex: `${yearName(y)}-${pad(m, 2)}`,
    from,
    to: from + daysInMonth(astronomicalOf(y), m) - 1,
    precision: 'month',
  }
}

function monthsPeriod(
  year: number,
  month: number,
  count: number,
  timex: string,
  precision: Period['precision'],
): Period {
  return { timex, from: monthPeriod(year, month).from, to: monthPeriod(year, month + count - 1).to, precision }
}

export function quarterPeriod(year: number, quarter: number): Period {
  const index = year * 4 + quarter - 1
  const [y, q] = [Math.floor(index / 4), (((index % 4) + 4) % 4) + 1]
  return monthsPeriod(y, q * 3 - 2, 3, `${yearName(y)}-Q${q}`, 'quarter')
}

export function halfPeriod(year: number, half: number): Period {
  return monthsPeriod(year, half * 6 - 5, 6, `${yearName(year)}-H${half}`, 'half')
}

const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A season of the northern half of the world; a winter belongs to the year in which it begins. */
export function seasonPeriod(year: number, season: Season): Period {
  return monthsPeriod(year, FIRST_MONTH[season], 3, `${yearName(year)}-${season}`, 'season')
}

export function yearPeriod(year: number): Period {
  const astronomical = astronomicalOf(year)
  return { timex: yearName(year), from: dayOf(astronomical, 1, 1), to: dayOf(astronomical, 12, 31), precision: 'year' }
}

export function decadePeriod(decade: number, bc: boolean): Period {
  const [from, to] = bc ? [-(decade * 10 + 9), -decade * 10] : [decade * 10, decade * 10 + 9]
  const timex = `${bc ? 'BC' : ''}${pad(decade, 3)}`
  return { timex, from: yearPeriod(from).from, to: yearPeriod(to).to, precision: 'decade' }
}

/** A century, which TIMEX3 writes with the first two figures of its years. */
export function centuryPeriod(century: number, bc: boolean): Period {
  const first = bc ? -century * 100 : (century - 1) * 100
  const timex = `${bc ? 'BC' : ''}${pad(century - 1, 2)}`
  return { timex, from: yearPeriod(first || 1).from, to: yearPeriod(first + 99).to, precision: 'century' }
}

/** The weekend that a day stands at the end or the beginning of: Monday and Tuesday belong to the one before. */
export function weekendAt(day: Day): Period {
  return weekendPeriod(weekdayOf(day) <= 2 ? day - 3 : day)
}

/** The period of one unit, `offset` units from the one that a day lies in; null for units below a day. */
export function periodAround(day: Day, unit: Unit, offset: number): Period | null {
  const { year, month } = civilOf(day)
  const called = calledYear(year)
  switch (unit) {
    case 'day':
    case 'night':
      return dayPeriod(day + offset)
    case 'week':
      return weekPeriod(day + offset * 7)
    case 'fortnight':
      return weekPeriod(day + offset * 14)
    case 'weekend':
      return weekendPeriod(day + offset * 7)
    case 'month':
      return monthPeriod(called, month + offset)
    case 'quarter':
      return quarterPeriod(called, Math.ceil(month / 3) + offset)
    case 'half':
      return halfPeriod(called, month > 6 ? 2 : 1)
    case 'year':
      return yearPeriod(calledYear(year + offset))
    case 'decade':
      if (called < 0) return decadePeriod(Math.floor(-called / 10) - offset, true)
      return decadePeriod(Math.floor(year / 10) + offset, false)
    case 'century':
      if (called < 0) return centuryPeriod(Math.floor(-called / 100) + 1 - offset, true)
      return centuryPeriod(Math.floor(year / 100) + 1 + offset, false)
    default:
      return null
  }
}
