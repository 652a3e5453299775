import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import type { Rule } from '../../rule.ts'
import { classes } from '../classes.ts'
import type { Meaning } from '../meaning.ts'
import { before, behind, unitOf, wordsOf } from '../words.ts'
import { AMOUNT, amountOf } from './amount.ts'

const LEAD =
  '((the | these | those | his | her | its | their)? (past | last | next | first | coming | previous | preceding | following | final | subsequent | initial | remaining | full | entire | whole | latest | recent | opening | closing | intervening){1,2} | the | another | these | those)?'

/** Whether a length of time is an age: "45-year-old", "two years old", "six months of age". */
function isAge(match: Match): boolean {
  const [next, second] = [behind(match)?.lower, behind(match, 1)?.lower]
  return (
    next === 'old' ||
    (next === '-' && second === 'old') ||
    next === 'olds' ||
    (next === 'of' && second === 'age') ||
    next === 'younger' ||
    next === 'older'
  )
}

/** Words before "a year" or "days" by which a length of time is meant, not a rate or an idiom. */
const LENGTHENERS: ReadonlySet<string> = new Set(
  'for in within over after during than about nearly almost of take takes took taken last lasted lasts spent spend spends under another every until least most just only through throughout beyond by'.split(
    ' ',
  ),
)

/** Lengths of time. */
export const durationRules: readonly Rule<Meaning>[] = [
  {
    id: 'dates/duration',
    pattern: tokens(
      `(within)? (?<extent> (?<lead> ${LEAD}) ${AMOUNT.replace('(?<unit> :unit | :units)', ':dash? (?<unit> :unit | :units)')} (?<tail> :dash long | or so | or more)?)`,
      classes,
    ),
    read: (match) => {
      const amount = amountOf(match)
      if (amount === null || isAge(match)) return null
      const next = behind(match)
      if (next?.lower === 'ago' || (amount.unit === 'quarter' && (next?.lower === 'of' || next?.text === '-')))
        return null
      if (match.groups['one'] && !match.groups['lead'] && !match.groups['approx'] && amount.count === 1) {
        if (match.groups['tail'] === undefined && !LENGTHENERS.has(before(match)?.lower ?? '')) return null
      }
      const approximate = amount.approximate || wordsOf(match.groups['tail']).startsWith('or')
      return { kind: 'duration', unit: amount.unit, count: amount.count, ...(approximate ? { approximate: true } : {}) }
    },
    examples: [
      ['The {44-day} war ended.', { kind: 'duration', unit: 'day', count: 44 }],
      ['It took {nearly three years}.', { kind: 'duration', unit: 'year', count: 3, approximate: true }],
      ['In {the past two months} ten died.', { kind: 'duration', unit: 'month', count: 2 }],
      ['He waited for {two and a half hours}.', { kind: 'duration', unit: 'hour', count: 2.5 }],
      ['It held for {half a century}.', { kind: 'duration', unit: 'century', count: 0.5 }],
      ['They will stay {a few days}.', { kind: 'duration', unit: 'day', count: null }],
    ],
    rejects: [
      'A 45-year-old man died.',
      'She is two years old.',
      'A second group came.',
      'He ate three quarters of it.',
    ],
  },
  {
    id: 'dates/past-unit',
    pattern: tokens(
      '(the past | past | the last | over the) (?<unit> decade | century | year | month | week | quarter | day | hour | weekend)',
      classes,
    ),
    read: (match) => {
      const unit = unitOf(match.groups['unit'])
      if (unit === null || wordsOf(match).startsWith('over') || behind(match)?.lower === 'of') return null
      if (unit === 'weekend') return { kind: 'near', unit, offset: -1 }
      if (match.items[0]?.lower === 'past' && !/^(?:in|over|during|for|this)$/.test(before(match)?.lower ?? ''))
        return null
      return { kind: 'duration', unit, count: 1 }
    },
    examples: [['It has shrunk over {the past decade}.', { kind: 'duration', unit: 'decade', count: 1 }]],
    rejects: ['He drove past week after week.', 'The last man left.'],
  },
  {
    id: 'dates/bare-units',
    pattern: tokens('(?<lead> :lengthener) (?<extent> (?<unit> :units))', { ...classes, lengthener: LENGTHENERS }),
    read: (match) => {
      const unit = unitOf(match.groups['unit'])
      if (unit === null || unit === 'quarter' || unit === 'second' || isAge(match) || behind(match)?.lower === 'ago')
        return null
      const inner = behind(match)?.lower
      return inner === 'later' || inner === 'earlier' ? null : { kind: 'duration', unit, count: null }
    },
    examples: [
      ['They waited for {weeks} there.', { kind: 'duration', unit: 'week', count: null }],
      ['It was the worst attack in {years}.', { kind: 'duration', unit: 'year', count: null }],
    ],
    rejects: ['The days are short.', 'It was built of quarters.', 'It fell in years ago.'],
  },
  {
    id: 'dates/long',
    pattern: tokens('(?<unit> :units | :unit) :dash? long', classes),
    read: (match) => {
      const unit = unitOf(match.groups['unit'])
      if (unit === null || (match.items.length === 2 && behind(match)?.kind !== 'word')) return null
      const single = match.groups['unit']?.items[0]?.lower === unit
      return { kind: 'duration', unit, count: single ? 1 : null }
    },
    examples: [['A {decades-long} feud ended.', { kind: 'duration', unit: 'decade', count: null }]],
    rejects: ['Nights are long.', 'A long day.'],
  },
  {
    id: 'dates/recent-units',
    pattern: tokens(
      '(the)? (most)? (?<side> recent | coming | ahead) (?<unit> :units) (and :units)? | the (?<unit> :units) (?<side> ahead | to come)',
      classes,
    ),
    read: ({ groups }) => {
      const unit = unitOf(groups['unit'])
      if (unit === null) return null
      return wordsOf(groups['side']) === 'recent'
        ? { kind: 'reference', reference: 'PAST_REF' }
        : { kind: 'duration', unit, count: null }
    },
    examples: [
      ['It has grown in {recent years}.', { kind: 'reference', reference: 'PAST_REF' }],
      ['More will die in {the coming days}.', { kind: 'duration', unit: 'day', count: null }],
    ],
    rejects: ['A recent year was worse.', 'He was coming home.'],
  },
]
