import { readAbsoluteDay } from '../english/calendar.ts'
import { readWrittenDate } from './written-date.ts'

/**
 * Reads a publication date: an ISO 8601 day or instant, or a written day; null when it is not one.
 *
 * An instant keeps its time and zone as given; its day is the day that it says.
 */
export function readPublished(written: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s?(Z|[+-]\d\d:?\d\d)?)?$/.exec(
    written.trim(),
  )
  if (iso !== null) {
    const [, year = '', month = '', day = '', time, zone = ''] = iso
    const date = calendarDay(year, month, day)
    return date === null || time === undefined ? date : `${date}T${time}${zone}`
  }
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(written.trim())
  if (compact !== null) return calendarDay(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '')
  return readAbsoluteDay(written.trim()) ?? readWrittenDate(written.trim())
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
