import type { DateMention } from '../../../../model/date.ts'
import type { FigureOfEvent, PlacedFigure } from '../../../../model/figure.ts'
import type { Span } from '../../../../model/span.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { distance, nearest } from '../nearby.ts'
import type { PastSpan } from '../past-span.ts'
import { countsSince, isOfClause, type UnreadTime, type UnreadTimes } from '../unread-times.ts'

/** A figure, with the dates that may be the day on which its people came to harm. */
export interface FigureAmongTimes {
  readonly figure: FigureOfEvent
  /** The last of the figures that it is coordinated with: "infected 40" of "killed 12 and infected 40"; itself where it stands alone. */
  readonly coordinated: FigureOfEvent
  /** When the figure was that it is a part of, unless its own words say when; null where it is none. */
  readonly whole: FigureWhen | null
  /** The times of its sentence that are not understood. */
  readonly unread: UnreadTimes
  /** The date nearest to it in its sentence. */
  readonly date: DateMention | null
  /** The last day that the sentence before it tells, in its paragraph. */
  readonly before: () => DateMention | null
  /** The day of the article's event. */
  readonly event: DateMention | null
  /** The day of the figure before it, where that is of the article's event and told in its own sentence. */
  readonly last: DateMention | null
  /** Whether the article's event is that people were detained. */
  readonly isOfCustody: boolean
  /** The day on which it was said. */
  readonly said: DateMention | null
  /** The time up to the publication in which it was, by its clause. */
  readonly past: PastSpan | null
  /** Whether its date is when they were brought out: "recovered three bodies on Friday". */
  readonly isOfRecovery: () => boolean
  /** Whether its date stands in another clause, with a verb that harms nobody: "ended the search on Friday for those whom it hit". */
  readonly isOfOtherClause: () => boolean
  /** The day that the article reports on live, as an ISO 8601 date; null of other articles. */
  readonly live: string | null
}

/** When a figure's people came to harm, null where that is not understood; and the mention that says so, where one does. */
export interface FigureWhen {
  readonly when: PlacedFigure['when']
  readonly by: Span | null
}

/** Tells when a figure's people came to harm; `why` is what `claimwire explain` says. */
export interface FigureWhenRule extends Omit<Rule<FigureAmongTimes, FigureWhen>, 'examples'> {
  readonly why: string
  /** Whether the figure's own sentence says so, so that figures after it may inherit it. */
  readonly own: boolean
  /** The first day of when it was; null where that is not understood. */
  readonly examples: readonly (readonly [marked: string, value: { readonly from: string | null }])[]
}

const on = (date: DateMention, basis: DateMention['basis']): FigureWhen => {
  const { timex, from, to } = date
  return { when: { timex, from, to, basis }, by: date }
}

const inherited = (date: DateMention | null): FigureWhen | null => (date === null ? null : on(date, 'inherited'))

/** Whether it was when the article's event was: who is arrested over that is arrested later, unless the event is an arrest. */
const isOfEvent = ({ figure, isOfCustody }: FigureAmongTimes): boolean =>
  figure.event === 'main' && (isOfCustody || figure.effect !== 'detained')

/** What may go on for long for one person, and so began on the day that "since" gives: "has been missing since Monday". */
const isLasting = ({ effect, best }: FigureOfEvent): boolean =>
  best === 1 && (effect === 'missing' || effect === 'detained' || effect === 'kidnapped')

/** Whether a date is wider than the day of the event, which lies within it: "last week's earthquake". */
const holds = (wide: DateMention, day: DateMention): boolean => {
  // "between 20 May and 3 June" says more than a day within it
  if (wide.timex === null || wide.from === null || wide.to === null || day.from === null || day.to === null)
    return false
  return wide.from <= day.from && day.to <= wide.to && wide.from !== wide.to && day.from === day.to
}

/** Whether its date is after the day of the article's event. */
const isLater = ({ date, event }: FigureAmongTimes): boolean =>
  date?.from != null && event?.to != null && date.from > event.to

/** The time of its sentence that is no day, where one stands closer to a figure than its date does, in its own clause. */
function unreadTimeOf(told: FigureAmongTimes): UnreadTime | null {
  const { figure, coordinated, unread, date } = told
  const time = nearest(unread.spans, figure)
  if (time === null || (date !== null && distance(time, figure) >= distance(date, figure))) return null
  if (time.since !== null && time.start > figure.end && countsSince(unread, figure, time)) return time
  return isOfClause(unread.sentence, time.start < figure.start ? figure : coordinated, time) ? time : null
}

