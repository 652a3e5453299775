import { clauseEnds, unreadDates } from '../../../lexicon/en/setting.ts'
import type { DateMention } from '../../../model/date.ts'
import type { Sentence } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { oneOf } from '../../../text/one-of.ts'
import { finderOf } from '../../../text/phrases.ts'
import { within } from './nearby.ts'

const isClauseEnd = oneOf(clauseEnds)

const findUnread = finderOf(unreadDates)

/** How many words after "since" its date may stand, a clause between: "since the war began in April". */
const SINCE_REACH = 6

/** How many words at the head of a sentence tell its time before a comma: "Since the truce took effect on Monday, 30 died". */
const HEAD_WORDS = 10

/** Before which of its words a time opens a sentence: "On Monday". */
const OPENING_WORDS = 2

/** Times of a sentence that are not the day of a figure. */
export interface UnreadTimes {
  readonly sentence: Sentence
  /** Dates that cannot be resolved ("on Monday", in an article without a date), and spans that "since" opens. */
  readonly spans: readonly Span[]
  /** Where dates end that only open such a span: "killed since April 2014" does not say that it was in April. */
  readonly opened: ReadonlySet<number>
}

/** @param dates the dates of the sentence, without those of saying. */
export function unreadTimesIn(sentence: Sentence, dates: readonly DateMention[]): UnreadTimes {
  const { tokens } = sentence
  const since: Span[] = []
  const phrases: Span[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.lower === 'since') since.push(spanSince(sentence, i, dates))
    const found = findUnread(tokens, i)
    if (found !== null) phrases.push({ start: token.start, end: tokens[found.to - 1]?.end ?? token.end })
  }
  const unresolved = dates.filter(({ from, timex }) => from === null && timex === null)
  return { sentence, spans: [...since, ...phrases, ...unresolved], opened: new Set(since.map(({ end }) => end)) }
}

/** "since" with its date, where that stands near it. */
function spanSince({ tokens, end }: Sentence, at: number, dates: readonly DateMention[]): Span {
  let to = at + 1
  while (to < at + SINCE_REACH && !endsPhrase(tokens[to]?.lower)) to++
  const [start, from] = [tokens[at]?.start ?? end, tokens[at]?.end ?? end]
  const [date] = within(dates, { start: from, end: tokens[to]?.start ?? end })
  return { start, end: date?.end ?? from }
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

function indexFrom(tokens: Sentence['tokens'], { start }: Pick<Span, 'start'>): number {
  return tokens.findIndex((token) => token.start >= start)
}
