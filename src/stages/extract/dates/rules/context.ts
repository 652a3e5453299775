import type { PatternRule } from '../../../../rules/rule.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { after, unitOf, wordsOf } from '../captures.ts'
import { classes, dateThat, meaningOf } from '../classes.ts'
import type { Meaning, Unit } from '../meaning.ts'
import { AMOUNT, amountOf } from './amount.ts'

const SIDES: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['following', 1],
  ['next', 1],
  ['ensuing', 1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
  ['that', 0],
  ['that same', 0],
])

const CONTEXT_UNITS: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'])

/** Dates counted from the last one mentioned, and days of a week that other words give. */
export const contextRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/following-weekday',
    pattern: tokens(
      '(the (?<side> following | next | previous | preceding | same) | (?<side> that same?)) (?<date> :inner) | the (?<date> :nextinner)',
      {
        ...classes,
        nextinner: dateThat((meaning) => 'which' in meaning && meaning.which === 'next' && meaning.kind !== 'holiday'),
        inner: dateThat((meaning) => {
          if (meaning.kind === 'weekday') return meaning.which !== 'last'
          return (
            (meaning.kind === 'month' || meaning.kind === 'season') && meaning.year === null && meaning.which === null
          )
        }),
      },
    ),
    read: ({ groups }, no) => {
      const inner = meaningOf(groups['date']?.items[0])
      const side = groups['side'] === undefined ? 1 : SIDES.get(wordsOf(groups['side']))
      return side === undefined || inner === null
        ? no('the word does not say which one is meant')
        : { kind: 'adjacent', inner, side }
    },
    examples: [
      ['{The following Monday} he left.', { kind: 'adjacent', side: 1 }],
      ['It burned {that summer}.', { kind: 'adjacent', side: 0 }],
      ['{The next spring} he left.', { kind: 'adjacent', side: 1 }],
    ],
    rejects: ['The next man left Monday.', 'He said that on Monday.'],
  },
  {
    id: 'dates/day-of-week',
    pattern: tokens('(?<day> :weekdate) (of)? (?<week> :thatweek)', {
      ...classes,
      thatweek: dateThat(
        (meaning) => (meaning.kind === 'near' || meaning.kind === 'context') && meaning.unit === 'week',
      ),
    }),
    read: ({ groups }, no) => {
      const [day, of] = [meaningOf(groups['day']?.items[0]), meaningOf(groups['week']?.items[0])]
      return day?.kind !== 'weekday' || of === null
        ? no('no weekday is named')
        : { kind: 'day-of-week', weekday: day.weekday, of }
    },
    examples: [['They met on {Monday of last week}.', { kind: 'day-of-week', weekday: 1 }]],
    rejects: ['They met on Monday and last week.'],
  },
  {
    id: 'dates/weeks-ago-on',
    pattern: tokens(`(${AMOUNT} ago) (on)? (?<date> :weekdate | :nearday | :thisweek)`, {
      ...classes,
      thisweek: dateThat(
        (meaning) => meaning.kind === 'near' && meaning.offset === 0 && ['week', 'month'].includes(meaning.unit),
      ),
    }),
    read: (match, no) => {
      const amount = amountOf(match)
      const date = meaningOf(match.groups['date']?.items[0])
      if (amount === null || amount.count === null || date === null) return no('it is not an amount of time')
      const { unit, count } = amount
      if (date.kind !== 'weekday') return { kind: 'shift', unit, count, direction: -1, from: date, exact: true }
      const of: Meaning = { kind: 'shift', unit, count, direction: -1, from: 'publication' }
      return unit === 'week'
        ? { kind: 'day-of-week', weekday: date.weekday, of }
        : no('a weekday belongs to a week, not to another unit')
    },
    examples: [
      ['He died {a year ago today}.', { kind: 'shift', unit: 'year', count: 1, exact: true }],
      ['He died {two weeks ago on Tuesday}.', { kind: 'day-of-week', weekday: 2 }],
    ],
    rejects: ['Two weeks ago he left on Tuesday.'],
  },
  {
    id: 'dates/before-last',
    pattern: tokens('the (?<unit> :unit) (?<side> before last | after next)', classes),
    read: ({ groups }, no) => {
      const unit = unitOf(groups['unit'])
      const offset = wordsOf(groups['side']) === 'before last' ? -2 : 2
      if (unit === 'night') return { kind: 'day-part', dayPart: 'NI', on: { kind: 'near', unit: 'day', offset } }
      return unit === null || !CONTEXT_UNITS.has(unit)
        ? no('it is not a unit that is counted so')
        : { kind: 'near', unit, offset }
    },
    examples: [['It rained {the week before last}.', { kind: 'near', unit: 'week', offset: -2 }]],
    rejects: ['The week before was dry.'],
  },
  {
    id: 'dates/the-night-before',
    pattern: tokens(
      'the (?<unit> day | night | evening | week | weekend | month | year) (?<side> before | after)',
      classes,
    ),
    read: (match, no) => {
      const next = after(match)
      if (next !== undefined && next.kind !== 'mark') return no('it counts from what follows')
      const word = wordsOf(match.groups['unit'])
      const offset = wordsOf(match.groups['side']) === 'before' ? -1 : 1
      const on: Meaning = { kind: 'context', unit: 'day', offset }
      if (word === 'night' || word === 'evening')
        return { kind: 'day-part', dayPart: word === 'night' ? 'NI' : 'EV', on }
      const unit = unitOf(match.groups['unit'])
      return unit === null ? no('it is not a unit of time') : { kind: 'context', unit, offset }
    },
    examples: [
      ['He had left {the night before}.', { kind: 'day-part', dayPart: 'NI' }],
      ['He was freed {the week after}.', { kind: 'context', unit: 'week', offset: 1 }],
    ],
    rejects: ['The night before the vote he left.'],
  },
  {
    id: 'dates/in-weeks-time',
    pattern: tokens(`${AMOUNT} ('s | :apostrophe) time`, classes),
    read: (match, no) => {
      const amount = amountOf(match)
      if (amount === null) return no('it is not an amount of time')
      return { kind: 'shift', unit: amount.unit, count: amount.count, direction: 1, from: 'publication' }
    },
    examples: [["They vote in {two weeks' time}.", { kind: 'shift', unit: 'week', count: 2, direction: 1 }]],
    rejects: ["Two men's time came."],
  },
  {
    id: 'dates/quarter-ended',
    pattern: tokens(
      '(?<extent> (the | its | their)? (?<unit> quarter | month | week)) (that)? (ended | ending) (on)? (?<date> :day | :monthdate)',
      classes,
    ),
    read: ({ groups }, no) => {
      const [unit, of] = [unitOf(groups['unit']), meaningOf(groups['date']?.items[0])]
      return unit === null || of === null ? no('no day is named') : { kind: 'around', unit, of }
    },
    examples: [['Sales fell in {the quarter} ended Sept. 30.', { kind: 'around', unit: 'quarter' }]],
    rejects: ['The quarter ended badly.'],
  },
  {
    id: 'dates/year-ended',
    pattern: tokens(
      '(?<extent> (the | its | their | a)? (fiscal | financial)? year) (that)? (ended | ending | to | through) (on)? (in)? (?<date> :day | :monthdate)',
      classes,
    ),
    read: () => ({ kind: 'duration', unit: 'year', count: 1 }),
    examples: [['For {the year} ended March 31 it lost money.', { kind: 'duration', unit: 'year', count: 1 }]],
    rejects: ['The year ended badly.', 'The year to remember was 2011.'],
  },
]
