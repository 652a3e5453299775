import { civilOf, dayOf, daysInMonth, isCivil, weekdayOf } from '../../../../english/calendar.ts'
import type { Meaning, Which } from '../meaning.ts'
import type { Anchors } from './anchors.ts'
import { hasNamesakes, holidayOf, isWatchedFor } from './holiday.ts'
import { occurrence } from './occurrence.ts'
import {
  calledYear,
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekendAt,
  yearPeriod,
} from './period.ts'
import { type Placed, place } from './resolve.ts'

/** Resolves what names a place in the calendar by itself, its year perhaps left out; null for other meanings. */
export function resolveCalendar(meaning: Meaning, anchors: Anchors): Placed | null {
  switch (meaning.kind) {
    case 'day':
      return dated(meaning, anchors)
    case 'numeric-day':
      return numericDay(meaning, anchors)
    case 'month-day':
      return dayOfMonth(meaning, anchors)
    case 'weekday':
      return weekday(meaning.weekday, meaning.which, anchors)
    case 'nth-weekday':
      return nthWeekday(meaning.nth, meaning.weekday, meaning.of, anchors)
    case 'month':
      return yearly(meaning.year, meaning.which, anchors, 'month', (year) => [monthPeriod(year, meaning.month)])
    case 'season':
      return yearly(meaning.year, meaning.which, anchors, 'season', (year) => [seasonPeriod(year, meaning.season)])
    case 'quarter':
      return quarter(meaning.year, meaning.quarter, meaning.back, anchors)
    case 'half':
      return yearly(meaning.year, meaning.which, anchors, 'half', (year) => [halfPeriod(year, meaning.half)])
    case 'holiday':
      return holiday(meaning, anchors)
    case 'weekend-at': {
      const { period, ...placed } = place(meaning.of, anchors)
      return { ...placed, period: period && weekendAt(period.to), precision: 'weekend' }
    }
    case 'year':
      return { period: yearPeriod(meaning.year), basis: 'explicit', precision: 'year' }
    case 'short-year': {
      const year = fullYear(meaning.year, anchors)
      if (year === null) return { period: null, basis: 'unresolved', precision: 'year', ambiguous: true }
      return { period: yearPeriod(year), basis: 'relative', precision: 'year' }
    }
    case 'fiscal-year':
      return { period: yearPeriod(meaning.year), basis: 'explicit', precision: 'fiscal-year' }
    case 'decade':
      return { period: decadePeriod(meaning.decade, meaning.bc), basis: 'explicit', precision: 'decade' }
    case 'century':
      return { period: centuryPeriod(meaning.century, meaning.bc), basis: 'explicit', precision: 'century' }
    default:
      return null
  }
}

function dayIn(year: number, month: number, day: number): Period | null {
  return isCivil(year, month, day) ? dayPeriod(dayOf(year, month, day)) : null
}

/** A day of a month; where its year is left out, the day of the week decides, if the words give one. */
function dated({ year, month, day, weekday }: Extract<Meaning, { kind: 'day' }>, anchors: Anchors): Placed {
  const inYear = (y: number): readonly Period[] => [dayIn(y, month, day)].filter((period) => period !== null)
  const told = (y: number) => inYear(y).filter(({ from }) => weekdayOf(from) === weekday)
  const placed = yearly(year, null, anchors, 'day', inYear)
  if (year !== null || weekday === undefined || placed.period === null) return placed
  if (weekdayOf(placed.period.from) === weekday) return placed
  const other = yearly(year, null, anchors, 'day', told)
  return other.period === null ? placed : other
}

function holiday({ name, year, which }: Extract<Meaning, { kind: 'holiday' }>, anchors: Anchors): Placed {
  const placed = yearly(year, which, anchors, 'day', (y) => holidayOf(name, y))
  const precision = placed.period?.precision ?? placed.precision
  const ambiguous = placed.ambiguous === true || hasNamesakes(name)
  return { period: placed.period, basis: placed.basis, precision, approximate: isWatchedFor(name), ambiguous }
}

/** A date that comes every year: by its own year, by the year last mentioned, or by publication and tense. */
function yearly(
  year: number | null,
  which: Which | null,
  anchors: Anchors,
  precision: Period['precision'],
  inYear: (year: number) => readonly Period[],
): Placed {
  if (year !== null) return only(inYear(year), 'explicit', precision)
  const { publication, tense } = anchors
  const spoken = which === null ? spokenYear(anchors, inYear) : null
  if (spoken !== null) return only(inYear(spoken), 'inherited', precision)
  if (publication === null) return { period: null, basis: 'unresolved', precision }
  const now = civilOf(publication).year
  const around = [now - 1, now, now + 1].flatMap(inYear)
  return { period: occurrence(around, publication, which, tense), basis: 'relative', precision }
}

/** The occurrence in a given year; where it has two, which of them is meant stays open. */
function only(periods: readonly Period[], basis: Placed['basis'], precision: Placed['precision']): Placed {
  const ambiguous = periods.length > 1
  return { period: ambiguous ? null : (periods[0] ?? null), basis, precision, ambiguous }
}

/** A story that continues passes into the next year when a date is this many days before the one mentioned last. */
const TURN_OF_YEAR = 200

