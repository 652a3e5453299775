import { sports } from '../../../../lexicon/en/dates.ts'
import type { No } from '../../../../rules/no.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { after, before, ordinalOf, wordsOf, yearOf } from '../captures.ts'
import { classes } from '../classes.ts'
import type { Meaning } from '../meaning.ts'

const isSport = oneOf(sports)

const BACK = '(?<back> (year | years) :dash? (ago|earlier))'

/** "this year's" before a quarter, or "of last year" after it. */
const OWNER = "(?<near> (this|last|next) year) 's"
const OF = '(of? (?<year> :year) | of (?<near> (this|last|next|the|the previous|that) year))?'

/** A quarter or half within the year that "of last year" names; as it is when the words name none. */
function withinYear(inner: Meaning, { groups }: Match): Meaning {
  const near = wordsOf(groups['near'])
  if (near === '') return inner
  return { kind: 'within', inner, outer: yearNamed(near) }
}

function yearNamed(near: string): Meaning {
  if (near === 'the previous year') return { kind: 'context', unit: 'year', offset: -1 }
  if (near === 'that year') return { kind: 'context', unit: 'year', offset: 0 }
  if (near === 'the year') return { kind: 'current', unit: 'year' }
  return { kind: 'near', unit: 'year', offset: near.startsWith('last') ? -1 : near.startsWith('next') ? 1 : 0 }
}

/** How many words on either side of a quarter are searched for words of sport. */
const REACH = 12

/** Whether the words around it are about a match: "led 21-14 in the third quarter", "scored in the fourth quarter". */
function isPlay({ around, from, to }: Match): boolean {
  for (let at = Math.max(0, from - REACH); at < Math.min(around.length, to + REACH); at++) {
    if (isSport(around[at])) return true
  }
  return false
}

const quarterOf = (match: Match, no: No): Meaning | null => {
  const quarter = ordinalOf(match.groups['quarter'])
  if (quarter === null || quarter > 4) return no('a year has four quarters')
  // "a second quarter of growth", but "a third-quarter loss"
  if (/^(?:a|another)$/.test(before(match)?.lower ?? '') && !match.text.includes('-'))
    return no('“a” leaves open which one it is')
  if (yearOf(match.groups['year']) === null && isPlay(match)) return no('it is a part of a match')
  const back = match.groups['back'] ? -1 : 0
  return withinYear({ kind: 'quarter', year: yearOf(match.groups['year']), quarter, back }, match)
}

/** "FY21", "FY2021": one word for the tokenizer. */
const FISCAL_YEARS: ReadonlySet<string> = new Set(
  Array.from({ length: 100 }, (_, year) => {
    const figures = String(year).padStart(2, '0')
    return [`fy${figures}`, `fy19${figures}`, `fy20${figures}`]
  }).flat(),
)

