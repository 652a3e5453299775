import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { after, unitOf, wordsOf } from '../captures.ts'
import { classes, dateThat, meaningOf } from '../classes.ts'
import type { Meaning } from '../meaning.ts'
import { AMOUNT, amountOf } from './amount.ts'

/** "two years from now", "from today" */
const present = dateThat((meaning) => {
  if (meaning.kind === 'near') return meaning.unit === 'day' && meaning.offset === 0
  return meaning.kind === 'reference' && meaning.reference === 'PRESENT_REF'
})

/** What follows "in two days" where it is a length of time: "in two days of talks". */
const OF_LENGTH: ReadonlySet<string> = new Set(['of', 'or'])
const isOfLengthWord = oneOf(OF_LENGTH)

const BACK: ReadonlySet<string> = new Set(['ago', 'earlier', 'before', 'previously', 'back'])

/** Dates given by their distance from another: from today, from a date mentioned before, from a date next to them. */
export const shiftRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/in-days',
    pattern: tokens(`in (?<extent> ${AMOUNT})`, classes),
    read: (match, no) => {
      const amount = amountOf(match)
      const next = after(match)
      if (amount === null || amount.count === null) return no('it is not an amount of time')
      if (isOfLengthWord(next)) return no('it is a length of time')
      return {
        kind: 'ahead',
        unit: amount.unit,
        count: amount.count,
        ...(amount.approximate ? { approximate: true } : {}),
      }
    },
    examples: [
      ['The hearing is in {two days}.', { kind: 'ahead', unit: 'day', count: 2 }],
      ['Results are expected in {10 days}.', { kind: 'ahead', unit: 'day', count: 10 }],
    ],
    rejects: ['It is his third defeat in two days of play.', 'It was seen two days ago.'],
  },
  {
    id: 'dates/ago',
    pattern: tokens(
      `${AMOUNT} (?<about> or so)? (?<side> ago | earlier | later | before | previously | hence | afterwards | afterward | after | from :present)`,
      { ...classes, present },
    ),
    read: (match, no) => {
      const amount = amountOf(match)
      const side = wordsOf(match.groups['side'])
      const next = after(match)
      if (amount === null) return no('it is not an amount of time')
      if ((side === 'before' || side === 'after') && next !== undefined && next.kind !== 'mark')
        return no('it counts from an event that follows')
      if ((side === 'earlier' || side === 'later') && next?.lower === 'than')
        return no('it counts from what “than” names')
      const published = side === 'ago' || side === 'hence' || side.startsWith('from')
      return {
        kind: 'shift',
        unit: amount.unit,
        count: amount.count,
        direction: BACK.has(side) ? -1 : 1,
        from: published ? 'publication' : 'context',
        ...(amount.approximate || match.groups['about'] ? { approximate: true } : {}),
      }
    },
    examples: [
      ['He wrote {a week or so ago}.', { kind: 'shift', unit: 'week', count: 1, approximate: true }],
      ['It sank {two years ago}.', { kind: 'shift', unit: 'year', count: 2, direction: -1, from: 'publication' }],
      ['{Three days later} he was dead.', { kind: 'shift', unit: 'day', count: 3, direction: 1, from: 'context' }],
      ['He converted {a year-and-a-half ago}.', { kind: 'shift', unit: 'year', count: 1.5, direction: -1 }],
      ['It opened {more than a decade ago}.', { kind: 'shift', unit: 'decade', count: 1, approximate: true }],
      ['It will be shut {two years from now}.', { kind: 'shift', unit: 'year', count: 2, direction: 1 }],
      ['{A few weeks later} it shut.', { kind: 'shift', unit: 'week', count: null, direction: 1 }],
    ],
    rejects: ['They came two days before the vote.', 'Two men later left.', 'He is two years older.'],
  },
  {
    id: 'dates/years-ago',
    pattern: tokens('(many | some)? (?<unit> :units) (?<side> ago | earlier | later)', classes),
    read: ({ groups }, no) => {
      const unit = unitOf(groups['unit'])
      const side = wordsOf(groups['side'])
      if (unit === null) return no('it is not a unit of time')
      const direction = side === 'later' ? 1 : -1
      return { kind: 'shift', unit, count: null, direction, from: side === 'ago' ? 'publication' : 'context' }
    },
    examples: [
      ['It was built {decades ago}.', { kind: 'shift', unit: 'decade', count: null, direction: -1 }],
      ['{Hours later} it fell.', { kind: 'shift', unit: 'hour', count: null, direction: 1 }],
    ],
    rejects: ['For years they waited.', 'A day later.'],
  },
  {
    id: 'dates/the-weeks-before',
    pattern: tokens(
      '(?<extent> the (?<unit> :units | day | night | week | month | year)) (before | after | preceding | following | since)',
      classes,
    ),
    read: (match, no) => {
      const unit = unitOf(match.groups['unit'])
      const next = after(match)
      const told = next?.label === 'date' || next?.lower === 'last' || next === undefined || next.kind === 'mark'
      if (unit === null || unit === 'quarter' || unit === 'second') return no('it is not a unit of such a phrase')
      return told ? no('a date follows, from which it is counted') : { kind: 'untold', unit }
    },
    examples: [
      ['His car was seen in {the weeks} before the attack.', { kind: 'untold', unit: 'week' }],
      ['He left {the day} after she did.', { kind: 'untold', unit: 'day' }],
    ],
    rejects: ['The weeks were long.', 'In the years of war he left.', 'He left the day after tomorrow.'],
  },
  {
    id: 'dates/eve',
    pattern: tokens('the? eve of (?<date> :day | :nearday)', classes),
    read: ({ groups }, no) => {
      const from = meaningOf(groups['date']?.items[0])
      return from === null ? no('no day is named') : { kind: 'shift', unit: 'day', count: 1, direction: -1, from }
    },
    examples: [['He left on {the eve of Eid}.', { kind: 'shift', unit: 'day', count: 1, direction: -1 }]],
    rejects: ['On the eve of the vote he left.', 'Eve left on Monday.'],
  },
  {
    id: 'dates/before-date',
    pattern: tokens(
      `(${AMOUNT} | the (?<the> day | night | week | month | year)) (?<side> before | after | from) (?<date> :calendar)`,
      classes,
    ),
    read: (match, no) => {
      const { groups } = match
      const from = meaningOf(groups['date']?.items[0])
      const the = unitOf(groups['the'])
      const amount = the === null ? amountOf(match) : { unit: the, count: 1, approximate: false }
      if (amount === null || from === null) return no('it is not an amount of time')
      if (from.kind === 'year') return no('from a year nothing is counted so')
      return {
        kind: 'shift',
        unit: amount.unit === 'night' ? 'day' : amount.unit,
        count: amount.count,
        direction: wordsOf(groups['side']) === 'before' ? -1 : 1,
        from,
        ...(amount.approximate ? { approximate: true } : {}),
      }
    },
    examples: [
      ['It fell {two days before Christmas}.', { kind: 'shift', unit: 'day', count: 2, direction: -1 }],
      ['He left {the day after March 5, 2011}.', { kind: 'shift', unit: 'day', count: 1, direction: 1 }],
    ],
    rejects: ['Two days before the vote he left.', 'On the day after, he left.'],
  },
]