/** The year that the text is about: in a history or a text without a date the last one, in news only one of the same sentence. */
function spokenYear(
  { last, publication, sentence, history, tense }: Anchors,
  inYear: (year: number) => readonly Period[],
): number | null {
  if (last === null || !last.dated) return null
  const year = calledYear(civilOf(last.period.from).year)
  if (publication !== null && !history) {
    const close = last.sentence === sentence.index && last.period.precision !== 'decade' && tense !== 'future'
    return close && year < civilOf(publication).year ? year : null
  }
  if (last.period.precision === 'decade' || last.period.precision === 'century') return null
  const [same] = inYear(year)
  const long = last.period.precision === 'year' || same === undefined
  return !long && same.from < last.period.from - TURN_OF_YEAR ? year + 1 : year
}

function quarter(year: number | null, number: number, back: number, { publication, tense }: Anchors): Placed {
  if (year !== null) return { period: quarterPeriod(year + back, number), basis: 'explicit', precision: 'quarter' }
  if (publication === null) return { period: null, basis: 'unresolved', precision: 'quarter' }
  const now = civilOf(publication).year
  const around = [now - 1, now, now + 1].map((y) => quarterPeriod(y, number))
  const found = occurrence(around, publication, null, tense ?? 'past')
  const period = found === null ? null : quarterPeriod(civilOf(found.from).year + back, number)
  return { period, basis: 'relative', precision: 'quarter' }
}

/** "Tuesday" in the past tense is the latest up to the day of publication, in the future tense the next. */
function weekday(number: number, which: Which | null, { publication, tense }: Anchors): Placed {
  if (publication === null) return { period: null, basis: 'unresolved', precision: 'day' }
  const back = (weekdayOf(publication) - number + 7) % 7
  const ahead = (7 - back) % 7
  const shift = (): number => {
    if (which === 'last') return back === 0 ? -7 : -back
    if (which === 'next') return ahead === 0 ? 7 : ahead
    if (which === 'this') return tense === 'past' || tense === 'participle' ? -back : ahead
    return tense === 'future' ? ahead : -back
  }
  return { period: dayPeriod(publication + shift()), basis: 'relative', precision: 'day' }
}

/** "the 12th", "Thursday the 5th": of the month last mentioned, else of the month that the tense, and the weekday if given, point to. */
function dayOfMonth({ day, weekday }: Extract<Meaning, { kind: 'month-day' }>, anchors: Anchors): Placed {
  const { last, publication, tense, sentence } = anchors
  const told = last !== null && ['day', 'month'].includes(last.period.precision) && weekday === undefined
  // "on April 3, and again on the 11th": a later day of the month that the sentence speaks of
  const goesOn = told && last.sentence === sentence.index && civilOf(last.period.from).day < day
  if (told && (last.dated || publication === null || goesOn)) {
    const { year, month } = civilOf(last.period.from)
    return { period: dayIn(year, month, day), basis: 'inherited', precision: 'day' }
  }
  if (publication === null) return { period: null, basis: 'unresolved', precision: 'day' }
  const { year, month } = civilOf(publication)
  const around = [-3, -2, -1, 0, 1, 2, 3]
    .map((shift) => civilOf(monthPeriod(year, month + shift).from))
    .map((first) => dayIn(first.year, first.month, day))
    .filter((period) => period !== null)
    .filter(({ from }) => weekday === undefined || weekdayOf(from) === weekday)
  return { period: occurrence(around, publication, null, tense), basis: 'relative', precision: 'day' }
}

/** Two figures of a year: the latest that is not more than some years ahead of publication. */
function fullYear(short: number, { publication }: Anchors): number | null {
  if (publication === null) return null
  const { year } = civilOf(publication)
  const century = Math.floor(year / 100) * 100
  return [century + short, century + short - 100].find((candidate) => candidate <= year + AHEAD) ?? null
}

/** How far ahead of publication a year of two figures may lie. */
const AHEAD = 10

function nthWeekday(nth: number, number: number, of: Meaning, anchors: Anchors): Placed {
  const { period, basis } = place(of, anchors)
  if (period === null || period.precision !== 'month') return { period: null, basis: 'unresolved', precision: 'day' }
  const { year, month } = civilOf(period.from)
  const day =
    nth > 0
      ? period.from + ((number - weekdayOf(period.from) + 7) % 7) + (nth - 1) * 7
      : period.to - ((weekdayOf(period.to) - number + 7) % 7)
  const within = day < period.from + daysInMonth(year, month)
  return { period: within ? dayPeriod(day) : null, basis: within ? basis : 'unresolved', precision: 'day' }
}

/** "7/10/2023": by the one order that gives a day, else by the publisher's; ambiguous when neither decides. */
function numericDay(meaning: Extract<Meaning, { kind: 'numeric-day' }>, anchors: Anchors): Placed {
  const { first, second } = meaning
  const { order } = anchors
  const year = meaning.year < 100 ? fullYear(meaning.year, anchors) : meaning.year
  if (year === null) return { period: null, basis: 'unresolved', precision: 'day', ambiguous: true }
  const [dayFirst, monthFirst] = [dayIn(year, second, first), dayIn(year, first, second)]
  if (dayFirst === null || monthFirst === null || first === second) {
    return { period: dayFirst ?? monthFirst, basis: 'explicit', precision: 'day' }
  }
  if (order === null) return { period: null, basis: 'unresolved', precision: 'day', ambiguous: true }
  return { period: order === 'day-month' ? dayFirst : monthFirst, basis: 'explicit', precision: 'day', ambiguous: true }
}
