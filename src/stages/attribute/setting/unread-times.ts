import { presentHave } from '../../../lexicon/en/grammar.ts'
import { clauseEnds, unreadDates } from '../../../lexicon/en/setting.ts'
import type { Anchor } from '../../../model/anchor.ts'
import type { DateMention } from '../../../model/date.ts'
import type { Sentence } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { oneOf } from '../../../text/one-of.ts'
import { finderOf } from '../../../text/phrases.ts'
import { nearest, within } from './nearby.ts'

const isClauseEnd = oneOf(clauseEnds)

const findUnread = finderOf(unreadDates)

/** How many words after "since" its date may stand, a clause between: "since the war began in April". */
const SINCE_REACH = 10

/** How many words at the head of a sentence tell its time before a comma: "Since the truce took effect on Monday, 30 died". */
const HEAD_WORDS = 10

/** Before which of its words a time opens a sentence: "On Monday". */
const OPENING_WORDS = 2

/** A time that is no day of a figure. */
export interface UnreadTime extends Span {
  /** The date that "since" opens a span with; null of other times, and where that date is not understood. */
  readonly since: DateMention | null
}

/** Times of a sentence that are not the day of a figure. */
export interface UnreadTimes {
  readonly sentence: Sentence
  /** Dates that cannot be resolved ("on Monday", in an article without a date), and spans that "since" opens. */
  readonly spans: readonly UnreadTime[]
  /** Where dates end that only open such a span: "killed since April 2014" does not say that it was in April. */
  readonly opened: ReadonlySet<number>
}

/** @param dates the dates of the sentence, without those of saying. */
export function unreadTimesIn(sentence: Sentence, dates: readonly DateMention[]): UnreadTimes {
  const { tokens } = sentence
  const since: UnreadTime[] = []
  const phrases: UnreadTime[] = []
  for (const [i, token] of tokens.entries()) {
    const span = token.lower === 'since' ? spanSince(sentence, i, dates) : null
    if (span !== null && !isToldOf(sentence, span)) since.push(span)
    const found = findUnread(tokens, i)
    if (found !== null) phrases.push({ start: token.start, end: tokens[found.to - 1]?.end ?? token.end, since: null })
  }
  const unresolved = dates
    .filter(({ from, timex }) => from === null && timex === null)
    .map(({ start, end }): UnreadTime => ({ start, end, since: null }))
  return { sentence, spans: [...since, ...phrases, ...unresolved], opened: new Set(since.map(({ end }) => end)) }
}

/** "since" with its date, where that stands near it. */
function spanSince({ tokens, end }: Sentence, at: number, dates: readonly DateMention[]): UnreadTime {
  let to = at + 1
  while (to < at + SINCE_REACH && !endsPhrase(tokens[to]?.lower)) to++
  const [start, from] = [tokens[at]?.start ?? end, tokens[at]?.end ?? end]
  const [date] = within(dates, { start: from, end: tokens[to]?.start ?? end })
  return { start, end: date?.end ?? from, since: date?.from == null ? null : date }
}

/** "the worst since March 1997, when 13 people died": what follows happened then. */
function isToldOf({ tokens }: Sentence, { end, since }: UnreadTime): boolean {
  const at = since === null ? -1 : tokens.findIndex(({ start }) => start >= end)
  return at >= 0 && tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'when'
}

const endsPhrase = (lower = ','): boolean => lower === ',' || lower === ';'

/** Whether a time stands in the clause of a figure, or opens the sentence at whose head the figure stands. */
export function isOfClause({ tokens }: Sentence, figure: Pick<Span, 'start' | 'end'>, time: Span): boolean {
  const [first, second] = time.start < figure.start ? [time, figure] : [figure, time]
  if (indexFrom(tokens, time) < OPENING_WORDS && indexFrom(tokens, figure) <= HEAD_WORDS) return true
  return tokens
    .filter(({ start, end }) => start >= first.end && end <= second.start)
    .every((token) => !isClauseEnd(token))
}

/** The time nearest to a figure: one of its clause before any other. */
export function nearestInClause<T extends Span>(sentence: Sentence, times: readonly T[], figure: Span): T | null {
  const near = nearest(times, figure)
  if (near === null || times.length < 2 || isOfClause(sentence, figure, near)) return near
  return (
    nearest(
      times.filter((time) => isOfClause(sentence, figure, time)),
      figure,
    ) ?? near
  )
}

function indexFrom(tokens: Sentence['tokens'], { start }: Pick<Span, 'start'>): number {
  return tokens.findIndex((token) => token.start >= start)
}

const isPresentHave = oneOf(presentHave)

/** How many words before a figure its "have" may stand. */
const HAVE_REACH = 3

/** "have been killed by floods and slides since January": what is in the perfect counts since then, whatever it names before. */
export function countsSince(
  { sentence }: UnreadTimes,
  { end: after, tokens: { from, to } }: Anchor & Span,
  time: Span,
): boolean {
  const isPerfect = sentence.tokens.slice(Math.max(0, from - HAVE_REACH), to).some(isPresentHave)
  const between = sentence.tokens.filter(({ start, end }) => start >= after && end <= time.start)
  return isPerfect && between.every((token) => token.lower === 'and' || !isClauseEnd(token))
}
