import type { DateMention } from '../../../model/date.ts'
import type { Sentence } from '../../../model/document.ts'
import type { FigureOfEvent, PlacedFigure } from '../../../model/figure.ts'
import type { Report } from '../../../model/quotation.ts'
import { overlaps } from '../../../model/span.ts'
import type { Geocoded } from '../../../model/stage.ts'
import { unheard } from '../../../rules/no.ts'
import { inSentence } from '../../../text/anchored.ts'
import { isCustodyEvent } from './custody.ts'
import { isOwn, mayBelong } from './events/governor.ts'
import type { EventTime } from './events/times.ts'
import { tellsDay } from './events/when-of-event.ts'
import { within } from './nearby.ts'
import { type PastSpan, pastSpanOf } from './past-span.ts'
import { type FigureAmongTimes, type FigureWhen, figureWhenRules } from './rules/figure-when.ts'
import { saidWhen } from './sayings.ts'
import { closesSpan, opensSpan } from './span-opener.ts'
import { isOfClause, nearestInClause, type UnreadTimes, unreadTimesIn } from './unread-times.ts'
import { isDirectlyAfter, type Told, Wholes } from './wholes.ts'

type Dated = Pick<PlacedFigure, 'when' | 'whenRule'>

const UNDATED: Dated = { when: null, whenRule: null }

/** The times at which something may have happened, and that of the article's event. */
interface EventTimes {
  readonly happened: readonly EventTime[]
  readonly event: DateMention | null
  /** The day that the article reports on live; null of other articles. */
  readonly live: string | null
}

/** When each figure's people came to harm, in the order of the figures: by the first rule that reads it. */
export function timesOf(
  extracted: Geocoded,
  figures: readonly FigureOfEvent[],
  reports: readonly Report[],
  { happened: times, event, live }: EventTimes,
): readonly Dated[] {
  const { article, sentences, trace } = extracted
  const published = article.published?.slice(0, DAY) ?? null
  const said = saidWhen(reports, figures)
  const bySentence = new Map<number, EventTime[]>()
  for (const time of times) {
    const known = bySentence.get(time.sentence.index)
    if (known === undefined) bySentence.set(time.sentence.index, [time])
    else known.push(time)
  }
  const isOfCustody = isCustodyEvent(figures)
  const wholes = new Wholes<Dated>()
  let unread: UnreadTimes | null = null
  let last: DateMention | null = null
  return figures.map((figure, i): Dated => wholes.keep(figure, timeOf(figure, i)))

  function timeOf(figure: FigureOfEvent, i: number): Dated {
    const sentence = sentences[figure.sentence]
    if (sentence === undefined) return UNDATED
    const own = bySentence.get(sentence.index) ?? []
    if (unread?.sentence !== sentence) unread = unreadTimesIn(sentence, datesOf(own))
    const { opened } = unread
    const date = nearestInClause(
      sentence,
      datesOf(
        own.filter(
          (time) =>
            mayBeOf(time, figure, published) &&
            !opened.has(time.date.end) &&
            !isOfAct(time, figure, within(figures, sentence)),
        ),
      ),
      figure,
    )
    const told: FigureAmongTimes = {
      figure,
      whole: wholeTime(wholes.of(figure), figure, sentence, date),
      coordinated: lastCoordinated(article.text, figure, figures, i),
      unread,
      date,
      before: () => justBefore(bySentence, sentences[sentence.index - 1], sentence),
      event,
      last,
      isOfCustody,
      said: said[i] ?? null,
      past:
        published === null ? null : pastOf(inSentence(extracted.dates, sentence.index), sentence, figure, published),
      isOfRecovery: () => own.find((time) => time.date === date)?.isOf('recovery') ?? false,
      isOfOtherClause: () =>
        date !== null &&
        !isOfClause(sentence, figure, date) &&
        (own.find((time) => time.date === date)?.isOf('other') ?? false),
      live,
    }
    for (const { id, read, why, own: isOwnDate } of figureWhenRules) {
      const found = read(told, unheard)
      if (found === null) continue
      trace?.note({ step: 'dated', figure, by: found.by, why })
      if (isOwnDate && figure.event === 'main') last = date
      return { when: found.when, whenRule: id }
    }
    const why =
      figure.event === 'main'
        ? 'neither its sentence nor its event has a date'
        : 'its sentence has no date, nor has the one before, and it is of another event'
    trace?.note({ step: 'dated', figure, by: null, why })
    return UNDATED
  }
}

/** "In the past month 12 people have been killed": the time up to the publication in the clause of a figure. */
function pastOf(
  dates: readonly DateMention[],
  sentence: Sentence,
  figure: FigureOfEvent,
  published: string,
): PastSpan | null {
  for (const date of dates) {
    const past = pastSpanOf(date, published)
    if (past !== null && isOfClause(sentence, figure, past)) return past
  }
  return null
}

/** When the figure was that another is a part of; null where the part has a time of its own: "40 died, nine of them on Monday". */
function wholeTime(
  whole: Told<Dated> | null,
  part: FigureOfEvent,
  sentence: Sentence,
  date: DateMention | null,
): FigureWhen | null {
  if (whole === null) return null
  const { figure, told } = whole
  if (figure.sentence === part.sentence)
    return isDirectlyAfter(sentence, part, date) ? null : { when: told.when, by: figure }
  if (date !== null) return null
  return { when: told.when === null ? null : { ...told.when, basis: 'inherited' }, by: figure }
}

/** The last of a list of figures, with nothing between them but a comma or "and". */
function lastCoordinated(
  text: string,
  figure: FigureOfEvent,
  figures: readonly FigureOfEvent[],
  at: number,
): FigureOfEvent {
  let last = figure
  for (let i = at + 1; ; i++) {
    const next = figures[i]
    if (next === undefined || !COORDINATED.test(text.slice(last.end, Math.min(next.start, last.end + FARTHEST_APART))))
      return last
    last = next
  }
}

/** Longer than any comma and conjunction. */
const FARTHEST_APART = 8
const COORDINATED = /^(?:,|,? and) $/

const datesOf = (times: readonly EventTime[]): readonly DateMention[] => times.map(({ date }) => date)

/** "2024-05-12": the length of a day in ISO 8601. */
const DAY = 10

/**
 * Whether a time of a figure's sentence may be that of its harm: not what was done later, not a clock's without its day, and of what has
 * come about no time that is still to come ("an inquiry into the fire, in which two died, is due to report in June").
 */
function mayBeOf(time: EventTime, figure: FigureOfEvent, published: string | null): boolean {
  const { date } = time
  if (closesSpan(time.sentence, date) || isOfCondition(time, figure)) return false
  if (date.from === null || (date.type === 'time' && date.basis === 'inherited')) return false
  if (published !== null && date.from > published && !figure.hypothetical) return false
  return !time.isOf('after') || isOwn(time.governor, figure)
}

/** "killed four men, one of them wanted for the killing of five in March": the time of a deed that has a figure of its own. */
function isOfAct(time: EventTime, figure: FigureOfEvent, all: readonly FigureOfEvent[]): boolean {
  if (all.length < 2 || time.date.start < figure.end || !mayBelong(time.sentence, 'event')) return false
  const { at, isNoun } = time.governor
  if (at === null || !isNoun || at.start < figure.end) return false
  return all.some((other) => other !== figure && overlaps(at, other) && other.end <= time.date.start)
}

/** "Three were in intensive care on Sunday": when people were still hurt is not when they came to be. */
function isOfCondition(time: EventTime, figure: FigureOfEvent): boolean {
  return figure.effect === 'injured' && !mayBelong(time.sentence, 'event')
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
