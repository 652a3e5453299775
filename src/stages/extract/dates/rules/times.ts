import { dayParts } from '../../../../lexicon/en/dates/day-parts.ts'
import { partAdjectives } from '../../../../lexicon/en/dates/parts.ts'
import { timezones } from '../../../../lexicon/en/dates/timezones.ts'
import { moments, overnightThings } from '../../../../lexicon/en/dates.ts'
import { kinOwners } from '../../../../lexicon/en/grammar.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { type Capture, type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { after, before, isCapitalized, wordsOf } from '../captures.ts'
import { classes, meaningOf } from '../classes.ts'
import type { DayPart, Meaning, Shade } from '../meaning.ts'

function partOfDay(word: Capture | undefined, on: Meaning | null, part?: Capture): Meaning | null {
  const dayPart = dayParts.get(wordsOf(word)) as DayPart | undefined
  if (dayPart === undefined || isCapitalized(word?.items[0])) return null
  const shade = partAdjectives.get(wordsOf(part)) as Shade['part'] | undefined
  return { kind: 'day-part', dayPart, on, ...(shade === undefined ? {} : { part: shade }) }
}

/** Why a word for a part of the day does not mean one here. */
const CAPITAL = 'its capital makes it part of a title or a name'
const NO_TIME = 'no time of day is told with the day'

