import { backgroundMarks, belowHeadMarks, longSpans, summingUp, superlatives } from '../../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { finderOf } from '../../../../text/phrases.ts'
import { isToldOf, opensSpan } from '../span-opener.ts'
import {
  isDaysBefore,
  isLongAround,
  isNotOn,
  isOfAnotherYear,
  isOfOtherYears,
  isPeriodBefore,
} from './article-event.ts'
import { isInOtherEvent } from './elsewhere.ts'
import type { FigureInArticle } from './figure-in-article.ts'
import { isWantedFor } from './wanted.ts'

/** Rules for figures of earlier and other events than the article's own. */
export interface OtherEventRule extends Rule<FigureInArticle, true> {
  /** Whether such a figure counts a year, a war or the like: the harm of many events. */
  readonly counts?: true
}

type Holds = (told: FigureInArticle) => boolean

const holding =
  (holds: Holds): OtherEventRule['read'] =>
  (told) =>
    holds(told) || null

const findSpan = finderOf(longSpans)
const findMark = finderOf(backgroundMarks)
const findBelowHead = finderOf(belowHeadMarks)
const findSumming = finderOf(summingUp)

/** How many words after "the deadliest" its "since" may stand. */
const SINCE_REACH = 12

/** How many words after a figure "since 2009" or "this year" may stand. */
const YEAR_REACH = 8

const YEAR = /^(?:19|20)\d\d$/

const isSuperlative = oneOf(superlatives)

const isSuperlativeSince: Holds = ({ sentence: { tokens }, figure }) => {
  let superlative = Number.NEGATIVE_INFINITY
  for (let i = 0; i < figure.tokens.from; i++) {
    if (isSuperlative(tokens[i])) superlative = i
    else if (tokens[i]?.lower === 'since' && i - superlative <= SINCE_REACH) return true
  }
  return false
}

const isMarked: Holds = ({ sentence: { tokens }, figure, harmed }) => {
  for (let i = 0; i < figure.tokens.from; i++) if (findMark(tokens, i) !== null) return harmed > 0
  return false
}

/** "Earlier this month, a bomb killed 12", "a bomb killed 12 in Tarma earlier this month". */
const isMarkedBelowHead: Holds = ({ isFirstTold, sentence: { tokens }, figure }) => {
  if (isFirstTold) return false
  const { from, to } = figure.tokens
  for (let i = 0; i < to + YEAR_REACH; i++) {
    if (i === from) i = to
    const token = tokens[i]
    if (token === undefined || (i >= to && token.kind === 'mark')) return false
    if (findBelowHead(tokens, i) !== null) return true
  }
  return false
}

const isCountOfYears: Holds = ({ sentence: { tokens }, figure: { tokens: range } }) => {
  for (let i = range.to; i < range.to + YEAR_REACH; i++) {
    const token = tokens[i]
    if (token === undefined || token.lower === ',' || token.lower === ';' || token.lower === ':') return false
    if (findSpan(tokens, i) !== null) return true
    if (token.lower === 'since' && YEAR.test(tokens[i + 1]?.text ?? '')) return true
  }
  return false
}

/** "In all, 21 people were killed": it sums up what the article is about, and does not go on from the sentence before. */
const sumsUp = ({ tokens }: Sentence): boolean => findSumming(tokens, 0) !== null