/** In order: the first that reads a figure says when it was. Its own sentence comes first; without any rule nothing tells. */
export const figureWhenRules: readonly FigureWhenRule[] = [
  {
    id: 'setting/when-whole',
    why: 'it is a part of a figure: they came to harm together',
    own: false,
    read: ({ whole }) => whole,
    examples: [
      [
        'A raid shook Goma on 3 March 2020. Forty people were killed there on 2 March 2020, including {nine children}, and 12 hurt on 3 March 2020.',
        { from: '2020-03-02' },
      ],
      [
        'On 3 March 2020 a raid killed 12 people.\n\nShops were shut on 5 March 2020.\n\n{Four of the dead} were children.',
        { from: '2020-03-03' },
      ],
    ],
    rejects: ['Forty people were killed, nine of them on 3 March 2020.'],
  },
  {
    id: 'setting/when-since',
    why: 'it counts since then',
    own: false,
    read: (told) => {
      const time = unreadTimeOf(told)
      if (time === null || time.since === null) return null
      const { from, basis } = time.since
      return isLasting(told.figure) ? on(time.since, basis) : { when: { timex: null, from, to: null, basis }, by: time }
    },
    examples: [
      ['A raid shook Goma on 3 March 2020. {Forty people have been killed} since May 2019.', { from: '2019-05-01' }],
      ['{Forty people have been killed} by floods and slides in Goma since May 2019.', { from: '2019-05-01' }],
      ['Cholera has {killed 38 people} and {infected 1,207} since May 2019.', { from: '2019-05-01' }],
    ],
    rejects: ['A slide killed four climbers. It was the worst since May 2019, when nine died.'],
  },
  {
    id: 'setting/when-past-span',
    why: 'its clause counts a time up to the publication',
    own: false,
    read: ({ past }) => {
      if (past === null) return null
      const { from, to } = past
      return { when: { timex: null, from, to, basis: 'relative' }, by: past }
    },
    examples: [
      [
        'Published 30 March 2020\n\nIn the past three weeks {12 people have been killed} in Goma.',
        { from: '2020-03-09' },
      ],
      ['Published 30 March 2020\n\nRaids {killed 12 people} in Goma in the last two months.', { from: '2020-01-30' }],
    ],
    rejects: ['Published 30 March 2020\n\nTwelve people were killed in Goma within two months.'],
  },
  {
    id: 'setting/when-toll',
    why: 'its date is when the toll rose: the people came to harm on the earlier day of the article’s event',
    own: false,
    read: (told) => (told.figure.toll && isOfEvent(told) && isLater(told) ? inherited(told.event) : null),
    examples: [
      [
        'A raid shook Goma on 3 March 2020. It came at night.\n\nThe {death toll rose to 14} on 5 March 2020.',
        { from: '2020-03-03' },
      ],
    ],
    rejects: ['The death toll rose to 14 on 5 March 2020.'],
  },
  {
    id: 'setting/when-recovered',
    why: 'its date is when they were brought out: they had come to harm on the earlier day of the article’s event',
    own: false,
    read: (told) => (isOfEvent(told) && isLater(told) && told.isOfRecovery() ? inherited(told.event) : null),
    examples: [
      [
        'A slide hit Goma on 3 March 2020. It came at night.\n\nRescuers recovered {three more bodies} on 5 March 2020.',
        { from: '2020-03-03' },
      ],
    ],
    rejects: [
      'Rescuers recovered three bodies on 5 March 2020.',
      'A raid killed 12 people in Goma on 3 March 2020. Three people were found dead on 5 March 2020.',
    ],
  },
  {
    id: 'setting/when-other-clause',
    why: 'its date is of another clause, which tells nothing of harm: the article’s event was on an earlier day',
    own: false,
    // How many lie in hospital is told of a later day
    read: (told) => {
      const isOfDead = told.figure.effect === 'killed' && isOfEvent(told)
      return isOfDead && isLater(told) && told.isOfOtherClause() ? inherited(told.event) : null
    },
    examples: [
      [
        'Rescuers ended the search on 5 March 2020 after the slide that {killed 12 people}.\n\nThe slide hit Goma on 3 March 2020.',
        { from: '2020-03-03' },
      ],
    ],
    rejects: ['The slide hit Goma on 3 March 2020. On 5 March 2020 another slide killed 12 people.'],
  },
  {
    // Before any date that stands farther off: what it says is unknown, and no other day is a better guess
    id: 'setting/when-not-understood',
    why: 'it has a time of its own, which is not understood',
    own: false,
    read: (told) => {
      const time = unreadTimeOf(told)
      return time === null ? null : { when: null, by: time }
    },
    examples: [
      ['A raid shook Goma on 3 March 2020. {Twelve people have been killed} since the truce.', { from: null }],
    ],
    rejects: ['A raid killed 12 people in Goma on 3 March 2020.'],
  },
  {
    // "killed 12 people last week", of news of a raid on Tuesday: the week says less
    id: 'setting/when-within-wide',
    why: 'its sentence names a long time: the day of the article’s event lies within it',
    own: false,
    read: (told) => {
      const { date, event } = told
      return date !== null && event !== null && isOfEvent(told) && holds(date, event) ? inherited(event) : null
    },
    examples: [
      [
        'A raid shook Goma on Tuesday, 3 March 2020.\n\n{Twelve people were killed} in March 2020, the mayor said.',
        { from: '2020-03-03' },
      ],
    ],
    rejects: ['A raid shook Goma on 3 March 2020.\n\nTwelve people were killed in April 2020.'],
  },
  {
    id: 'setting/when-nearest',
    why: 'the date nearest to it in its sentence',
    own: true,
    read: ({ date }) => (date === null ? null : on(date, date.basis)),
    examples: [
      ['On 3 March 2020 a raid {killed 12 people}.', { from: '2020-03-03' }],
      ['The truce of 1 March 2020 ended, and {12 people were killed} on 3 March 2020.', { from: '2020-03-03' }],
    ],
    rejects: ['A raid shook Goma on 3 March 2020. Twelve people were killed.'],
  },
  {
    // For figures of other events too: it tells of the same event as the sentence that it continues
    id: 'setting/when-sentence-before',
    why: 'its sentence has no date: it inherits that of the sentence before',
    own: false,
    read: ({ before }) => inherited(before()),
    examples: [['A raid shook Goma on 3 March 2020. {Twelve people were killed}.', { from: '2020-03-03' }]],
    rejects: ['A raid shook Goma on 3 March 2020.\n\nTwelve people were killed.'],
  },
  {
    id: 'setting/when-event',
    why: 'its sentence has no date: it inherits that of the article’s event',
    own: false,
    read: (told) => (isOfEvent(told) ? inherited(told.event) : null),
    examples: [['A raid shook Goma on 3 March 2020.\n\n{Twelve people were killed}.', { from: '2020-03-03' }]],
    rejects: ['Twelve people were killed.'],
  },
  {
    // Where the article has no event with a day: what is told on and on is one event
    id: 'setting/when-figure-before',
    why: 'its sentence has no date: it inherits that of the figure before it',
    own: false,
    read: (told) => (isOfEvent(told) ? inherited(told.last) : null),
    examples: [
      [
        'The market is old. It has many stalls. It is never shut. A raid killed 12 people in March 2020.\n\n{Three were hurt}.',
        { from: '2020-03-01' },
      ],
    ],
    rejects: ['A raid shook Goma on 3 March 2020.\n\nTwelve people were killed.'],
  },
  {
    // Last: it was no later than it was said, and often earlier
    id: 'setting/when-said',
    why: 'its sentence has no date: it inherits the day on which it was said',
    own: false,
    read: (told) => (isOfEvent(told) && told.said?.from != null ? inherited(told.said) : null),
    examples: [['Police said on 3 March 2020 that {12 people had been killed}.', { from: '2020-03-03' }]],
    rejects: ['Police said that 12 people had been killed on 3 March 2020.'],
  },
  {
    id: 'setting/when-live',
    why: 'nothing dates it: the article reports live on the day of its publication',
    own: false,
    read: (told) => {
      const { live } = told
      if (live === null || !isOfEvent(told)) return null
      return { when: { timex: live, from: live, to: live, basis: 'inherited' }, by: null }
    },
    examples: [
      [
        'Published 3 March 2020\n\n14.10\n\n{Twelve people were killed}.\n\n12.30\n\nRoads are shut.\n\n11.05\n\nSmoke is rising.',
        { from: '2020-03-03' },
      ],
    ],
    rejects: ['Published 3 March 2020\n\n14.10\n\nTwelve people were killed.'],
  },
]
