import { unreadDates } from '../../../lexicon/en/setting.ts'
import type { DateMention } from '../../../model/date.ts'
import type { Sentence } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { finderOf } from '../../../text/phrases.ts'
import { within } from './clause.ts'

const findUnread = finderOf(unreadDates)

/** How many words behind "since" its date may stand, a clause between: "since the war began in April". */
const SINCE_REACH = 6

/** How many words at the head of a sentence tell its time before a comma: "Since the truce took effect on Monday, 30 died". */
const HEAD = 10

/** Times of a sentence that are no day of a figure. */
export interface Unread {
  /** Dates that nobody understands ("on Monday", in an article without a date), and spans that "since" opens. */
  readonly spans: readonly Span[]
  /** Whether a date only opens such a span: "killed since April 2014" does not say that it was in April. */
  readonly isSince: (date: Span) => boolean
}

/** @param dates the dates of the sentence, without those of saying. */
export function unreadIn({ tokens, end }: Sentence, dates: readonly DateMention[]): Unread {
  const since = tokens.flatMap((token, i): Span[] => {
    if (token.lower !== 'since') return []
    let to = i + 1
    while (to < i + SINCE_REACH && !/^[,;]$/.test(tokens[to]?.lower ?? ',')) to++
    const last = tokens[to]?.start ?? end
    const [date] = within(dates, { start: token.end, end: last })
    return [{ start: token.start, end: date?.end ?? token.end }]
  })
  const phrases = tokens.flatMap((token, i): Span[] => {
    const found = findUnread(tokens, i)
    return found === null ? [] : [{ start: token.start, end: tokens[found.to - 1]?.end ?? token.end }]
  })
  const unresolved = dates.filter(({ from, timex }) => from === null && timex === null)
  const opened = new Set(since.map(({ end: to }) => to))
  const isSince = (date: Span) => opened.has(date.end)
  return { spans: [...since, ...phrases, ...unresolved], isSince }
}

/** Whether a time stands in the clause of a figure, or at the head of its sentence. */
export function isOfClause({ tokens }: Sentence, figure: Span, time: Span): boolean {
  const [first, second] = time.start < figure.start ? [time, figure] : [figure, time]
  if (tokens.findIndex(({ start }) => start >= time.start) < 2 && isHead(tokens, figure)) return true
  return tokens
    .filter(({ start, end }) => start >= first.end && end <= second.start)
    .every(({ lower }) => !CLAUSE.test(lower))
}

/** What ends a clause between a figure and a time. */
const CLAUSE = /^(?:[,;:()—–]|and|but|who|which|that|when|where|while|after|before)$/

function isHead(tokens: Sentence['tokens'], { start }: Span): boolean {
  return tokens.findIndex((token) => token.start >= start) <= HEAD
}
