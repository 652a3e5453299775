import { readAbsoluteDay } from '../english/calendar.ts'
import { readPublicationLine } from '../english/publication-line.ts'
import type { Config } from '../model/config.ts'
import { readWrittenDate } from './written-date.ts'

/** Which of two small numbers is the day; null where that is not known, and then only dates that leave no doubt are read. */
export type DateOrder = Config['dateOrder']

/** What tables and programs write where there is no date. */
const NOTHING = /^(?:na[tn]|n\/?a|nil|none|null|undefined|unknown|nd|n\.d\.|-+|0000-00-00.*)$/i

/** Whether that is what programs write for no date at all, as pandas writes NaT. */
export function isNoDate(written: string): boolean {
  return NOTHING.test(written.trim())
}

/**
 * Reads a publication date: an ISO 8601 day or instant, a written day, or seconds or milliseconds since 1970; null when it is not one.
 *
 * An instant keeps its time and zone as given; its day is the day that it says.
 *
 * @example readPublished('12.03.2024') // '2024-03-12'
 */
export function readPublished(written: string, order: DateOrder = null): string | null {
  const trimmed = written.trim()
  if (trimmed.length > LONGEST) return null
  const iso = ISO.exec(trimmed)
  if (iso !== null) {
    const [, year = '', month = '', day = '', time, zone = ''] = iso
    const date = calendarDay(year, month, day)
    return date === null || time === undefined ? date : `${date}T${time}${zone}`
  }
  const compact = COMPACT.exec(trimmed)
  if (compact !== null) {
    const [, year = '', month = '', day = '', hour, minute, second, zone = ''] = compact
    const date = calendarDay(year, month, day)
    return date === null || hour === undefined
      ? date
      : `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone}`
  }
  return (
    sinceEpoch(trimmed) ??
    inNumbers(trimmed, order) ??
    readAbsoluteDay(trimmed) ??
    readWrittenDate(trimmed) ??
    readPublicationLine(trimmed)?.day ??
    null
  )
}

const LONGEST = 200
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s?(Z|[+-]\d\d:?\d\d)?)?$/
/** ISO 8601 without marks, as GDELT writes it: "20210303T100000Z", "20210303100000". */
const COMPACT = /^((?:1[5-9]|2[01])\d\d)([01]\d)([0-3]\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?$/
/** From 1990 on: a smaller number may be anything. */
const EPOCH = { least: 631_152_000, most: 4_102_444_800 }

function sinceEpoch(written: string): string | null {
  if (!/^\d{9,13}(?:\.\d{1,9})?$/.test(written)) return null
  const number = Number(written)
  const seconds = number > EPOCH.most ? number / 1000 : number
  if (seconds < EPOCH.least || seconds > EPOCH.most) return null
  return `${new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19)}Z`
}

const NUMBERS = /^(\d{1,2})([/. -])(\d{1,2})\2(\d{4})(?=$|[\sT,])/
const YEAR_FIRST = /^(\d{4})([/. ])(\d{1,2})\2(\d{1,2})(?=$|[\sT,])/
const CLOCK =
  /^[\sT,]{0,3}(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\s?[ap]\.?m\.?)?\s?(?:Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})?)?$/i

/** A day in numbers. With dots it is never the American order; else one number must be too large for a month, or the order known. */
function inNumbers(written: string, order: DateOrder): string | null {
  const yearFirst = YEAR_FIRST.exec(written)
  if (yearFirst !== null) {
    const [all, year = '', , month = '', day = ''] = yearFirst
    return CLOCK.test(written.slice(all.length)) ? calendarDay(year, month, day) : null
  }
  const found = NUMBERS.exec(written)
  if (found === null || !CLOCK.test(written.slice(found[0].length))) return null
  const [, one = '', mark, other = '', year = ''] = found
  const asDayFirst = calendarDay(year, other, one)
  const asMonthFirst = calendarDay(year, one, other)
  if (asDayFirst === null || asMonthFirst === null || asDayFirst === asMonthFirst) return asDayFirst ?? asMonthFirst
  if (order !== null) return order === 'dmy' ? asDayFirst : asMonthFirst
  return mark === '.' || mark === ' ' ? asDayFirst : null
}

/**
 * The day in an article's url; null when there is none.
 *
 * @example dayInUrl('https://example.org/2024/03/12/bridge') // '2024-03-12'
 */
export function dayInUrl(url: string): string | null {
  return dayIn(url, /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|$)/)
}

/** The day in the name of an article's file, as in 2024-03-12-bridge.txt; null when there is none. */
export function dayInFileName(file: string): string | null {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return dayIn(name, /(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/)
}

/**
 * Whether a publication is later than the fetch wherever on earth it was: a day, or a time without a zone, begins fourteen hours
 * before Greenwich's in the earliest zone.
 *
 * @param fetched an instant; null when unknown.
 */
export function isLater(published: string, fetched: string | null): boolean {
  if (fetched === null) return false
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(published.slice(10))
  const earliest = published.length === 10 ? `${published}T00:00:00+14:00` : zoned ? published : `${published}+14:00`
  const [from, until] = [Date.parse(earliest), Date.parse(fetched)]
  return !Number.isNaN(from) && !Number.isNaN(until) && from > until
}

function dayIn(text: string, pattern: RegExp): string | null {
  const found = pattern.exec(text)
  return found === null ? null : calendarDay(found[1] ?? '', found[2] ?? '', found[3] ?? '')
}

function calendarDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}
