import { civilOf, type Day, dayOf, daysInMonth, isoOf, readIsoDay } from '../../../english/calendar.ts'
import { upToNow } from '../../../lexicon/en/setting.ts'
import type { DateMention } from '../../../model/date.ts'
import type { Span } from '../../../model/span.ts'
import { alternatives } from '../../../text/alternatives.ts'

/** A time up to the publication. */
export interface PastSpan extends Span {
  readonly from: string
  readonly to: string
}

/** The length of a span in days, months or years, as TIMEX3 has it: "P3W", "PT24H". */
const LENGTH = /^P(?:T(\d{1,3})H|(\d{1,3})([DWMY]))$/

const PAST = new RegExp(`\\b${alternatives(upToNow)}\\b`, 'i')

/** "in the past eleven months": from so long before the publication up to it; null of any other length of time. */
export function pastSpanOf({ text, start, end, type, timex, from }: DateMention, published: string): PastSpan | null {
  const today = readIsoDay(published.slice(0, DAY))
  const length = type === 'duration' && from === null && timex !== null && PAST.test(text) ? LENGTH.exec(timex) : null
  if (length === null || today === null) return null
  const [, hours, count, unit] = length
  const first = hours === undefined ? before(today, Number(count), unit) : today - Math.ceil(Number(hours) / 24)
  const [iso, to] = [isoOf(first), isoOf(today)]
  return iso === null || to === null ? null : { start, end, from: iso, to }
}

function before(today: Day, count: number, unit = 'D'): Day {
  if (unit === 'D' || unit === 'W') return today - count * (unit === 'W' ? 7 : 1)
  const { year, month, day } = civilOf(today)
  const months = year * 12 + month - 1 - count * (unit === 'Y' ? 12 : 1)
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1]
  return dayOf(y, m, Math.min(day, daysInMonth(y, m)))
}

/** "2024-05-12": the length of a day in ISO 8601. */
const DAY = 10
