import { readIsoDay } from '../../../../english/calendar.ts'
import type { DateMention } from '../../../../model/date.ts'
import type { FoundFigure } from '../../../../model/figure.ts'
import { inSentence } from '../../../../text/anchored.ts'
import { HEAD_SENTENCES, nearest } from '../nearby.ts'
import { OF_A_DAY } from '../other-events/article-event.ts'
import { opensSpan } from '../span-opener.ts'
import { isOfClause } from '../unread-times.ts'
import type { Deed } from './governor.ts'
import type { EventTime } from './times.ts'

/** How many sentences of an article may still be about its event, by what its time belongs to. */
const REACH: Readonly<Record<Deed, number>> = { event: 12, answer: 10, recovery: 4, other: 4, after: 0 }

/** Where nothing is told of the event itself: which tells it best, first. */
const ORDER: readonly Deed[] = ['answer', 'other', 'recovery']

/**
 * The time of an article's main event: the first day that something is said to have happened on, or that its head tells together with
 * its harm, else that on which somebody came to it, else the first day that its head speaks of, else the month or the like that it
 * happened in; never that of a court, a vigil or an arrest.
 *
 * @param casualties those of the article, in text order
 * @example 'A man was shot dead. Police were called at 10 p.m. on Sunday. A suspect was charged on Tuesday.' // Sunday
 */
export function timeOfEvent(
  times: readonly EventTime[],
  published: string | null,
  casualties: readonly FoundFigure[],
): DateMention | null {
  const told = times.filter(({ date: { from } }) => from !== null && !(published !== null && from > published))
  const days = told.filter(({ date }) => tellsDay(date))
  const first = firstTold(days, casualties)
  if (first !== null) return (newsInsteadOf(first, days, published) ?? first).date
  for (const deed of ORDER) {
    const found = days.find((time) => time.depth < REACH[deed] && time.isOf(deed))
    if (found !== undefined) return found.date
  }
  const months = published === null ? told : told.filter(({ date }) => !isOfYears(date))
  return months.find((time) => time.depth < HEAD_SENTENCES && time.isOf('event'))?.date ?? null
}

/** A date that lies this many days before publication is no news. */
const OLD = 300
/** One that lies so many is. */
const NEW = 14

/**
 * The day of the news, where what was taken for it is long past and told of further down: "There was panic on Thursday as a house fell in
 * Ibadan … On August 12, 2023, five people died in Moniya"; null where the head has no such day, or only that of a court or the like.
 */
function newsInsteadOf(past: EventTime, days: readonly EventTime[], published: string | null): EventTime | null {
  if (past.depth < HEAD_SENTENCES || published === null || daysBefore(past, published) < OLD) return null
  const told = (time: EventTime) => time.isOf('event') || time.isOf('answer') || time.isOf('other')
  const atHead = days.filter(({ depth }) => depth < HEAD_SENTENCES)
  return atHead.find((time) => daysBefore(time, published) <= NEW && told(time)) ?? null
}

function daysBefore({ date: { from } }: EventTime, published: string): number {
  const [day, news] = [readIsoDay(from ?? ''), readIsoDay(published.slice(0, 10))]
  return day === null || news === null ? 0 : news - day
}

/** Whether a date is a year or longer: news that gives no closer time does not give that of its event. */
const isOfYears = ({ precision }: DateMention): boolean =>
  precision === 'year' || precision === 'decade' || precision === 'century'

/** Whether a date tells a day, or a time of it: a clock time whose day is only taken from somewhere else does not. */
export function tellsDay({ from, to, type, basis, precision }: DateMention): boolean {
  if (from === null || to === null) return false
  if (type === 'time' && basis === 'inherited') return false
  return from === to || OF_A_DAY.has(precision)
}

/**
 * The first day on which something happened, by its verb or noun, or by the harm beside it at the head: "Rockets slammed into the town
 * early on Thursday, killing seven". In one sentence the verb tells it better.
 */
function firstTold(days: readonly EventTime[], casualties: readonly FoundFigure[]): EventTime | null {
  let beside: EventTime | null = null
  for (const time of days) {
    if (time.depth >= REACH.event || (beside !== null && time.depth > beside.depth)) break
    if (time.isOf('event')) return time
    if (beside === null && time.depth < REACH.other && tellsHarm(casualties, time)) beside = time
  }
  return beside
}

/** Whether a time stands in the clause of harm, and belongs to nothing that is done afterwards; a toll rises when it has happened. */
function tellsHarm(casualties: readonly FoundFigure[], time: EventTime): boolean {
  const { date, sentence } = time
  const harm = nearest(
    inSentence(casualties, sentence.index).filter(
      ({ effect, negated, hypothetical, toll }) => effect !== 'detained' && !negated && !hypothetical && !toll,
    ),
    date,
  )
  if (harm === null || opensSpan(sentence, date)) return false
  return (isOfClause(sentence, harm, date) || isResult(date, harm)) && time.isOf('other')
}

/** "hit the town on Thursday, killing seven": what came of it at once. */
function isResult(date: DateMention, { start, text }: FoundFigure): boolean {
  return start > date.end && start - date.end <= RESULT_GAP && RESULT.test(text)
}

/** A comma and a blank. */
const RESULT_GAP = 2
const RESULT = /^[a-z]{1,20}ing\b/
