import { months } from '../lexicon/en/dates/months.ts'

/** A day as its number in the proleptic Gregorian calendar, 0 being 1 January 1970: days are added and compared as integers. */
export type Day = number

/** Year (0 is 1 BC), month and day of the month, counted from 1. */
interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The number of a civil day; the day may lie outside its month. No `Date` is used, so that years below 100 stay themselves. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The civil day of a day's number. */
export function civilOf(number: Day): CivilDay {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const part = Math.floor((5 * dayOfYear + 2) / 153)
  const month = part < 10 ? part + 3 : part - 9
  const day = dayOfYear - Math.floor((153 * part + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1)
}

/** Whether a month has this day; without a year, 29 February is one. */
export function isCivil(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month)
}

/** ISO 8601, or null outside the years 1 to 9999, which the records cannot write. */
export function isoOf(number: Day): string | null {
  const { year, month, day } = civilOf(number)
  return year < 1 || year > 9999 ? null : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The ISO week of a day, which may belong to the year before or after. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day + 4 - weekdayOf(day)
  const { year } = civilOf(thursday)
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/** Western Easter Sunday, by the Gregorian computus. */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1)
}

/** Orthodox Easter Sunday: the Julian computus, counted in our calendar. */
export function orthodoxEasterOf(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2
  const sum = d + e + 114
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1) + behind
}

export function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}

/** The day of an ISO 8601 date or instant; null when there is no such day. */
export function readIsoDay(text: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text)
  if (found === null) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return isCivil(year, month, day) ? dayOf(year, month, day) : null
}

const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun)\.?,?\s{1,3}`
const MONTH = String.raw`(?<month>[a-z]{3,9}\.?)`
const ABSOLUTE = [
  new RegExp(String.raw`^(?:${WEEKDAY})?${MONTH}\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>\d{4})$`, 'i'),
  new RegExp(
    String.raw`^(?:${WEEKDAY})?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\sof)?\s{1,3}${MONTH},?\s{1,3}(?<year>\d{4})$`,
    'i',
  ),
]

/**
 * Reads a text that is nothing but a whole date, for datelines and metadata; anything else is null.
 *
 * @example readAbsoluteDay('Tuesday, 12 March 2024') // '2024-03-12'
 */
export function readAbsoluteDay(text: string): string | null {
  const trimmed = text.length > 60 ? '' : text.trim()
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return readIsoDay(trimmed) === null ? null : trimmed
  for (const shape of ABSOLUTE) {
    const groups = shape.exec(trimmed)?.groups
    const month = Number(months.get((groups?.['month'] ?? '').toLowerCase()) ?? 0)
    const [year, day] = [Number(groups?.['year']), Number(groups?.['day'])]
    if (month > 0 && isCivil(year, month, day)) return isoOf(dayOf(year, month, day))
  }
  return null
}