/** Whether the words open the sentence, or what is quoted in it. */
const opensSpeech = (match: Match): boolean => match.from === 0 || /^["“‘']$/.test(before(match)?.text ?? '')

const DAY = '(:day | :nearday)'

/** Four figures as a clock of 24 hours has them. */
const MILITARY = /^([01]\d|2[0-3])([0-5]\d)$/

/** Names of universal time, which is the zone of no place. */
const universalTime: ReadonlySet<string> = new Set(
  [...timezones].flatMap(([name, hours]) => (hours === '0' ? [name] : [])),
)

/** Parts of a day, and times of day with their day. */
export const timeRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/day-part',
    pattern: tokens(`((?<part> :part) (on)?)? (?<date> ${DAY}) ((?<part> :part) :dash?)? (?<word> :daypart)`, classes),
    read: ({ groups }, no) =>
      partOfDay(groups['word'], meaningOf(groups['date']?.items[0]), groups['part']) ?? no(CAPITAL),
    examples: [
      [
        'It fell {Tuesday morning}.',
        { kind: 'day-part', dayPart: 'MO', on: { kind: 'weekday', weekday: 2, which: null } },
      ],
      ['It fell {late yesterday afternoon}.', { kind: 'day-part', dayPart: 'AF', part: 'end' }],
    ],
    rejects: ['The Tuesday club met.', 'In the morning he left.'],
  },
  {
    id: 'dates/this-morning',
    pattern: tokens(
      '(?<part> :part)? ((?<this> this) | (?<last> last) | (?<that> that (same)? | the same) | (?<next> the (next|following)) | (?<before> the previous)) (?<part> :part)? (?<word> :daypart)',
      classes,
    ),
    read: (match, no) => {
      const { groups } = match
      if (groups['last'] && kinOwners.has(before(match)?.lower ?? '')) return no('it is the last of a stay or a life')
      const kind = groups['this'] || groups['last'] ? 'near' : 'context'
      const offset = groups['last'] || groups['before'] ? -1 : groups['next'] ? 1 : 0
      return partOfDay(groups['word'], { kind, unit: 'day', offset }, groups['part']) ?? no(CAPITAL)
    },
    examples: [
      ['He spoke {this morning}.', { kind: 'day-part', dayPart: 'MO', on: { kind: 'near', unit: 'day', offset: 0 } }],
      ['It burned {last night}.', { kind: 'day-part', dayPart: 'NI', on: { kind: 'near', unit: 'day', offset: -1 } }],
      ['{The next morning} he was gone.', { kind: 'day-part', on: { kind: 'context', unit: 'day', offset: 1 } }],
    ],
    rejects: ['The night was cold.', 'That man came at night.', 'On my last evening I met her.'],
  },
  {
    id: 'dates/tonight',
    pattern: tokens('(?<word> tonight)', classes),
    read: (match, no) =>
      isCapitalized(match.items[0]) && (!opensSpeech(match) || isCapitalized(after(match)))
        ? no(CAPITAL)
        : { kind: 'day-part', dayPart: 'NI', on: { kind: 'near', unit: 'day', offset: 0 } },
    examples: [
      ['They meet {tonight}.', { kind: 'day-part', dayPart: 'NI' }],
      ['“{Tonight} we have won,” he said.', { kind: 'day-part', dayPart: 'NI' }],
    ],
    rejects: ['She hosts the Tonight Show.'],
  },
  {
    id: 'dates/night-of',
    pattern: tokens(
      `the ((?<part> :part) :dash?)? ((?<word> :daypart) | ((early | small | wee) hours)) (of | on) (?<date> ${DAY}) (?<again> :daypart)?`,
      classes,
    ),
    read: ({ groups, items }, no) => {
      const on = meaningOf(groups['date']?.items[0])
      if (groups['word'] === undefined && groups['part'] === undefined) {
        const hours = items.some((item) => item.lower === 'hours')
        return hours ? { kind: 'day-part', dayPart: 'MO', on, part: 'start' } : no('no part of the day is named')
      }
      return partOfDay(groups['word'], on, groups['part']) ?? no(CAPITAL)
    },
    examples: [
      ['It fell on {the night of March 3}.', { kind: 'day-part', dayPart: 'NI' }],
      ['They came in {the early hours of Thursday}.', { kind: 'day-part', dayPart: 'MO', part: 'start' }],
      ['They came in {the wee hours of Thursday}.', { kind: 'day-part', dayPart: 'MO', part: 'start' }],
    ],
    rejects: ['The night of horror ended.', 'The morning after Sunday.'],
  },
  {
    id: 'dates/part-alone',
    pattern: tokens(
      '(in | by | until | from | since | before | after | during | through | throughout) (?<extent> (the)? ((?<part> :part) :dash?)? (?<word> :daypart)) | (at | by | before | after | until | since | around) (?<extent> (?<word> :moment)) | (?<extent> (?<part> :part) in the (?<word> :daypart)) | in (?<extent> the (early | small | wee) hours)',
      { ...classes, moment: moments },
    ),
    read: (match, no) => {
      const { groups } = match
      const next = after(match)
      if (next?.lower === 'of' || next?.text === '-') return no('what follows makes it something else')
      if (groups['word'] === undefined) return { kind: 'day-part', dayPart: 'MO', on: null, part: 'start' }
      const bare = groups['part'] === undefined && !match.items.some(({ lower }) => lower === 'the')
      if (bare && !moments.has(wordsOf(groups['word']))) return no('without an article it is not a time')
      return partOfDay(groups['word'], null, groups['part']) ?? no(CAPITAL)
    },
    examples: [
      ['In {the evening} he was dead.', { kind: 'day-part', dayPart: 'EV', on: null }],
      ['By {mid afternoon} it was over.', { kind: 'day-part', dayPart: 'AF', part: 'mid' }],
      ['They attacked at {dawn}.', { kind: 'day-part', dayPart: 'MO' }],
      ['It fell {early in the morning}.', { kind: 'day-part', dayPart: 'MO', part: 'start' }],
      ['It burned in {the early hours}.', { kind: 'day-part', dayPart: 'MO', part: 'start' }],
    ],
    rejects: ['In morning dress he came.', 'By dawn-to-dusk fasting they live.', 'In the evening of life.'],
  },
  {
    id: 'dates/overnight',
    pattern: tokens(
      '(?<word> overnight) ((on)? (?<date> :weekdate | :nearday))? | (?<date> :weekdate) (?<word> overnight)',
      classes,
    ),
    read: (match, no) => {
      if (overnightThings.has(after(match)?.lower ?? '')) return no('it describes what follows')
      const on = meaningOf(match.groups['date']?.items[0])
      return {
        kind: 'day-part',
        dayPart: 'NI',
        on: on ?? { kind: 'near', unit: 'day', offset: -1 },
        leans: on === null,
      }
    },
    examples: [
      ['Two died {overnight}.', { kind: 'day-part', dayPart: 'NI', on: { kind: 'near', unit: 'day', offset: -1 } }],
    ],
    rejects: ['He was an overnight success.'],
  },
  {
    id: 'dates/moment-on',
    pattern: tokens(`(?<word> :moment) (on | of)? (?<date> ${DAY})`, { ...classes, moment: moments }),
    read: ({ groups }, no) => partOfDay(groups['word'], meaningOf(groups['date']?.items[0])) ?? no(CAPITAL),
    examples: [['It fell at {dusk on Friday}.', { kind: 'day-part', dayPart: 'EV' }]],
    rejects: ['At dusk he left on foot.'],
  },
  {
    id: 'dates/clock-on',
    pattern: tokens(
      `(?<clock> :clock) (\\(? (?<other> :clock) \\))? (:comma | on | (in the)? :daypart)? (on)? (?<date> ${DAY}) (:daypart)?`,
      classes,
    ),
    read: ({ groups }, no) => onDay(groups['clock'], groups['date']) ?? no(NO_TIME),
    examples: [
      [
        'It hit at {3:30 p.m. on Tuesday}.',
        { kind: 'clock', hour: 15, minute: 30, on: { kind: 'weekday', weekday: 2, which: null } },
      ],
      ['At {midnight Friday} it ends.', { kind: 'clock', hour: 24 }],
      ['At {9pm local time (1800 GMT) on Friday} it fell.', { kind: 'clock', hour: 21 }],
    ],
    rejects: ['At noon the Tuesday club met.', 'At 3:30 p.m. he left on foot.'],
  },
  {
    id: 'dates/clock-before-day',
    pattern: tokens(`(?<time> :yeardate | :figure) (?<date> ${DAY}) (:daypart)? :comma? :utc`, {
      ...classes,
      utc: universalTime,
    }),
    read: ({ groups }, no) => {
      const on = meaningOf(groups['date']?.items[0])
      const [, hour, minute] = MILITARY.exec(groups['time']?.text ?? '') ?? []
      return hour === undefined || on === null
        ? no('no clock shows these figures')
        : { kind: 'clock', hour: Number(hour), minute: Number(minute), zone: 0, on }
    },
    examples: [
      [
        'It shook the coast ({2053 Wednesday night, UTC}).',
        { kind: 'clock', hour: 20, minute: 53, zone: 0, on: { kind: 'weekday', weekday: 3, which: null } },
      ],
    ],
    rejects: ['In 2053 on Wednesday it ends.', 'It shook 2093 Wednesday, UTC.'],
  },
  {
    id: 'dates/clock-at',
    pattern: tokens(
      `(?<date> ${DAY}) (:comma? (at | around | about | by | shortly (before | after)) | :comma)? (about | around | approximately)? (?<clock> :clock) (?<year> :yeardate)?`,
      classes,
    ),
    read: ({ groups }, no) => {
      const found = onDay(groups['clock'], groups['date'])
      const year = meaningOf(groups['year']?.items[0])
      if (found?.kind !== 'clock') return no(NO_TIME)
      if (year?.kind !== 'year') return found
      // "Thu Oct 26 11:00:09 EDT 2023": the year after the time is the day's
      const { on } = found
      return on?.kind === 'day' && on.year === null
        ? { ...found, on: { ...on, year: year.year } }
        : no('the year belongs to no day without one')
    },
    examples: [
      ['It hit {Tuesday at 3:30 p.m.} again.', { kind: 'clock', hour: 15, minute: 30 }],
      ['On {March 3, 2019, at 1:30 a.m.} it fell.', { kind: 'clock', hour: 1, minute: 30 }],
      [
        'It failed at {Thu Oct 26 11:00:09 EDT 2023}.',
        { kind: 'clock', hour: 11, on: { kind: 'day', year: 2023, month: 10, day: 26 } },
      ],
    ],
    rejects: ['On Tuesday he left at 3:30 p.m. sharp.'],
  },
]

function onDay(clock: Capture | undefined, date: Capture | undefined): Meaning | null {
  const [time, on] = [meaningOf(clock?.items[0]), meaningOf(date?.items[0])]
  return time?.kind === 'clock' && on !== null ? { ...time, on } : null
}
