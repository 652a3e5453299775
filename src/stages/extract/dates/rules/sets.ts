import { pad } from '../../../../english/calendar.ts'
import { dayPartPlurals, dayParts } from '../../../../lexicon/en/dates/day-parts.ts'
import { frequencies } from '../../../../lexicon/en/dates/frequencies.ts'
import { holidays } from '../../../../lexicon/en/dates/holidays.ts'
import { weekdayPlurals } from '../../../../lexicon/en/dates/weekdays.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { before, isCapitalized, ordinalOf, unitOf, weekdayOf, wordsOf } from '../captures.ts'
import { classes, meaningOf } from '../classes.ts'
import type { Meaning } from '../meaning.ts'
import { durationTimex } from '../resolve/timex.ts'

const set = (timex: string | null): Meaning | null => (timex === null ? null : { kind: 'set', timex })

/** "every Friday", "each July", "every summer": TIMEX3 writes X for what changes. */
function everyDate(meaning: Meaning | null): string | null {
  if (meaning?.kind === 'weekday') return `XXXX-WXX-${meaning.weekday}`
  if (meaning?.kind === 'month') return `XXXX-${pad(meaning.month, 2)}`
  if (meaning?.kind === 'season') return `XXXX-${meaning.season}`
  if (meaning?.kind === 'holiday') return holidayEveryYear(meaning.name)
  if (meaning?.kind === 'day' && meaning.year === null) return `XXXX-${pad(meaning.month, 2)}-${pad(meaning.day, 2)}`
  return null
}

/** A holiday with a day of its own comes round on it; of the others only the year is known. */
function holidayEveryYear(name: string): string {
  const fixed = /^\d{2}-\d{2}$/.exec(holidays.get(name) ?? '')
  return fixed === null ? 'P1Y' : `XXXX-${fixed[0]}`
}

/** How many words before "a year" may say how much or how often: "3 million dollars a year". */
const RATE_REACH = 4

/** Whether a rate stands before "a year": a number, a sum, "twice". */
function isRate(match: Match): boolean {
  for (let back = 1; back <= RATE_REACH; back++) {
    const item = before(match, back)
    if (item === undefined || item.text === ',' || /^(?:for|in|within|over|after|than)$/.test(item.lower)) return false
    if (item.kind === 'number' || item.label === 'number' || /^(?:\$|%|once|twice|times)$/.test(item.lower)) return true
  }
  return false
}