/** One that holds is enough; those that know the article's event best come first, since the first that holds is named. */
export const otherEventRules: readonly OtherEventRule[] = [
  {
    id: 'setting/long-span',
    counts: true,
    read: holding(({ article, figure }) => article.longSpanned.has(figure)),
    examples: [
      'A raid killed 12 people in Goma. {More than 330 people have been killed} since the truce.',
      'A raid killed 12 people in Goma. The war in the north has {killed 40,000 people}.',
      'A raid killed 12 people in Goma.\n\nIt came at night.\n\nIt was the first of a civil war in which {40,000 people have died}.',
      'A raid killed 12 people in Goma. During this ten-year-long war, {40,000 people have died}.',
    ],
    rejects: [
      'A raid killed 12 people in Goma. Two of them have been buried since.',
      'A raid in Goma has killed 12 people.',
    ],
  },
  {
    id: 'setting/other-event',
    read: holding(({ article, figure, sentence }) => isInOtherEvent(article.openers, figure, sentence)),
    examples: [
      'A raid killed 12 people in Goma. In another incident, {26 workers died}. {Six more were hurt}.',
      'A raid killed 12 people in Goma. {Two men died} in a separate attack.',
    ],
    rejects: ['A raid killed 12 people in Goma. In another town 26 workers died.'],
  },
  {
    id: 'setting/other-year',
    read: holding(({ article: { years }, date }) => date !== null && years !== null && isOfOtherYears(date, years)),
    examples: [
      'A flood killed 12 people in Goma in 2019.\n\nIt came at night.\n\nMany fled.\n\nA flood {killed 330 people} in 1998.',
    ],
    rejects: [
      'A flood killed 12 people in Goma in 2019. In 2019 a fire killed 4 people.',
      'A flood in Goma in 1998 killed 12 people and cost $11 million (equal to $27 million in 2023).',
    ],
  },
  {
    id: 'setting/weeks-before',
    // "has killed 40 since December" continues to the event
    read: holding(
      ({ article: { day }, figure, sentence, date }) =>
        date !== null &&
        day !== null &&
        isDaysBefore(date, day) &&
        !figure.cumulative &&
        (!opensSpan(sentence, date) || isToldOf(sentence, date)),
    ),
    examples: [
      'On 3 March 2020 a raid killed 12 people in Goma. It was the second raid since January 2020, when {31 people died}.',
      'On 3 March 2020 a raid killed 12 people in Goma. On 2 January 2020 gunmen {killed 31 people} in Bukavu.',
    ],
    rejects: ['On 3 March 2020 a raid killed 12 people in Goma. On 1 March 2020 gunmen killed 31 people in Bukavu.'],
  },
  {
    id: 'setting/period-before',
    // "Last month", "in May", "two weeks ago": what is told so loosely is not the news, which has a day
    read: holding(
      ({ article: { day }, figure, sentence, date, isFirstTold }) =>
        !isFirstTold &&
        date !== null &&
        day !== null &&
        !figure.cumulative &&
        !opensSpan(sentence, date) &&
        isPeriodBefore(date, day),
    ),
    examples: [
      'On 3 March 2020 a raid killed 12 people in Goma. It came at night. Many fled. In February 2020 gunmen {killed 31 people} there.',
    ],
    rejects: [
      'On 3 March 2020 a raid killed 12 people in Goma. It came at night. Many fled. In March 2020 gunmen killed 31 people there.',
      'On 3 March 2020 a raid killed 12 people in Goma. It came at night. Many fled. On 29 February 2020 gunmen killed 31 people there.',
    ],
  },
  {
    id: 'setting/goes-on-from-before',
    // The sentence before it is about another day, and it has none of its own
    read: holding(
      ({ article: { day, years }, date, before, figure, sentence }) =>
        date === null &&
        before?.precision === 'day' && // "the first since the storm of 1998" only compares
        before.from === before.to && // "between 1 June 2012 and 31 May 2013" is a season, and no day of another event
        !figure.cumulative &&
        !sumsUp(sentence) &&
        ((years !== null && isOfOtherYears(before, years)) || (day !== null && isDaysBefore(before, day))),
    ),
    examples: [
      'On 3 March 2020 a raid killed 12 people in Goma.\n\nOn 2 January 1998 the same bridge was hit in Bukavu. {Three people were injured}.',
    ],
    rejects: [
      'On 3 March 2020 a raid killed 12 people in Goma.\n\nThe bridge was hit in Bukavu on 2 March 2020. Three people were injured.',
      'On 3 March 2020 a raid killed 12 people in Goma.\n\nIt was the worst until the war of 1998. Three people were injured.',
      'On 3 March 2020 a raid killed 12 people in Goma.\n\nThe bridge was hit on 2 January 1998. In all, 15 people were killed.',
    ],
  },
  {
    id: 'setting/other-place-and-day',
    read: holding(
      ({ article: { day }, date, isAtHead, isElsewhere }) =>
        !isAtHead && date !== null && day !== null && isNotOn(date, day) && isElsewhere(),
    ),
    examples: [
      'On 3 March 2020 a raid killed 12 people in Goma. It came at night. Many fled. On 1 March 2020 a bomb {killed three people} in Lyon.',
      'On 3 March 2020 a raid killed 12 people in Texas. It came at night. Many fled. On 1 March 2020 a bomb {killed three people} in Chicago.',
    ],
    rejects: [
      'On 3 March 2020 a raid killed 12 people in Goma. It came at night. Many fled. On 3 March 2020 a bomb killed three people in Lyon.',
      'On 3 March 2020 a raid killed 12 people in Goma. It came at night. Many fled. On 1 March 2020 a bomb killed three people.',
    ],
  },
  {
    id: 'setting/count-of-long-time',
    counts: true,
    read: holding(
      ({ article: { day }, date, isAtHead }) => !isAtHead && date !== null && day !== null && isLongAround(date, day),
    ),
    examples: [
      'On 3 March 2020 a raid killed 12 people in Goma. It came at night. Many fled. In 2020 raids there have {killed 75 people}.',
    ],
    rejects: [
      'On 3 March 2020 a raid killed 12 people in Goma. It came at night. Many fled. In March 2020 a bomb killed three people.',
    ],
  },
  {
    id: 'setting/told-by-year',
    read: holding(
      ({ article: { day, isToldByDay }, date }) =>
        date?.precision === 'year' && (isToldByDay || (day !== null && isOfAnotherYear(date, day))),
    ),
    examples: [
      'A raid killed 12 people in Goma on Monday. It came at night. Many fled. A flood {killed 330 people} in 1998.',
      'On 9 January 2020 a raid killed 12 people in Goma. In 2019 raids there led to {750 deaths}.',
    ],
    rejects: ['A flood killed 12 people in Goma in 1998.'],
  },
  {
    id: 'setting/before-in-year',
    // Before the event, in a year that the article says nothing else of
    read: holding(
      ({ article, figure, date }) => !article.isPublished && date?.precision === 'year' && /\bhad\b/.test(figure.text),
    ),
    examples: ['A fire killed 3 inmates in Goma. {31 inmates had died} there in 2017.'],
    rejects: ['A fire killed 3 inmates in Goma. 31 inmates died there in 2017.'],
  },
  {
    id: 'setting/wanted-for',
    // Of those killed now it is told what they had done
    read: holding(isWantedFor),
    examples: [
      'A raid in Goma killed four men, among them one wanted for the {killing of five guards}.',
      'Police shot dead two brothers accused of {murdering a clerk}.',
      'A raid killed a commander blamed for {killing 30 people}.',
      'Soldiers killed a man suspected of {abducting two nurses}.',
      'A drone killed a warlord linked to the {killing of three guards}.',
    ],
    rejects: ['A man accused of murdering two clerks was jailed.', 'Police want a man for the killing of two clerks.'],
  },
  {
    id: 'setting/background-words',
    read: holding(isMarked),
    examples: ['A raid killed 12 people in Goma. It came days after {30 people were killed} in a flood.'],
    rejects: [
      'A raid killed 12 people in Goma days after it was announced.',
      'Rescuers were looking for 38 clerks on Wednesday, two days after a block fell in Goma, killing eight.',
    ],
  },
  {
    id: 'setting/marked-below-head',
    read: holding(isMarkedBelowHead),
    examples: [
      'A raid killed 12 people in Goma. It came at night. Many fled. Earlier this month, {30 people were killed} in a flood.',
      'A raid killed 12 people in Goma. It came at night. Many fled. A flood {killed 30 people} in Bukavu earlier this year.',
      'A raid killed 12 people in Goma. Earlier this month, {30 people were killed} in Bukavu.',
      'A raid killed 12 people in Goma. It came at night. Many fled. It was the latest in a series that has {killed 40 people}.',
    ],
    rejects: [
      'A raid killed 12 people in Goma earlier this month.',
      'A raid killed 12 people in Goma. It came at night. Many fled. Two people were hurt.',
    ],
  },
  {
    id: 'setting/worst-since',
    read: holding(isSuperlativeSince),
    examples: ['A raid killed 12 people in Goma. It was the deadliest night since an attack that {killed 330 people}.'],
    rejects: ['A raid killed 12 people in Goma. It has rained since, and the flood killed 4 people.'],
  },
  {
    id: 'setting/count-of-years',
    counts: true,
    read: holding(isCountOfYears),
    examples: [
      'A raid killed 12 people in Goma. {40 people were killed} there this year.',
      'A raid killed 12 people in Goma. Raids {killed more than 300 people} since 2009.',
    ],
    rejects: ['A raid killed 12 people in Goma this Monday.'],
  },
]
