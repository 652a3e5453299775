import type { DateMention } from '../../../model/date.ts'
import type { Sentence } from '../../../model/document.ts'
import type { FigureOfEvent, PlacedFigure } from '../../../model/figure.ts'
import type { Geocoded } from '../../../model/stage.ts'
import { distance, nearest, sentenceOf, within } from './clause.ts'
import { isOfReaction } from './reaction.ts'
import type { Sayings } from './sayings.ts'
import { isOfClause, type Unread, unreadIn } from './unread.ts'

/** Tells when each figure's people came to harm; asked in text order, since figures inherit from those before them. */
export function whenTold(
  extracted: Geocoded,
  sayings: Sayings,
): (figure: FigureOfEvent, sentence: Sentence) => PlacedFigure['when'] {
  // When something was said is not when it happened
  const { trace } = extracted
  const happenings = extracted.dates.filter((date) => {
    if (date.type !== 'date' && date.type !== 'time') return false
    const why = otherThanEvent(extracted, sayings, date)
    if (why !== null) trace?.note({ step: 'passed over', mention: date, rule: null, why })
    return why === null
  })
  const dates = happenings.filter(({ from }) => from !== null)
  let last: Sentence | null = null
  let unread: Unread = { spans: [], isSince: () => false }
  let lastDate: DateMention | null = null
  return (figure, sentence) => {
    if (sentence !== last) [last, unread] = [sentence, unreadIn(sentence, within(happenings, sentence))]
    const { isSince, spans } = unread
    const date = nearest(
      within(dates, sentence).filter((one) => !isSince(one)),
      figure,
    )
    // A figure with a time of its own that is not understood has no other one
    const time = nearest(spans, figure)
    const isCloser = time !== null && (date === null || distance(time, figure) < distance(date, figure))
    if (isCloser && isOfClause(sentence, figure, time)) {
      trace?.note({ step: 'dated', figure, by: time, why: 'it has a time of its own, which is not understood' })
      return null
    }
    const said = sayings.saidAt(figure)
    const told = lastDate ?? before(dates, sentence.end) ?? (said?.from == null ? null : said)
    const isMain = figure.event === 'main'
    if (trace !== null) {
      const why =
        date !== null
          ? NEAREST
          : !isMain
            ? OTHER_EVENT
            : told === null
              ? NONE
              : told === lastDate
                ? LAST
                : told === said
                  ? SAID
                  : FIRST
      trace.note({ step: 'dated', figure, by: date ?? (isMain ? told : null), why })
    }
    if (isMain) lastDate = date ?? lastDate
    const when = date ?? (isMain ? told : null)
    return when === null ? null : whenOf(when, date !== null)
  }
}

const NEAREST = 'the date nearest to it in its sentence'
const OTHER_EVENT = 'its sentence has no date, and a figure of another event inherits none'
const NONE = 'neither its sentence nor one before it has a date'
const LAST = 'its sentence has no date: it inherits that of the figure before it'
const FIRST = 'its sentence has no date: it inherits the first date of the article'
const SAID = 'its sentence has no date: it inherits the day on which it was said'

/** Why a date is not that of an event; null where it may be. */
function otherThanEvent(extracted: Geocoded, sayings: Sayings, date: DateMention): string | null {
  if (sayings.isSaying(date)) return 'it is when something was said'
  return isReaction(extracted, date) ? 'it is when somebody reacted to it' : null
}

function isReaction(extracted: Geocoded, date: DateMention): boolean {
  const sentence = sentenceOf(extracted, date)
  return sentence !== null && isOfReaction(sentence, date)
}

/** The first mention of the article, where it stands before an offset. */
function before<T extends { readonly start: number }>(mentions: readonly T[], end: number): T | null {
  const [first] = mentions
  return first !== undefined && first.start < end ? first : null
}

function whenOf({ timex, from, to, basis }: DateMention, own: boolean): PlacedFigure['when'] {
  return { timex, from, to, basis: own ? basis : 'inherited' }
}
