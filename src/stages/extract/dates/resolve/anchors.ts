import { type Day, readIsoDay } from '../../../../english/calendar.ts'
import { dayFirst, monthFirst } from '../../../../lexicon/en/dates.ts'
import type { Article, RegionKind } from '../../../../model/article.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { Period } from './period.ts'
import type { Tense } from './tense.ts'

/** A date that the text has mentioned, and where. */
interface Spoken {
  readonly period: Period
  readonly sentence: number
  readonly paragraph: number
  /** Whether its year was said in the words, or taken from one that was. */
  readonly dated: boolean
}

/** Everything that a date without a full value can depend on. */
export interface Anchors {
  readonly publication: Day | null
  /** Day-month order of "7/10/2023" where the publisher is; null when that cannot be told. */
  readonly order: 'day-month' | 'month-day' | null
  readonly sentence: Sentence
  readonly tense: Tense | null
  /** The last date mentioned, and the last with the precision of a day; null when that is too far back. */
  readonly last: Spoken | null
  readonly lastDay: Spoken | null
  /** The first day that the article tells of, when it is of the days before publication: what its story happened on. */
  readonly storyDay: Period | null
  /** Whether it was told with an evening or a night, so that the morning of the story is the next day's. */
  readonly isStoryLate: boolean
  /** Whether the text is about years long past, so that a date without a year belongs to the last year mentioned and not to that of publication. */
  readonly history: boolean
  /** The quarter that the text reports on. */
  readonly lastQuarter: Spoken | null
}

/** How many sentences back a date is still what "that year" or "two days later" leans on. */
const MEMORY = 12

/** The day of a story lies at most this many days before its publication. */
const NEWS = 14

/** Where a text tells its story; the day of a dateline or a byline is that of the writing. */
const TELLS: Readonly<Record<RegionKind, boolean>> = {
  title: true,
  body: true,
  byline: false,
  dateline: false,
  boilerplate: false,
}

const mayBeStoryDay = ({ region }: Sentence, { precision, from }: Period, publication: Day): boolean =>
  precision === 'day' && from <= publication && from >= publication - NEWS && TELLS[region]

/** How a date was told: whether with its year, and as which value. */
interface Said {
  readonly dated: boolean
  readonly timex: string | null
}

/** Keeps track of the dates mentioned while a document is read from front to back. */
interface Memory {
  readonly recall: (sentence: Sentence, tense: Tense | null) => Anchors
  readonly speak: (sentence: Sentence, period: Period, said: Said) => void
}

export function memoryOf(article: Article, history: boolean): Memory {
  const publication = article.published === null ? null : readIsoDay(article.published)
  const order = orderOf(article)
  let last: Spoken | null = null
  let lastDay: Spoken | null = null
  let lastQuarter: Spoken | null = null
  let storyDay: Period | null = null
  let isStoryLate = false
  const fresh = (spoken: Spoken | null, { index }: Sentence): Spoken | null =>
    spoken !== null && (history || index - spoken.sentence <= MEMORY) ? spoken : null
  return {
    recall: (sentence, tense) => ({
      publication,
      history,
      order,
      sentence,
      tense,
      last: fresh(last, sentence),
      lastDay: fresh(lastDay, sentence),
      lastQuarter: fresh(lastQuarter, sentence),
      storyDay,
      isStoryLate,
    }),
    speak: (sentence, period, { dated, timex }) => {
      if (sentence.region === 'boilerplate') return
      last = { period, sentence: sentence.index, paragraph: sentence.paragraph, dated }
      if (period.precision === 'day') lastDay = last
      if (storyDay === null && publication !== null && mayBeStoryDay(sentence, period, publication)) {
        storyDay = period
        isStoryLate = /T(?:[EN]|1[89]|2)/.test(timex ?? '')
      }
      if (period.precision === 'quarter' && (publication === null || period.to < publication)) lastQuarter = last
    },
  }
}

/** The publisher's own habit where it is known; else its country's: the United States write the month first. */
function orderOf({ language, url, publisher }: Article): Anchors['order'] {
  const host = /^[a-z]{1,10}:\/\/(?:www\.)?([^/:?#]{1,200})/i.exec(url ?? '')?.[1]?.toLowerCase() ?? ''
  for (const name of [publisher?.trim().toLowerCase() ?? '', host]) {
    if (monthFirst.has(name)) return 'month-day'
    if (dayFirst.has(name)) return 'day-month'
  }
  const region = /^[a-z]{2,3}-([A-Z]{2})\b/.exec(language ?? '')?.[1]
  if (region !== undefined) return region === 'US' ? 'month-day' : 'day-month'
  const domain = /^[a-z]{1,10}:\/\/[^/:?#]{1,200}\.([a-z]{2,3})(?:[/:?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase()
  if (domain === 'us' || domain === 'gov' || domain === 'mil') return 'month-day'
  return domain?.length === 2 && !['io', 'tv', 'co', 'me', 'ai'].includes(domain) ? 'day-month' : null
}
