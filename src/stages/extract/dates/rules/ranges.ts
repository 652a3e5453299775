import type { PatternRule } from '../../../../rules/rule.ts'
import { type Capture, tokens } from '../../../../text/pattern/pattern.ts'
import { after, yearOf } from '../captures.ts'
import { classes, dateIn, meaningOf } from '../classes.ts'
import type { Meaning, RangeEnd } from '../meaning.ts'

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
  new Set([
    'day',
    'weekday',
    'near',
    'context',
    'current',
    'holiday',
    'month',
    'year',
    'season',
    'within',
    'quarter',
    'decade',
    'century',
  ]),
  new Set(['clock']),
]

const alike = (a: Meaning | null, b: Meaning | null): boolean =>
  a !== null && b !== null && ALIKE.some((kinds) => kinds.has(a.kind) && kinds.has(b.kind))

/** Whether a range runs on to the day of writing: "from 1998 until now". */
const isOpen = (to: Meaning | null): boolean => to?.kind === 'reference' && to.reference === 'PRESENT_REF'

/** A date with the part of it that is meant: "early March", "the end of April". */
const SHADED = '(the? (:part :dash? | :partnoun of))? :date'

const BACKWARDS = 'it would end before it begins'

/** Stretches between two dates; each end is a part of the record. */
export const rangeRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/range',
    pattern: tokens(
      `(?<opening> from | between | since)? (?<extent> (?<first> ${SHADED}) (?<joint> to | until | till | up to | through | thru | :dash | and) (?<last> ${SHADED} ((of | in | :comma)? (?<outer> :outeryear))?))`,
      classes,
    ),
    read: ({ groups }, no) => {
      const { opening, first, last } = groups
      if ((groups['joint']?.text.toLowerCase() === 'and') !== (opening?.text.toLowerCase() === 'between'))
        return no('“between … and” go together, and one of them is missing')
      const [from, to] = [dateIn(first), dateIn(last)]
      if (isOpen(to))
        return from?.kind === 'year' || opening !== undefined
          ? (range(first, last, from, to) ?? no(BACKWARDS))
          : no('nothing opens the range')
      if (opening === undefined && from?.kind !== to?.kind) return no('nothing opens the range, and its ends differ')
      if (!alike(from, to)) return no('its ends are not of one kind')
      const outer = dateIn(groups['outer'])
      if (outer === null || from === null || to === null) return range(first, last, from, to) ?? no(BACKWARDS)
      return range(first, last, { kind: 'within', inner: from, outer }, { kind: 'within', inner: to, outer })
    },
    examples: [
      ['It lasted from {October to December 2020} there.', { kind: 'range' }],
      ['Between {1915 and 1918} it was shut.', { kind: 'range' }],
      ['Open {Monday to Friday} only.', { kind: 'range' }],
      ['It lasted from {early March to the end of April 2020}.', { kind: 'range' }],
      ['Between {March and June last year} 40 died.', { kind: 'range' }],
      ['From {1998 until now} it grew.', { kind: 'range' }],
    ],
    rejects: ['In 1915 and 1918 it was shut.', 'From Monday he was ill.'],
  },
  {
    id: 'dates/hours-range',
    pattern: tokens(
      '(?<opening> from | between)? (?<extent> (?<first> :dayfigure) (?<joint> to | until | till | :dash | and) (?<last> :clock))',
      classes,
    ),
    read: ({ groups }, no) => {
      const to = meaningOf(groups['last']?.items[0])
      const hour = Number(groups['first']?.text)
      const and = groups['joint']?.text === 'and'
      if (to?.kind !== 'clock' || hour > 12) return no('it does not begin with an hour')
      if (and !== (groups['opening']?.text.toLowerCase() === 'between'))
        return no('“between … and” go together, and one of them is missing')
      if (groups['opening'] === undefined && groups['joint']?.text === 'to')
        return no('without “from” the number may count something')
      // "from 10 to 2 p.m." begins in the morning, "from 2 to 4 p.m." after noon
      const late = to.hour >= 12 && (hour % 12) + 12 < to.hour
      return range(groups['first'], groups['last'], { ...to, hour: late ? (hour % 12) + 12 : hour, minute: null }, to)
    },
    examples: [['From {10 to 11 a.m.} he spoke.', { kind: 'range' }]],
    rejects: ['He sent 10 to 11 Main St.', 'He gave 5 to 9 a.m. guests.', 'At 10 and 11 a.m. it rang.'],
  },
  {
    id: 'dates/hours-on-day',
    pattern: tokens(
      '(?<opening> from | between)? (?<extent> (?<first> :clock) (?<joint> to | until | till | :dash | and) (?<last> :clock (on)? (?<date> :day | :nearday)))',
      classes,
    ),
    read: ({ groups }, no) => {
      const [from, to] = [meaningOf(groups['first']?.items[0]), meaningOf(groups['last']?.items[0])]
      const on = meaningOf(groups['date']?.items[0])
      if ((groups['joint']?.text === 'and') !== (groups['opening']?.text.toLowerCase() === 'between'))
        return no('“between … and” go together, and one of them is missing')
      if (from?.kind !== 'clock' || to?.kind !== 'clock' || on === null) return no('its ends are not times of one day')
      return range(groups['first'], groups['last'], { ...from, on }, { ...to, on })
    },
    examples: [['It lasted from {9 p.m. to 11 p.m. on Monday}.', { kind: 'range' }]],
    rejects: ['At 9 p.m. and 11 p.m. on Monday it rang.'],
  },
  {
    id: 'dates/short-year-range',
    pattern: tokens('(?<first> :yeardate) :dash (?<last> :twodigits)', classes),
    read: (match, no) => {
      const first = yearOf(match.groups['first'])
      const short = Number(match.groups['last']?.text)
      const next = after(match)
      if (first === null || short <= first % 100 || match.groups['last']?.items[0]?.spaced || next?.text === '-')
        return no('the figures after the dash are not a later year')
      const year = Math.floor(first / 100) * 100 + short
      return range(match.groups['first'], match.groups['last'], { kind: 'year', year: first }, { kind: 'year', year })
    },
    examples: [['The war of {1915-18} killed many.', { kind: 'range' }]],
    rejects: ['In 2020-10-05 it was.', 'Case 1919-12.'],
  },
  {
    id: 'dates/days-before-month',
    pattern: tokens(
      `(?<opening> from | between)? (?<extent> (?<first> the? :dayfigure :suffix?) (?<joint> to | until | till | through | :dash | and) (?<last> :date))`,
      classes,
    ),
    read: ({ groups }, no) => {
      const to = meaningOf(groups['last']?.items[0])
      const day = Number(/\d+/.exec(groups['first']?.text ?? '')?.[0])
      const leads = /^(?:the )?\d/.test(groups['last']?.text ?? '')
      if ((groups['joint']?.text === 'and') !== (groups['opening']?.text.toLowerCase() === 'between'))
        return no('“between … and” go together, and one of them is missing')
      if (to?.kind !== 'day' || !leads || day >= to.day) return no('it does not lead to a later day of the month')
      return range(groups['first'], groups['last'], withDay(to, day), to)
    },
    examples: [
      ['The talks of {3 to 5 May} failed.', { kind: 'range' }],
      ['They met between {the 3rd and the 5th of May}.', { kind: 'range' }],
    ],
    rejects: ['The 3 men came 5 May.', 'A score of 7 to 5 on 5 May.', 'It rained on 3 and 5 May.'],
  },
  {
    id: 'dates/days-after-month',
    pattern: tokens(
      '(?<opening> between)? (?<extent> (?<first> :day) (?<joint> to | until | till | through | thru | :dash | and) (?<last> the? :dayfigure :suffix? (:comma? (?<year> :yeardate))?))',
      classes,
    ),
    read: (match, no) => {
      const { groups } = match
      const from = meaningOf(groups['first']?.items[0])
      const day = Number(/\d+/.exec(groups['last']?.text ?? '')?.[0])
      const monthFirst = /^\p{L}/u.test(groups['first']?.text ?? '')
      if ((groups['joint']?.text === 'and') !== (groups['opening'] !== undefined))
        return no('“between … and” go together, and one of them is missing')
      if (from?.kind !== 'day' || from.year !== null || !monthFirst || day <= from.day)
        return no('it does not lead to a later day of the month')
      if (after(match)?.label === 'date') return no('the number belongs to what follows')
      const year = yearOf(groups['year'])
      return range(groups['first'], groups['last'], { ...from, year }, withDay({ ...from, year }, day))
    },
    examples: [
      ['They met {March 3-5, 2024} in Oslo.', { kind: 'range' }],
      ['Between {March 3 and 5} it rained.', { kind: 'range' }],
    ],
    rejects: ['On March 3 5 men died.', 'On March 3, 2024-5 it is.', 'On March 3 and 5 it rained.'],
  },
]

/** The same month's other day; the weekday that was said belongs to the first alone. */
export function withDay(meaning: Extract<Meaning, { kind: 'day' }>, day: number): Meaning {
  const { weekday: _, ...rest } = meaning
  return { ...rest, day }
}
