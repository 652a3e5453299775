import { type Day, readIsoDay } from '../../../english/calendar.ts'
import { backgroundMarks, longSpans, superlatives } from '../../../lexicon/en/setting.ts'
import type { DateMention } from '../../../model/date.ts'
import type { Sentence } from '../../../model/document.ts'
import type { FoundFigure } from '../../../model/figure.ts'
import type { Span } from '../../../model/span.ts'
import type { Geocoded } from '../../../model/stage.ts'
import { finderOf } from '../../../text/phrases.ts'
import { atHead, headOf, nearest, within } from './clause.ts'
import { elsewhereOf } from './elsewhere.ts'
import { longSpanned } from './long-span.ts'

const findSpan = finderOf(longSpans)
const findMark = finderOf(backgroundMarks)

/** How many words behind "the deadliest" its "since" may stand. */
const SINCE_REACH = 12

/** A test that tells figures of earlier and other events: by the year beside them, or by words such as "the worst since". */
export function backgroundOf(extracted: Geocoded): (figure: FoundFigure, sentence: Sentence) => boolean {
  const dates = extracted.dates.filter(({ type, from, to }) => type === 'date' && from !== null && to !== null)
  const main = mainYears(extracted, dates)
  const day = eventDay(extracted, dates)
  const byDay = main === null && isToldByDay(extracted)
  const isElsewhere = elsewhereOf(extracted.sentences)
  const spanned = longSpanned(extracted)
  return (figure, sentence) => {
    if (spanned.has(figure) || isElsewhere(figure, sentence)) return true
    const date = nearest(within(dates, sentence), figure)
    if (date !== null && main !== null && isFar(date, main)) return true
    if (date !== null && day !== null && isWeeksBefore(date, day) && !figure.cumulative && !opensSpan(sentence, date))
      return true
    if (byDay && date?.precision === 'year') return true
    // "where 31 inmates had died in 2017": before the event, in a year that the article says nothing else of
    if (
      date !== null &&
      extracted.article.published === null &&
      date.precision === 'year' &&
      /\bhad\b/.test(figure.text)
    ) {
      return true
    }
    return marked(sentence, figure) || isSinceYear(sentence, figure)
  }
}

/** Figures of one event are not told of days that lie farther apart than this. */
const FEW_DAYS = 14

/** The day of the article's event: that of the first figure at its head; null where none is told to the day. */
function eventDay(extracted: Geocoded, dates: readonly DateMention[]): Day | null {
  for (const sentence of headOf(extracted)) {
    const [figure] = within(extracted.casualties, sentence)
    const date = figure === undefined ? null : nearest(within(dates, sentence), figure)
    if (date !== null && date.from !== null && date.from === date.to) return readIsoDay(date.from)
  }
  return null
}

/** How exactly news tells the time of its event. */
const OF_A_DAY: ReadonlySet<string> = new Set(['day', 'day-part', 'hour', 'minute'])

/** Whether the head of an article without a publication date says "on Monday" or "Nov. 24": what it tells by the year is another event. */
function isToldByDay(extracted: Geocoded): boolean {
  return atHead(extracted.dates, extracted).some(
    ({ precision, basis }) => precision !== null && OF_A_DAY.has(precision) && basis === 'unresolved',
  )
}

/** Whether a date lies wholly some weeks before the event: "In December, gunmen killed 31" in news of a raid in February. */
function isWeeksBefore({ to }: DateMention, event: Day): boolean {
  const day = to === null ? null : readIsoDay(to)
  return day !== null && event - day > FEW_DAYS
}

/** "since December": what is counted from there may go on to the event. */
const opensSpan = ({ tokens }: Sentence, { start }: Span): boolean =>
  /^(?:since|from)$/.test(tokens.findLast((token) => token.end <= start)?.lower ?? '')

interface Years {
  readonly first: number
  readonly last: number
}

/** The years of the article's event: that of its publication and the one before, else those that its head speaks of. */
function mainYears(extracted: Geocoded, dates: readonly DateMention[]): Years | null {
  const { article } = extracted
  if (article.published !== null) {
    const year = Number(article.published.slice(0, 4))
    return { first: year - 1, last: year }
  }
  const titled = (article.title ?? '').match(/\b(?:1[5-9]|20)\d\d\b/g)?.map(Number) ?? []
  const years = titled.length > 0 ? titled : atHead(dates, extracted).flatMap(yearsOf)
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) }
}

function yearsOf({ from, to }: DateMention): number[] {
  return [from, to].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]))
}

/** Whether a date lies wholly before or behind the years of the event. */
function isFar(date: DateMention, { first, last }: Years): boolean {
  const years = yearsOf(date)
  return years.every((year) => year < first) || years.every((year) => year > last)
}

/** How many words behind a figure "since 2009" or "this year" may stand. */
const YEAR_REACH = 8

/** "has killed more than 300 people since 2009", "40 people were shot this year": a count of years, and not of the event. */
function isSinceYear({ tokens }: Sentence, { end }: Span): boolean {
  const at = tokens.findIndex((token) => token.start >= end)
  if (at < 0) return false
  for (let i = at; i < at + YEAR_REACH && !/^[,;:]$/.test(tokens[i]?.text ?? ','); i++) {
    if (findSpan(tokens, i) !== null) return true
    if (tokens[i]?.lower === 'since' && /^(?:19|20)\d\d$/.test(tokens[i + 1]?.text ?? '')) return true
  }
  return false
}

/** Whether words before the figure in its sentence set it in another event: "since the 2004 attack, which killed 330". */
function marked({ tokens }: Sentence, { start }: Span): boolean {
  let superlative = Number.NEGATIVE_INFINITY
  for (let i = 0; i < tokens.length && (tokens[i]?.start ?? start) < start; i++) {
    if (findMark(tokens, i) !== null) return true
    const lower = tokens[i]?.lower ?? ''
    if (superlatives.has(lower)) superlative = i
    else if (lower === 'since' && i - superlative <= SINCE_REACH) return true
  }
  return false
}
