import { civilOf, type Day, readIsoDay } from '../../../../english/calendar.ts'
import type { DateMention } from '../../../../model/date.ts'
import type { FoundFigure } from '../../../../model/figure.ts'
import type { FoundDate } from '../../../../model/found-date.ts'
import type { Geocoded } from '../../../../model/stage.ts'
import { inSentence } from '../../../../text/anchored.ts'
import { dayOfLiveReport } from '../events/live-report.ts'
import { atHead, headOf, nearest } from '../nearby.ts'
import { type Openers, openersOf } from './elsewhere.ts'
import { FEW_DAYS, MANY_DAYS } from './event-length.ts'
import { longSpanned } from './long-span.ts'

/** What is known about an article's own event, against which others are told apart. */
export interface ArticleEvent {
  readonly isPublished: boolean
  readonly years: Years | null
  readonly day: Day | null
  readonly isToldByDay: boolean
  readonly openers: Openers
  readonly longSpanned: ReadonlySet<FoundFigure>
}

/**
 * @param dates those of the article that are understood
 * @param event when the article’s event was, where no figure at the head tells its day
 */
export function articleEventOf(
  extracted: Geocoded,
  dates: readonly FoundDate[],
  event: DateMention | null,
): ArticleEvent {
  const years = eventYears(extracted, dates, event)
  return {
    isPublished: extracted.article.published !== null,
    years,
    // A text without a publication date is not news of one day: a storm has many
    day:
      extracted.article.published === null
        ? eventDay(extracted, dates)
        : (dayOf(event) ?? eventDay(extracted, dates) ?? liveDay(extracted)),
    isToldByDay: years === null && isToldByDay(extracted),
    openers: openersOf(extracted.sentences),
    longSpanned: longSpanned(extracted),
  }
}

const dayOf = (date: DateMention | null): Day | null =>
  date?.from == null || date.from !== date.to ? null : readIsoDay(date.from)

function liveDay(extracted: Geocoded): Day | null {
  const live = dayOfLiveReport(extracted)
  return live === null ? null : readIsoDay(live)
}

interface Years {
  readonly first: number
  readonly last: number
}

const WRITTEN_YEAR = /\b(?:1[5-9]|20)\d\d\b/g

/** The years of the article's event: that of its publication and the one before, or since what a court hears of; else those mentioned at its head. */
function eventYears(extracted: Geocoded, dates: readonly DateMention[], event: DateMention | null): Years | null {
  const { article } = extracted
  if (article.published !== null) {
    const year = Number(article.published.slice(0, 4))
    const [told = year] = event === null ? [] : yearsOf(event)
    return { first: Math.min(told, year - 1), last: year }
  }
  const titled = (article.title ?? '').match(WRITTEN_YEAR)?.map(Number) ?? []
  const years = titled.length > 0 ? titled : atHead(dates, extracted).flatMap(yearsOf)
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) }
}

function yearsOf({ from, to }: DateMention): number[] {
  return [from, to].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]))
}

/** Whether a date lies wholly before or after the years of the event. */
export function isOfOtherYears(date: DateMention, { first, last }: Years): boolean {
  const years = yearsOf(date)
  return years.every((year) => year < first) || years.every((year) => year > last)
}

/** The day of the article's event: that of the first figure at its head; null where it is not exact to the day. */
function eventDay(extracted: Geocoded, dates: readonly FoundDate[]): Day | null {
  for (const sentence of headOf(extracted)) {
    const [figure] = inSentence(extracted.casualties, sentence.index)
    const date = figure === undefined ? null : nearest(inSentence(dates, sentence.index), figure)
    if (date !== null && date.from !== null && date.from === date.to) return readIsoDay(date.from)
  }
  return null
}

/** Whether a date lies wholly some weeks before the event: "In December, gunmen killed 31" in news of a raid in February. */
export function isDaysBefore({ to }: DateMention, event: Day): boolean {
  const day = to === null ? null : readIsoDay(to)
  return day !== null && event - day > FEW_DAYS
}

/** Whether a date is a week or longer, and lies wholly before the event; or was told as so many weeks ago. */
export function isPeriodBefore({ from, to, text, precision }: DateMention, event: Day): boolean {
  // By a year other events are told apart in other ways
  if (precision === 'year') return false
  const [first, last] = [readIsoDay(from ?? ''), readIsoDay(to ?? '')]
  if (first === null || last === null || last >= event) return false
  return last - first >= DAYS_OF_WEEK - 1 || (text.endsWith('ago') && event - last >= DAYS_OF_WEEK)
}

const DAYS_OF_WEEK = 7

/** Whether a date lies wholly before or after a day. */
export function isNotOn({ from, to }: DateMention, day: Day): boolean {
  const [first, last] = [readIsoDay(from ?? ''), readIsoDay(to ?? '')]
  return first !== null && last !== null && (last < day || first > day)
}

/** Whether a day lies within a time that is too long for one event: "this year", "in the past eleven months". */
export function isLongAround({ from, to }: DateMention, day: Day): boolean {
  const [first, last] = [readIsoDay(from ?? ''), readIsoDay(to ?? '')]
  return first !== null && last !== null && last - first > MANY_DAYS && first <= day && day <= last + FEW_DAYS
}

/** Whether a date is a year in which the event is not: "2018 saw 750 deaths" in news of a crash in January 2019. */
export function isOfAnotherYear(date: DateMention, event: Day): boolean {
  const { year } = civilOf(event)
  return yearsOf(date).every((one) => one !== year)
}

/** How exactly news gives the time of its event. */
export const OF_A_DAY: ReadonlySet<DateMention['precision']> = new Set(['day', 'day-part', 'hour', 'minute'])

/** Whether the head of an article without a publication date says "on Monday" or "Nov. 24": what it dates by the year is another event. */
function isToldByDay(extracted: Geocoded): boolean {
  return atHead(extracted.dates, extracted).some(
    ({ precision, basis }) => OF_A_DAY.has(precision) && basis === 'unresolved',
  )
}
