import type { PatternRule } from '../../../../rules/rule.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { ordinalOf, unitOf, wordsOf } from '../captures.ts'
import { classes, meaningOf } from '../classes.ts'
import type { Meaning, Unit } from '../meaning.ts'
import { AMOUNT, amountOf } from './amount.ts'

/** Units that a date is cut into; a quarter of a year has rules of its own. */
const CUT: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'month', 'half', 'decade', 'century'])

const END = '(?<start> first | opening | early | initial) | (?<end> last | final | closing | dying)'

/** Pieces of a date that are counted from one of its ends. */
export const nthWithinRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/nth-of',
    pattern: tokens(
      '(the)? (very)? (?<nth> :ordinal | last | final | opening | closing | latter) :dash? (full)? (?<unit> :unit | half) (of | in) (?<date> :calendar)',
      classes,
    ),
    read: ({ groups }, no) => {
      const of = meaningOf(groups['date']?.items[0])
      const word = wordsOf(groups['nth'])
      const unit = wordsOf(groups['unit']) === 'half' ? 'half' : unitOf(groups['unit'])
      if (of === null || unit === null || !CUT.has(unit)) return no('no such pieces of a date are counted')
      const nth = word === 'opening' ? 1 : word === 'latter' ? 2 : /^(?:last|final|closing)$/.test(word) ? -1 : null
      const number = nth ?? ordinalOf(groups['nth'])
      return number === null || (unit === 'half' && number > 2)
        ? no('there is no such piece')
        : { kind: 'nth-within', nth: number, unit, of }
    },
    examples: [
      ['It fell in {the first week of May}.', { kind: 'nth-within', nth: 1, unit: 'week' }],
      ['It rose in {the second half of the 1990s}.', { kind: 'nth-within', nth: 2, unit: 'half' }],
      ['Since {the last decade of the 19th century} it is shut.', { kind: 'nth-within', nth: -1, unit: 'decade' }],
      ['He left on {the last day of March 2020}.', { kind: 'nth-within', nth: -1, unit: 'day' }],
    ],
    rejects: ['On the first day of the trial he wept.', 'The first man of 1994 left.'],
  },
  {
    id: 'dates/stretch-of',
    pattern: tokens(
      `(the)? (${END}) ((?<bare> :units) | ${AMOUNT.replace('more | full', 'full')}) (of | in) (?<date> :calendar)`,
      classes,
    ),
    read: (match, no) => {
      const { groups } = match
      const of = meaningOf(groups['date']?.items[0])
      const bare = unitOf(groups['bare'])
      const amount = bare === null ? amountOf(match) : { unit: bare, count: null, approximate: true }
      if (of === null || amount === null) return no('it is not an amount of time')
      const { unit, count, approximate } = amount
      const end = groups['start'] ? 'start' : 'end'
      return { kind: 'stretch', unit, count, end, of, ...(approximate ? { approximate: true } : {}) }
    },
    examples: [
      ['In {the first ten months of 1915} many fell.', { kind: 'stretch', unit: 'month', count: 10, end: 'start' }],
      ['It came in {the last days of December}.', { kind: 'stretch', unit: 'day', count: null, end: 'end' }],
    ],
    rejects: ['The first ten men of 1915 fell.', 'In the first ten months he slept.'],
  },
]
