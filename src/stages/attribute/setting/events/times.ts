import { stampWords } from '../../../../lexicon/en/setting.ts'
import type { DateMention } from '../../../../model/date.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { Report } from '../../../../model/quotation.ts'
import type { Geocoded } from '../../../../model/stage.ts'
import { inSentence } from '../../../../text/anchored.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { spokenOf } from '../nearby.ts'
import { isOfReaction } from '../reaction.ts'
import { datesOfSaying } from '../sayings.ts'
import { type Deed, type Governor, governorOf, isOfHappening, isOnlyOther, mayBelong } from './governor.ts'

const isStampWord = oneOf(stampWords)

/** A date on which something may have happened. */
export class EventTime {
  readonly date: DateMention
  readonly sentence: Sentence
  /** How many sentences the article says before that one. */
  readonly depth: number
  #governor: Governor | null = null

  constructor(date: DateMention, sentence: Sentence, depth: number) {
    this.date = date
    this.sentence = sentence
    this.depth = depth
  }

  /** Whether it belongs to such a deed. */
  isOf(deed: Deed): boolean {
    if (deed === 'other' && isOnlyOther(this.sentence)) return true
    return mayBelong(this.sentence, deed) && this.governor.deed === deed
  }

  /** The word that it belongs to; its sentence is read when somebody asks. */
  get governor(): Governor {
    this.#governor ??= governorOf(this.sentence, this.date)
    return this.#governor
  }
}

/**
 * The dates and times of the text that may be those of what happened, in text order: no stamps of the page, and not those of saying
 * or of reacting.
 */
export function eventTimesOf(extracted: Geocoded, reports: readonly Report[]): readonly EventTime[] {
  const ofSaying = datesOfSaying(reports)
  const { trace } = extracted
  return spokenOf(extracted).flatMap((sentence, depth) => {
    return inSentence(extracted.dates, sentence.index).flatMap((date): EventTime[] => {
      if (date.type !== 'date' && date.type !== 'time') return []
      const why = otherUse(sentence, date, ofSaying)
      if (why !== null) trace?.note({ step: 'passed over', mention: date, rule: null, why })
      return why === null ? [new EventTime(date, sentence, depth)] : []
    })
  })
}

/** What else a date tells than when something happened; null where nothing says so. */
function otherUse(sentence: Sentence, date: DateMention, ofSaying: ReadonlySet<number>): string | null {
  if (ofSaying.has(date.start) && !isOfHappening(sentence, date)) return 'it is when something was said'
  if (isOfReaction(sentence, date)) return 'it is when somebody reacted to it'
  return isStamp(sentence, date) ? 'it is when the page was put there' : null
}

/** "Posted: Tuesday, January 20", "(Published Wednesday, Sept. 25, 2013)", or nothing but the date. */
function isStamp({ tokens, start, end }: Sentence, date: DateMention): boolean {
  const last = tokens.filter((token) => token.end <= date.start).findLast(({ kind }) => kind !== 'mark')
  if (isStampWord(last)) return true
  return date.start - start <= 1 && end - date.end <= 1
}