/** Quarters, halves and fiscal years, as business news gives them. */
export const quarterRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/quarter',
    pattern: tokens(
      `(the | ${OWNER})? ${BACK}? (fiscal :dash?)? (?<year> :year)? (fiscal :dash?)? (?<quarter> :ordinal) quarter ${OF}`,
      classes,
    ),
    read: (match, no) =>
      after(match)?.text === '-' && after(match)?.spaced === false
        ? no('it is part of a compound')
        : quarterOf(match, no),
    examples: [
      ['Profit fell in {the third quarter}.', { kind: 'quarter', year: null, quarter: 3, back: 0 }],
      ['Growth in {the first quarter of 2021} was flat.', { kind: 'quarter', year: 2021, quarter: 1 }],
      ['It lost less than in {the year-earlier second quarter}.', { kind: 'quarter', quarter: 2, back: -1 }],
      ["It may open in {next year's first quarter}.", { kind: 'within' }],
    ],
    rejects: [
      'He scored twice in the third quarter.',
      'A quarter of them left.',
      'He won the fourth quarter-final.',
      'A third of the quarter was burnt.',
    ],
  },
  {
    id: 'dates/adjectival-quarter',
    pattern: tokens('(?<year> :year)? (?<quarter> :ordinal) :dash quarter', classes),
    read: (match, no) =>
      after(match)?.text === '-' && after(match)?.spaced === false
        ? no('it is part of a compound')
        : quarterOf(match, no),
    examples: [['The {third-quarter} loss was small.', { kind: 'quarter', year: null, quarter: 3 }]],
    rejects: ['The fifth-quarter report.', 'A quarter-century passed.'],
  },
  {
    id: 'dates/quarter-letter',
    pattern: tokens(
      '((?<quarter> q1|q2|q3|q4) | (?<quarter> 1|2|3|4) (?<glued> q)) (of? (?<year> :year | :apostrophe (?<short> :twodigits)))?',
      classes,
    ),
    read: ({ groups }, no) => {
      const quarter = Number(groups['quarter']?.text.replace(/q/i, ''))
      if (groups['glued']?.items[0]?.spaced) return no('the letter does not belong to the number')
      const short = groups['short'] === undefined ? null : 2000 + Number(groups['short'].text)
      return { kind: 'quarter', year: short ?? yearOf(groups['year']), quarter, back: 0 }
    },
    examples: [
      ['Sales rose in {Q3 2020} again.', { kind: 'quarter', year: 2020, quarter: 3 }],
      ['Sales rose in {3Q 2020} again.', { kind: 'quarter', year: 2020, quarter: 3 }],
    ],
    rejects: ['The Q5 model.', 'Q 3 is hard.'],
  },
  {
    id: 'dates/half',
    pattern: tokens(
      `(the)? (?<half> first|second|latter) :dash? half (of? (?<year> :year) | of (?<near> (this|last|next|the|the previous|that) year))`,
      classes,
    ),
    read: (match) => {
      const half = wordsOf(match.groups['half']) === 'first' ? 1 : 2
      return withinYear({ kind: 'half', year: yearOf(match.groups['year']), half, which: null }, match)
    },
    examples: [
      ['Arrivals doubled in {the first half of 2016}.', { kind: 'half', year: 2016, half: 1 }],
      ['It slowed in {the second half of last year}.', { kind: 'within' }],
    ],
    rejects: [
      'A second quarter of decline came.',
      'He scored in the second half.',
      'The first half of the book is dull.',
    ],
  },
  {
    id: 'dates/fiscal-year',
    pattern: tokens(
      '(the)? ((fiscal | financial) (year | years) | fiscal | fy) (?<year> :year) ((:dash | :slash | to) (?<second> :twodigits | :year))? | (the)? (?<year> :year) ((:dash | :slash) (?<second> :twodigits | :year))? (fiscal | financial) year | fy :apostrophe? (?<short> :twodigits) | (?<glued> :fy) ((:dash | :slash) (?<second> :twodigits))?',
      { ...classes, fy: FISCAL_YEARS },
    ),
    read: ({ groups }, no) => {
      const figures = groups['short']?.text ?? groups['glued']?.text.slice(2)
      const short = figures === undefined ? null : Number(figures) + (figures.length === 2 ? 2000 : 0)
      const first = yearOf(groups['year']) ?? short
      if (first === null) return no('no year is named')
      // "fiscal 2019-20" is called by the year in which it ends
      const second = groups['second']?.text
      const last = second === undefined ? first : Math.floor(first / 100) * 100 + (Number(second) % 100)
      if (second !== undefined && last !== first + 1 && !second.endsWith('00'))
        return no('the years do not follow each other')
      return { kind: 'fiscal-year', year: second === undefined ? first : first + 1 }
    },
    examples: [
      ['The deficit for {fiscal 2019} grew.', { kind: 'fiscal-year', year: 2019 }],
      ['It grew in {fiscal year 2019}.', { kind: 'fiscal-year', year: 2019 }],
      ['The budget of {FY2019-20} passed.', { kind: 'fiscal-year', year: 2020 }],
      ['In {the 2019-20 financial year} it fell.', { kind: 'fiscal-year', year: 2020 }],
      ['Sales of {FY21} fell.', { kind: 'fiscal-year', year: 2021 }],
    ],
    rejects: ['A fiscal plan was passed.', 'The financial crisis hit.', 'Fiscal 2011-15 plans failed.'],
  },
  {
    id: 'dates/latest-period',
    pattern: tokens('the? latest (quarter | period | three months)', classes),
    read: () => ({ kind: 'current', unit: 'quarter' }),
    examples: [['It lost money in {the latest quarter}.', { kind: 'current', unit: 'quarter' }]],
    rejects: ['The latest attack killed two.', 'The period was calm.'],
  },
  {
    id: 'dates/year-earlier',
    pattern: tokens(
      "((the)? year :dash (ago|earlier) (quarter | period) | the (corresponding | same) (quarter | period) (of | in)? (last year | a year (ago | earlier)) | last year 's quarter)",
      classes,
    ),
    read: () => ({ kind: 'shift', unit: 'year', count: 1, direction: -1, from: 'context' }),
    examples: [
      ['It earned less than in {the year-earlier period}.', { kind: 'shift', unit: 'year', direction: -1 }],
      ['It lost less in {the same quarter last year}.', { kind: 'shift', unit: 'year', direction: -1 }],
    ],
    rejects: ['The year earlier was worse.', 'A year on, little has changed.'],
  },
  {
    id: 'dates/adjectival-year-ago',
    pattern: tokens('(?<extent> year :dash (ago|earlier)) (?<next> :unit)?', classes),
    read: ({ groups }, no) =>
      groups['next']
        ? no('another rule reads it with the unit that follows')
        : { kind: 'shift', unit: 'year', count: 1, direction: -1, from: 'context' },
    examples: [['Against a {year-ago} profit it was little.', { kind: 'shift', unit: 'year', direction: -1 }]],
    rejects: ['It was a year, ago it was.', 'A year ago he left.'],
  },
]
