import type { DateMention } from '../../../model/date.ts'
import type { Sentence } from '../../../model/document.ts'
import type { FigureOfEvent, PlacedFigure } from '../../../model/figure.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import type { Geocoded } from '../../../model/stage.ts'
import { firstFrom } from '../../../text/within.ts'
import { distance, nearest, sentenceOf, within } from './nearby.ts'
import { isOfReaction } from './reaction.ts'
import { datesOfSaying, saidWhen } from './sayings.ts'
import { opensSpan } from './span-opener.ts'
import { isOfClause, type UnreadTimes, unreadTimesIn } from './unread-times.ts'

type When = PlacedFigure['when']

/** When a figure's people came to harm, with what told it and why that. */
interface Dated {
  readonly when: When
  readonly by: Span | null
  readonly why: string
}

/**
 * When each figure's people came to harm, in the order of the figures: the date nearest to it in its sentence; none where a time of its
 * own is not understood; else, within the main event, what {@link inheritedDate} gives.
 */
export function timesOf(
  extracted: Geocoded,
  figures: readonly FigureOfEvent[],
  reports: readonly Report[],
): readonly When[] {
  const { sentences, trace } = extracted
  const happenings = datesOfHappening(extracted, reports)
  const dates = happenings.filter(({ from }) => from !== null)
  const said = saidWhen(reports, figures)
  let unread: UnreadTimes | null = null
  let lastDate: DateMention | null = null
  return figures.map((figure, i): When => {
    const sentence = sentences[figure.sentence]
    if (sentence === undefined) return null
    if (unread?.sentence !== sentence) unread = unreadTimesIn(sentence, within(happenings, sentence))
    const { opened } = unread
    const date = nearest(
      within(dates, sentence).filter(({ end }) => !opened.has(end)),
      figure,
    )
    const dated =
      ownDate(unread, figure, date) ??
      (figure.event === 'main'
        ? inheritedDate(
            lastDate,
            dateJustBefore(dates, extracted, sentence),
            firstBefore(dates, sentence),
            said[i] ?? null,
          )
        : OF_OTHER_EVENT)
    trace?.note({ step: 'dated', figure, by: dated.by, why: dated.why })
    if (figure.event === 'main' && date !== null && dated.by === date) lastDate = date
    return dated.when
  })
}

const OF_OTHER_EVENT: Dated = {
  when: null,
  by: null,
  why: 'its sentence has no date, and a figure of another event inherits none',
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
 * @param last that of the figure before it: the event goes on
 * @param near that of the sentence before it
 * @param first the first of the article, where it stands before it
 * @param said that on which it was said, which is no later than it happened
 */
function inheritedDate(
  last: DateMention | null,
  near: DateMention | null,
  first: DateMention | null,
  said: DateMention | null,
): Dated {
  if (last !== null) return inherited(last, 'its sentence has no date: it inherits that of the figure before it')
  if (near !== null) return inherited(near, 'its sentence has no date: it inherits that of the sentence before')
  if (first !== null) return inherited(first, 'its sentence has no date: it inherits the first date of the article')
  if (said !== null && said.from !== null)
    return inherited(said, 'its sentence has no date: it inherits the day on which it was said')
  return { when: null, by: null, why: 'neither its sentence nor one before it has a date' }
}

function inherited(date: DateMention, why: string): Dated {
  return { when: whenOf(date, 'inherited'), by: date, why }
}

/** The dates on which something may have happened: not those of saying something, nor those of reacting to it. */
function datesOfHappening(extracted: Geocoded, reports: readonly Report[]): readonly DateMention[] {
  const ofSaying = datesOfSaying(reports)
  return extracted.dates.filter((date) => {
    if (date.type !== 'date' && date.type !== 'time') return false
    const why = ofSaying.has(date.start) ? 'it is when something was said' : reactedTo(extracted, date)
    if (why !== null) extracted.trace?.note({ step: 'passed over', mention: date, rule: null, why })
    return why === null
  })
}

function reactedTo(extracted: Geocoded, date: DateMention): string | null {
  const sentence = sentenceOf(extracted, date)
  return sentence !== null && isOfReaction(sentence, date) ? 'it is when somebody reacted to it' : null
}

/** The time that is not understood, where one stands closer to a figure than its date does, in its own clause. */
function unreadTimeOf({ sentence, spans }: UnreadTimes, figure: FigureOfEvent, date: DateMention | null): Span | null {
  const time = nearest(spans, figure)
  if (time === null || (date !== null && distance(time, figure) >= distance(date, figure))) return null
  return isOfClause(sentence, figure, time) ? time : null
}

/** The last date of the sentence before another, in its paragraph: "On Tuesday a bomb hit a bus. Three died." */
function dateJustBefore(
  dates: readonly DateMention[],
  { sentences }: Geocoded,
  sentence: Sentence,
): DateMention | null {
  const before = sentences[sentence.index - 1]
  const last = dates[firstFrom(dates, sentence.start) - 1]
  if (before === undefined || before.paragraph !== sentence.paragraph) return null
  return last !== undefined && last.start >= before.start && !opensSpan(before, last) ? last : null
}

/** The first date of the article, where it stands no later than a sentence. */
function firstBefore([first]: readonly DateMention[], { end }: Sentence): DateMention | null {
  return first !== undefined && first.start < end ? first : null
}

function whenOf({ timex, from, to }: DateMention, basis: DateMention['basis']): When {
  return { timex, from, to, basis }
}
