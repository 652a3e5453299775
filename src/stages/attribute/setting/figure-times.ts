import type { DateMention } from '../../../model/date.ts'
import type { Sentence } from '../../../model/document.ts'
import type { FigureOfEvent, PlacedFigure } from '../../../model/figure.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import type { Geocoded } from '../../../model/stage.ts'
import { isOwn } from './events/governor.ts'
import type { EventTime } from './events/times.ts'
import { tellsDay } from './events/when-of-event.ts'
import { distance, nearest } from './nearby.ts'
import { saidWhen } from './sayings.ts'
import { opensSpan } from './span-opener.ts'
import { isOfClause, type UnreadTimes, unreadTimesIn } from './unread-times.ts'

type When = PlacedFigure['when']

/** When a figure's people came to harm, with the mention that gave it, and why. */
interface Dated {
  readonly when: When
  readonly by: Span | null
  readonly why: string
}

/** The times at which something may have happened, and that of the article's event. */
interface EventTimes {
  readonly happened: readonly EventTime[]
  readonly event: DateMention | null
}

/**
 * When each figure's people came to harm, in the order of the figures: the date nearest to it in its sentence; none where a time of its
 * own is not understood; else, within the main event, what {@link inheritedDate} gives.
 */
export function timesOf(
  extracted: Geocoded,
  figures: readonly FigureOfEvent[],
  reports: readonly Report[],
  { happened: times, event }: EventTimes,
): readonly When[] {
  const { article, sentences, trace } = extracted
  const published = article.published?.slice(0, DAY) ?? null
  const said = saidWhen(reports, figures)
  const bySentence = new Map<number, EventTime[]>()
  for (const time of times) {
    const known = bySentence.get(time.sentence.index)
    if (known === undefined) bySentence.set(time.sentence.index, [time])
    else known.push(time)
  }
  let unread: UnreadTimes | null = null
  let last: DateMention | null = null
  return figures.map((figure, i): When => {
    const sentence = sentences[figure.sentence]
    if (sentence === undefined) return null
    const own = bySentence.get(sentence.index) ?? []
    if (unread?.sentence !== sentence) unread = unreadTimesIn(sentence, datesOf(own))
    const { opened } = unread
    const date = nearest(
      datesOf(own.filter((time) => mayBeOf(time, figure, published) && !opened.has(time.date.end))),
      figure,
    )
    const near = justBefore(bySentence, sentences[sentence.index - 1], sentence)
    const dated =
      ownDate(unread, figure, date) ??
      (figure.event === 'main' ? inheritedDate(near, event, last, said[i] ?? null) : ofOtherEvent(near))
    trace?.note({ step: 'dated', figure, by: dated.by, why: dated.why })
    if (figure.event === 'main' && date !== null && dated.by === date) last = date
    return dated.when
  })
}

const datesOf = (times: readonly EventTime[]): readonly DateMention[] => times.map(({ date }) => date)

/** "2024-05-12": the length of a day in ISO 8601. */
const DAY = 10

/**
 * Whether a time of a figure's sentence may be that of its harm: not what was done later, not a clock's without its day, and of what has
 * come about no time that is still to come ("an inquiry into the fire, in which two died, is due to report in June").
 */
function mayBeOf(time: EventTime, figure: FigureOfEvent, published: string | null): boolean {
  const { date } = time
  if (date.from === null || (date.type === 'time' && date.basis === 'inherited')) return false
  if (published !== null && date.from > published && !figure.hypothetical) return false
  return !time.isOf('after') || isOwn(time.governor, figure)
}

const NEAR = 'its sentence has no date: it inherits that of the sentence before'

function ofOtherEvent(near: DateMention | null): Dated {
  if (near !== null) return inherited(near, NEAR)
  return { when: null, by: null, why: 'its sentence has no date, nor has the one before, and it is of another event' }
}

/** The date of a figure's own sentence; null where that has none. */
function ownDate(unread: UnreadTimes, figure: FigureOfEvent, date: DateMention | null): Dated | null {
  const time = unreadTimeOf(unread, figure, date)
  if (time !== null) return { when: null, by: time, why: 'it has a time of its own, which is not understood' }
  if (date === null) return null
  return { when: whenOf(date, date.basis), by: date, why: 'the date nearest to it in its sentence' }
}

/**
 * The date of a figure whose sentence has none.
 *
 * @param near that of the sentence before it
 * @param event that of the article's event
 * @param last that of the figure before it: the event continues
 * @param said that on which it was said, which is no later than it happened
 */
function inheritedDate(
  near: DateMention | null,
  event: DateMention | null,
  last: DateMention | null,
  said: DateMention | null,
): Dated {
  if (near !== null) return inherited(near, NEAR)
  if (event !== null) return inherited(event, 'its sentence has no date: it inherits that of the article’s event')
  if (last !== null) return inherited(last, 'its sentence has no date: it inherits that of the figure before it')
  if (said !== null && said.from !== null)
    return inherited(said, 'its sentence has no date: it inherits the day on which it was said')
  return { when: null, by: null, why: 'neither its sentence nor its event has a date' }
}

function inherited(date: DateMention, why: string): Dated {
  return { when: whenOf(date, 'inherited'), by: date, why }
}

/** The time that is not understood, where one stands closer to a figure than its date does, in its own clause. */
function unreadTimeOf({ sentence, spans }: UnreadTimes, figure: FigureOfEvent, date: DateMention | null): Span | null {
  const time = nearest(spans, figure)
  if (time === null || (date !== null && distance(time, figure) >= distance(date, figure))) return null
  return isOfClause(sentence, figure, time) ? time : null
}

/** The last day of the sentence before another, in its paragraph: "On Tuesday a bomb hit a bus. Three died." */
function justBefore(
  times: ReadonlyMap<number, readonly EventTime[]>,
  before: Sentence | undefined,
  { paragraph }: Sentence,
): DateMention | null {
  if (before === undefined || before.paragraph !== paragraph) return null
  const told = (times.get(before.index) ?? []).filter((time) => time.isOf('event'))
  const date = datesOf(told).findLast(tellsDay)
  return date !== undefined && !opensSpan(before, date) ? date : null
}

function whenOf({ timex, from, to }: DateMention, basis: DateMention['basis']): When {
  return { timex, from, to, basis }
}