/** What comes round again. */
export const setRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/every-date',
    pattern: tokens('(?<how> every | each) (other)? (?<date> :calendar) (?<part> :daypart)?', classes),
    read: ({ groups }, no) => {
      const value = everyDate(meaningOf(groups['date']?.items[0]))
      const part = dayParts.get(wordsOf(groups['part']))
      return value === null
        ? no('such a date does not come round')
        : set(part === undefined ? value : `${value}T${part}`)
    },
    examples: [
      ['They march {every Friday}.', { kind: 'set', timex: 'XXXX-WXX-5' }],
      ['It floods {each July}.', { kind: 'set', timex: 'XXXX-07' }],
    ],
    rejects: ['Every man left on Friday.', 'Each week on.'],
  },
  {
    id: 'dates/every-unit',
    pattern: tokens(
      '(once | twice | :count times)? (every | each) (other | single | (?<nth> :ordinal | :dayfigure :suffix))? ((?<count> :count)? (?<unit> :unit | :units) | (?<part> :daypart))',
      classes,
    ),
    read: ({ groups, items }, no) => {
      const part = dayParts.get(wordsOf(groups['part']))
      if (part !== undefined) return set(`XXXX-XX-XXT${part}`)
      const unit = unitOf(groups['unit'])
      const item = groups['count']?.items[0]
      const count = item === undefined ? 1 : item.label === 'number' ? (item.value as number) : Number(item.text)
      const other = items.some(({ lower }) => lower === 'other') ? 2 : (ordinalOf(groups['nth']) ?? 1)
      return unit === null || unit === 'second' || unit === 'quarter'
        ? no('it is not a unit of time here')
        : set(durationTimex(unit, count * other))
    },
    examples: [
      ['It is checked {every year}.', { kind: 'set', timex: 'P1Y' }],
      ['He calls {every two weeks}.', { kind: 'set', timex: 'P2W' }],
      ['She votes {once every four years}.', { kind: 'set', timex: 'P4Y' }],
      ['It rains {every third day}.', { kind: 'set', timex: 'P3D' }],
      ['They pray {every morning}.', { kind: 'set', timex: 'XXXX-XX-XXTMO' }],
    ],
    rejects: ['Every house fell.', 'Each of the years.'],
  },
  {
    id: 'dates/alternate-units',
    pattern: tokens('(on | at)? (?<extent> alternate (?<unit> :units))', classes),
    read: ({ groups }, no) => {
      const unit = unitOf(groups['unit'])
      return unit === null ? no('it is not a unit of time here') : set(durationTimex(unit, 2))
    },
    examples: [['The clinic opens on {alternate days}.', { kind: 'set', timex: 'P2D' }]],
    rejects: ['They took alternate roads.'],
  },
  {
    id: 'dates/rate',
    pattern: tokens(
      '(?<often> once | twice | :count times | :count :units)? (?<how> a | an | per | each | every) (?<unit> hour|day|night|week|month|year|decade|minute|quarter)',
      classes,
    ),
    read: (match, no) => {
      const unit = unitOf(match.groups['unit'])
      const often = match.groups['often'] !== undefined
      if (unit === null || (!often && match.groups['how']?.text !== 'per' && !isRate(match)))
        return no('no rate stands before it, so that it is a length of time or an idiom')
      return set(durationTimex(unit, 1))
    },
    examples: [
      ['It costs 3 million dollars {a year}.', { kind: 'set', timex: 'P1Y' }],
      ['She calls {twice a week} from Lyon.', { kind: 'set', timex: 'P1W' }],
      ['It is open {five days a week}.', { kind: 'set', timex: 'P1W' }],
    ],
    rejects: ['He stayed for a year.', 'It was a day to remember.'],
  },
  {
    id: 'dates/frequency',
    pattern: tokens('(once | twice | :count times)? (?<word> :frequency)', {
      ...classes,
      frequency: new Set(frequencies.keys()),
    }),
    read: (match, no) => {
      const capital = isCapitalized(match.groups['word']?.items[0]) && match.from > 0
      return capital
        ? no('it is part of a title or a name')
        : set(frequencies.get(wordsOf(match.groups['word'])) ?? null)
    },
    examples: [['It is shelled {daily}.', { kind: 'set', timex: 'P1D' }]],
    rejects: ['He told the Daily Mail.'],
  },
  {
    id: 'dates/weekday-plural',
    pattern: tokens('(?<day> :plural) (?<part> :daypart | :dayparts)? | (?<one> :weekdate) (?<part> :dayparts)', {
      ...classes,
      plural: new Set(weekdayPlurals.keys()),
      dayparts: new Set(dayPartPlurals.keys()),
    }),
    read: (match, no) => {
      const { groups } = match
      const one = meaningOf(groups['one']?.items[0])
      const weekday = one?.kind === 'weekday' ? one.weekday : weekdayOf(groups['day'])
      if (weekday === null || before(match)?.kind === 'number' || before(match)?.label === 'number')
        return no('they are counted, and do not come round')
      const part = dayParts.get(wordsOf(groups['part'])) ?? dayPartPlurals.get(wordsOf(groups['part']))
      return set(`XXXX-WXX-${weekday}${part === undefined ? '' : `T${part}`}`)
    },
    examples: [
      ['They close on {Sundays}.', { kind: 'set', timex: 'XXXX-WXX-7' }],
      ['She sings on {Friday nights}.', { kind: 'set', timex: 'XXXX-WXX-5TNI' }],
    ],
    rejects: ['He came on Sunday.', 'He left three Sundays ago.'],
  },
  {
    id: 'dates/mornings',
    pattern: tokens('(in | on) the (?<extent> (?<part> :dayparts)) | at (?<extent> (?<night> night))', {
      dayparts: new Set(dayPartPlurals.keys()),
    }),
    read: ({ groups }) => set(`XXXX-XX-XXT${groups['night'] ? 'NI' : dayPartPlurals.get(wordsOf(groups['part']))}`),
    examples: [
      ['He drinks in the {evenings}.', { kind: 'set', timex: 'XXXX-XX-XXTEV' }],
      ['They travel at {night} only.', { kind: 'set', timex: 'XXXX-XX-XXTNI' }],
    ],
    rejects: ['He stayed three nights.', 'In the evening he left.'],
  },
]
