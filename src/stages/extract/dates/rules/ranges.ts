import { type Capture, type Match, tokens } from '../../../../text/pattern/pattern.ts'
import type { Rule } from '../../rule.ts'
import { classes, meaningOf } from '../classes.ts'
import type { Meaning, RangeEnd } from '../meaning.ts'
import { behind, yearOf } from '../words.ts'

/** A range between two dates of one kind; the year that only the last one has is the first one's too. */
function range(
  first: Capture | undefined,
  last: Capture | undefined,
  from: Meaning | null,
  to: Meaning | null,
): Meaning | null {
  if (first === undefined || last === undefined || from === null || to === null) return null
  const year = 'year' in to ? to.year : null
  const shared: Meaning = year !== null && 'year' in from && from.year === null ? ({ ...from, year } as Meaning) : from
  if (shared.kind === 'year' && to.kind === 'year' && to.year < shared.year) return null
  return { kind: 'range', first: end(first, shared), last: end(last, to) }
}

function end({ text, start, end: to }: Capture, meaning: Meaning): RangeEnd {
  return { text, start, end: to, meaning }
}

/** Kinds that may be the two ends of a range although they differ: "from March 3 to yesterday". */
const ALIKE: readonly ReadonlySet<Meaning['kind']>[] = [
  new Set(['day', 'weekday', 'near', 'context', 'holiday', 'month', 'year', 'season', 'within', 'quarter', 'decade']),
  new Set(['clock']),
]

const alike = (a: Meaning | null, b: Meaning | null): boolean =>
  a !== null && b !== null && ALIKE.some((kinds) => kinds.has(a.kind) && kinds.has(b.kind))

function readRange({ groups }: Match): Meaning | null {
  const [from, to] = [meaningOf(groups['first']?.items[0]), meaningOf(groups['last']?.items[0])]
  return alike(from, to) ? range(groups['first'], groups['last'], from, to) : null
}

const TO = '(to | until | till | through | thru | :dash)'

/** Stretches between two dates; each end is a part of the record. */
export const rangeRules: readonly Rule<Meaning>[] = [
  {
    id: 'dates/range',
    pattern: tokens(
      `(from | between)? (?<extent> (?<first> :date) (to | until | till | through | thru | :dash | and) (?<last> :date))`,
      classes,
    ),
    read: (match) => {
      const opening = match.items[0]?.lower
      const joint = match.items[match.items.length - 2]?.lower
      if ((joint === 'and') !== (opening === 'between')) return null
      const [from, to] = [meaningOf(match.groups['first']?.items[0]), meaningOf(match.groups['last']?.items[0])]
      if (opening !== 'from' && opening !== 'between' && from?.kind !== to?.kind) return null
      return readRange(match)
    },
    examples: [
      ['It lasted from {October to December 2020} there.', { kind: 'range' }],
      ['Between {1915 and 1918} it was shut.', { kind: 'range' }],
      ['Open {Monday to Friday} only.', { kind: 'range' }],
    ],
    rejects: ['In 1915 and 1918 it was shut.', 'From Monday he was ill.'],
  },
  {
    id: 'dates/short-year-range',
    pattern: tokens('(?<first> :yeardate) :dash (?<last> :twodigits)', classes),
    read: (match) => {
      const first = yearOf(match.groups['first'])
      const short = Number(match.groups['last']?.text)
      const next = behind(match)
      if (first === null || short <= first % 100 || match.groups['last']?.items[0]?.spaced || next?.text === '-')
        return null
      const year = Math.floor(first / 100) * 100 + short
      return range(match.groups['first'], match.groups['last'], { kind: 'year', year: first }, { kind: 'year', year })
    },
    examples: [['The war of {1915-18} killed many.', { kind: 'range' }]],
    rejects: ['In 2020-10-05 it was.', 'Case 1919-12.'],
  },
  {
    id: 'dates/days-before-month',
    pattern: tokens(
      `(from | between)? (?<extent> (?<first> :dayfigure :suffix?) (to | until | till | through | :dash | and) (?<last> :date))`,
      classes,
    ),
    read: (match) => {
      const to = meaningOf(match.groups['last']?.items[0])
      const day = Number(/^\d+/.exec(match.groups['first']?.text ?? '')?.[0])
      const leads = /^\d/.test(match.groups['last']?.text ?? '')
      if (to?.kind !== 'day' || !leads || day >= to.day) return null
      return range(match.groups['first'], match.groups['last'], { ...to, day }, to)
    },
    examples: [['The talks of {3 to 5 May} failed.', { kind: 'range' }]],
    rejects: ['The 3 men came 5 May.', 'A score of 7 to 5 on 5 May.'],
  },
  {
    id: 'dates/days-behind-month',
    pattern: tokens(`(?<first> :day) ${TO} (?<last> :dayfigure :suffix? (:comma? (?<year> :yeardate))?)`, classes),
    read: (match) => {
      const from = meaningOf(match.groups['first']?.items[0])
      const day = Number(/^\d+/.exec(match.groups['last']?.text ?? '')?.[0])
      const monthFirst = /^\p{L}/u.test(match.groups['first']?.text ?? '')
      if (
        from?.kind !== 'day' ||
        from.year !== null ||
        !monthFirst ||
        day <= from.day ||
        behind(match)?.label === 'date'
      ) {
        return null
      }
      const year = yearOf(match.groups['year'])
      return range(match.groups['first'], match.groups['last'], { ...from, year }, { ...from, year, day })
    },
    examples: [['They met {March 3-5, 2024} in Oslo.', { kind: 'range' }]],
    rejects: ['On March 3 5 men died.', 'On March 3, 2024-5 it is.'],
  },
]
