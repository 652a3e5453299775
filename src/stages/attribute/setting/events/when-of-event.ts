import type { DateMention } from '../../../../model/date.ts'
import { HEAD_SENTENCES } from '../nearby.ts'
import { OF_A_DAY } from '../other-events/article-event.ts'
import type { Deed } from './governor.ts'
import type { EventTime } from './times.ts'

/** How many sentences of an article may still be about its event, by what its time belongs to. */
const REACH: Readonly<Record<Deed, number>> = { event: 12, answer: 10, other: 4, after: 0 }

/** Which tells it best, first. */
const ORDER: readonly Deed[] = ['event', 'answer', 'other']

/**
 * The time of an article's main event: the first day that something is said to have happened on, else that on which somebody came to
 * it, else the first day that its head speaks of, else the month or the like that it happened in; never that of a court, a vigil or an arrest.
 *
 * @example 'A man was shot dead. Police were called at 10 p.m. on Sunday. A suspect was charged on Tuesday.' // Sunday
 */
export function timeOfEvent(times: readonly EventTime[], published: string | null): DateMention | null {
  const told = times.filter(({ date: { from } }) => from !== null && !(published !== null && from > published))
  const days = told.filter(({ date }) => tellsDay(date))
  for (const deed of ORDER) {
    const found = days.find((time) => time.sentence.index < REACH[deed] && time.isOf(deed))
    if (found !== undefined) return found.date
  }
  return told.find((time) => time.sentence.index < HEAD_SENTENCES && time.isOf('event'))?.date ?? null
}

/** Whether a date tells a day, or a time of it: a clock time whose day is only taken from somewhere else does not. */
export function tellsDay({ from, to, type, basis, precision }: DateMention): boolean {
  if (from === null || to === null) return false
  if (type === 'time' && basis === 'inherited') return false
  return from === to || OF_A_DAY.has(precision)
}
