import { partAdjectives, partNouns } from '../../../../lexicon/en/dates/parts.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { type Capture, tokens } from '../../../../text/pattern/pattern.ts'
import { ordinalOf, unitOf, wordsOf } from '../captures.ts'
import { classes, dateThat, meaningOf } from '../classes.ts'
import type { Meaning, Shade, Unit } from '../meaning.ts'

/** A date with the part of it that is meant, or null when there is no date. */
function shaded(date: Capture | undefined, part: string | undefined): Meaning | null {
  const meaning = meaningOf(date?.items[0])
  return meaning === null || part === undefined ? null : { ...meaning, part: part as NonNullable<Shade['part']> }
}

const MIDS: ReadonlyMap<string, Unit> = new Map([
  ['midweek', 'week'],
  ['midyear', 'year'],
  ['midmonth', 'month'],
])

const NO_DATE = 'no date is named'
const HAS_YEAR = 'the date has a year already'
/** No month has more of one weekday. */
const MOST_WEEKDAYS = 5

/** Parts of a date, and dates that lie within another. */
export const partRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/part',
    pattern: tokens('(the)? (very)? (?<part> :part) :dash? (in | on | this)? (?<date> :calendar)', classes),
    read: ({ groups, items }, no) => {
      const on = items[items.length - 2]?.lower
      if ((on === 'in' || on === 'on') && items[items.length - 3]?.text === '-')
        return no('the word before the hyphen belongs to a compound')
      if (on === 'this') return no('“this” and the date go together')
      return shaded(groups['date'], partAdjectives.get(wordsOf(groups['part']))) ?? no(NO_DATE)
    },
    examples: [
      ['It began in {early March}.', { kind: 'month', month: 3, part: 'start' }],
      ['By {mid-2023} it was over.', { kind: 'year', year: 2023, part: 'mid' }],
      ['They fled {late on Monday}.', { kind: 'weekday', weekday: 1, part: 'end' }],
      ['In {the early 1990s} it shut.', { kind: 'decade', decade: 199, part: 'start' }],
    ],
    rejects: ['He came early on foot.', 'The late Mr. Day spoke.'],
  },
  {
    id: 'dates/part-of',
    pattern: tokens('(the)? (?<part> :partnoun) of (?<date> :calendar)', classes),
    read: ({ groups }, no) => shaded(groups['date'], partNouns.get(wordsOf(groups['part']))) ?? no(NO_DATE),
    examples: [
      ['It is due by {the end of March}.', { kind: 'month', month: 3, part: 'end' }],
      ['Since {the beginning of 2011} ten died.', { kind: 'year', year: 2011, part: 'start' }],
    ],
    rejects: ['It was the end of the road.', 'The start of it.'],
  },
  {
    id: 'dates/mid-unit',
    pattern: tokens(
      'mid :dash (?<unit> week | month | year | decade | century) | (?<word> midweek | midyear | midmonth)',
      classes,
    ),
    read: ({ groups }, no) => {
      const unit = unitOf(groups['unit']) ?? MIDS.get(wordsOf(groups['word'])) ?? null
      return unit === null ? no('it is not a unit of time') : { kind: 'current', unit, part: 'mid' }
    },
    examples: [['By {mid-week} it was over.', { kind: 'current', unit: 'week', part: 'mid' }]],
    rejects: ['A mid-size car burned.'],
  },
  {
    id: 'dates/year-end',
    pattern: tokens("(the)? (?<unit> year|month|week|decade) ('s | :dash) end", classes),
    read: ({ groups }, no) => {
      const unit = unitOf(groups['unit'])
      return unit === null ? no('it is not a unit of time') : { kind: 'current', unit, part: 'end' }
    },
    examples: [["It will close by {year's end}.", { kind: 'current', unit: 'year', part: 'end' }]],
    rejects: ["The world's end."],
  },
  {
    id: 'dates/within',
    pattern: tokens('(?<inner> :inner) (of | in | :comma)? (?<outer> :outeryear)', {
      ...classes,
      inner: dateThat(({ kind }) => ['month', 'day', 'season', 'holiday'].includes(kind)),
    }),
    read: ({ groups }, no) => {
      const [inner, outer] = [meaningOf(groups['inner']?.items[0]), meaningOf(groups['outer']?.items[0])]
      return inner === null || outer === null || ('year' in inner && inner.year !== null)
        ? no(HAS_YEAR)
        : { kind: 'within', inner, outer }
    },
    examples: [['It began in {October last year}.', { kind: 'within' }]],
    rejects: ['In October he left.', 'It began in 2019, last year said.'],
  },
  {
    id: 'dates/worded-year',
    pattern: tokens('(?<inner> :inner) (of | :comma)? (?<year> :worded)', {
      ...classes,
      inner: dateThat(({ kind }) => ['month', 'day', 'season', 'holiday'].includes(kind)),
      worded: dateThat(({ kind }, text) => kind === 'year' && /^\p{L}|\p{L}\.?$/u.test(text)),
    }),
    read: ({ groups }, no) => {
      const [inner, year] = [meaningOf(groups['inner']?.items[0]), meaningOf(groups['year']?.items[0])]
      if (inner === null || year?.kind !== 'year' || ('year' in inner && inner.year !== null)) return no(HAS_YEAR)
      return { ...inner, year: year.year } as Meaning
    },
    examples: [['It shut in {May nineteen eighty-six}.', { kind: 'month', month: 5, year: 1986 }]],
    rejects: ['It shut in May 1986.', 'In May nineteen men died.'],
  },
  {
    id: 'dates/some-weekday',
    pattern: tokens('(a | one | some) :weekdate (in | of) (?<month> :monthdate)', classes),
    read: ({ groups }, no) => meaningOf(groups['month']?.items[0]) ?? no('no month is named'),
    examples: [['He died on {a Tuesday in February}.', { kind: 'month', month: 2, year: null }]],
    rejects: ['He met a Tuesday club in February.'],
  },
  {
    id: 'dates/nth-weekday',
    pattern: tokens(
      'the ((?<nth> :ordinal | last) (?<day> :weekdate) | (?<lastday> :lastday)) (in | of) (?<month> :monthdate | :currentmonth)',
      {
        ...classes,
        lastday: dateThat((meaning) => meaning.kind === 'weekday' && meaning.which === 'last'),
        currentmonth: dateThat(
          (meaning) => 'unit' in meaning && meaning.unit === 'month' && meaning.kind !== 'duration',
        ),
      },
    ),
    read: ({ groups }, no) => {
      const day = meaningOf((groups['day'] ?? groups['lastday'])?.items[0])
      const of = meaningOf(groups['month']?.items[0])
      const nth = groups['nth'] === undefined || wordsOf(groups['nth']) === 'last' ? -1 : ordinalOf(groups['nth'])
      if (day?.kind !== 'weekday' || of === null || nth === null || nth > MOST_WEEKDAYS)
        return no('no month has so many')
      return { kind: 'nth-weekday', nth, weekday: day.weekday, of }
    },
    examples: [
      ['It is held on {the third Sunday in June}.', { kind: 'nth-weekday', nth: 3, weekday: 7 }],
      ['It was held on {the last Friday of November}.', { kind: 'nth-weekday', nth: -1, weekday: 5 }],
    ],
    rejects: ['The third man on Sunday in June.'],
  },
]
