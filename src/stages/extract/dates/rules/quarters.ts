import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import type { Rule } from '../../rule.ts'
import { classes } from '../classes.ts'
import type { Meaning } from '../meaning.ts'
import { ordinalOf, wordsOf, yearOf } from '../words.ts'

const BACK = '(?<back> (year | years) :dash? (ago|earlier))'

/** Which year "of this year", "of last year" and the like point at, as an offset from the year meant. */
function backOf({ groups }: Match): number {
  if (groups['back']) return -1
  const near = wordsOf(groups['near'])
  return near.startsWith('last') || near.startsWith('the previous') ? -1 : near.startsWith('next') ? 1 : 0
}

const OF = '(of? (?<year> :year) | of (?<near> (this|last|next|the|the previous) year))?'

/** Quarters, halves and fiscal years, as business news tells them. */
export const quarterRules: readonly Rule<Meaning>[] = [
  {
    id: 'dates/quarter',
    pattern: tokens(
      `(the|its|their)? (?<extent> (the)? ${BACK}? (fiscal :dash?)? (?<year> :year)? (fiscal :dash?)? (?<quarter> :ordinal) :dash? quarter ${OF})`,
      classes,
    ),
    read: (match) => {
      const quarter = ordinalOf(match.groups['quarter'])
      if (quarter === null || quarter > 4) return null
      return { kind: 'quarter', year: yearOf(match.groups['year']), quarter, back: backOf(match) }
    },
    examples: [
      ['Profit fell in {the third quarter}.', { kind: 'quarter', year: null, quarter: 3, back: 0 }],
      ['Growth in {the first quarter of 2021} was flat.', { kind: 'quarter', year: 2021, quarter: 1 }],
      ['It lost less than in {the year-earlier second quarter}.', { kind: 'quarter', quarter: 2, back: -1 }],
    ],
    rejects: ['A quarter of them left.', 'He is in his fifth quarter-final.', 'A third of the quarter was burnt.'],
  },
  {
    id: 'dates/quarter-letter',
    pattern: tokens('(?<quarter> q1|q2|q3|q4) (of? (?<year> :year))?', classes),
    read: ({ groups }) => {
      const quarter = Number(groups['quarter']?.text.slice(1))
      return { kind: 'quarter', year: yearOf(groups['year']), quarter, back: 0 }
    },
    examples: [['Sales rose in {Q3 2020} again.', { kind: 'quarter', year: 2020, quarter: 3 }]],
    rejects: ['The Q5 model.', 'Q 3 is hard.'],
  },
  {
    id: 'dates/half',
    pattern: tokens(
      `(the)? (?<half> first|second|latter) :dash? half (of? (?<year> :year) | of (?<near> (this|last|next|the|the previous) year))`,
      classes,
    ),
    read: (match) => {
      const half = wordsOf(match.groups['half']) === 'first' ? 1 : 2
      const back = backOf(match)
      return {
        kind: 'half',
        year: yearOf(match.groups['year']),
        half,
        which: back < 0 ? 'last' : back > 0 ? 'next' : null,
      }
    },
    examples: [
      ['Arrivals doubled in {the first half of 2016}.', { kind: 'half', year: 2016, half: 1 }],
      ['It slowed in {the second half of last year}.', { kind: 'half', year: null, half: 2, which: 'last' }],
    ],
    rejects: ['He scored in the second half.', 'The first half of the book is dull.'],
  },
  {
    id: 'dates/fiscal-year',
    pattern: tokens('(the)? (fiscal year? | financial year | fy) (?<year> :year)', classes),
    read: ({ groups }) => {
      const year = yearOf(groups['year'])
      return year === null ? null : { kind: 'fiscal-year', year }
    },
    examples: [['The deficit for {fiscal 2019} grew.', { kind: 'fiscal-year', year: 2019 }]],
    rejects: ['A fiscal plan was passed.', 'The financial crisis hit.'],
  },
  {
    id: 'dates/latest-period',
    pattern: tokens('(the | its)? (?<extent> the? latest (quarter | period | three months))', classes),
    read: () => ({ kind: 'context', unit: 'quarter', offset: 0 }),
    examples: [['It lost money in {the latest quarter}.', { kind: 'context', unit: 'quarter', offset: 0 }]],
    rejects: ['The latest attack killed two.', 'The period was calm.'],
  },
  {
    id: 'dates/year-earlier',
    pattern: tokens(`(the)? (a)? (year :dash (ago|earlier)) (quarter | period)?`, classes),
    read: () => ({ kind: 'shift', unit: 'year', count: 1, direction: -1, from: 'context' }),
    examples: [
      ['It earned less than in {the year-earlier period}.', { kind: 'shift', unit: 'year', direction: -1 }],
      ['Against {year-ago} profit it was little.', { kind: 'shift', unit: 'year', direction: -1 }],
    ],
    rejects: ['The year earlier was worse.', 'A year on, little has changed.'],
  },
]
