import { decadeWords } from '../../../../lexicon/en/dates/decades.ts'
import { centuriesOfYears, clockApproximations } from '../../../../lexicon/en/dates.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { type Item, type ItemTest, tokens } from '../../../../text/pattern/pattern.ts'
import { before, countOf, isCapitalized, opensName, ordinalOf, wordsOf, yearOf } from '../captures.ts'
import { classes, numberOpeners } from '../classes.ts'
import type { Meaning } from '../meaning.ts'
import { isYear } from './year-figures.ts'

const CENTURIES: ReadonlySet<number> = new Set(Array.from(centuriesOfYears.values(), Number))
const NUMBER: ReadonlySet<string> = new Set(['@number'])
/** What opens a year in words: "eighteen", "nineteen", "twenty". */
const century: ItemTest = Object.assign(
  ({ label, value }: Item) => label === 'number' && CENTURIES.has(Number(value)),
  {
    wokenBy: NUMBER,
    within: new Set(centuriesOfYears.keys()),
  },
)
const worded: ItemTest = Object.assign(({ label }: Item) => label === 'number', {
  wokenBy: NUMBER,
  within: numberOpeners,
})

/** Years, decades, centuries. */
export const yearRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/year',
    pattern: tokens('(?<circa> circa | c. | ca.)? (?<year> :year)', classes),
    read: (match, no) => {
      const year = yearOf(match.groups['year'])
      if (match.groups['circa'] && year !== null) return { kind: 'year', year, approximate: true }
      if (year === null || !isYear(match, year)) return no('the figures count or number something here')
      const about = clockApproximations.has(before(match)?.lower ?? '')
      return { kind: 'year', year, ...(about ? { approximate: true } : {}) }
    },
    examples: [
      ['The war ended in {1994}.', { kind: 'year', year: 1994 }],
      ['The {2014} elections were close.', { kind: 'year', year: 2014 }],
      ['Built in {1066} and burnt in {1812}.', { kind: 'year', year: 1066 }],
      ['In {1998} more than 40 towns were flooded.', { kind: 'year', year: 1998 }],
      ['Built {ca. 1350} and burnt since.', { kind: 'year', year: 1350, approximate: true }],
    ],
    rejects: [
      'At least 2014 civilians fled.',
      'It cost $2000 then.',
      'Some 1800 people came.',
      'He wore 1600 medals.',
      'The toll rose to 1994.',
      'They buried 1999 bodies.',
      'The 1800 who fled came back, 2000 of them hurt.',
      'He lives at 2001 Main Street.',
      'Call 555-1998 or 0207 946 2000.',
      'A 1500-seat hall burned.',
    ],
  },
  {
    id: 'dates/year-in-words',
    pattern: tokens('(?<first> :century) (?<last> :worded)', { century, worded }),
    read: ({ groups }, no) => {
      const [hundreds, rest] = [countOf(groups['first']) ?? 0, countOf(groups['last']) ?? 0]
      return rest >= 10 && rest <= 99
        ? { kind: 'year', year: hundreds * 100 + rest }
        : no('the words make a number, not a year')
    },
    examples: [['It opened in {nineteen ninety-six}.', { kind: 'year', year: 1996 }]],
    rejects: ['Of twenty five came.', 'She counted nineteen, ninety left.'],
  },
  {
    id: 'dates/year-period',
    pattern: tokens('the (?<year> :year) (period | calendar year | financial year | fiscal year)', classes),
    read: ({ groups }, no) => {
      const year = yearOf(groups['year'])
      return year === null ? no('no year is named') : { kind: 'year', year }
    },
    examples: [['Losses grew from {the 2011 period}.', { kind: 'year', year: 2011 }]],
    rejects: ['The period of 2011 was calm.', 'The 2011 match was a draw.'],
  },
  {
    id: 'dates/the-year',
    pattern: tokens('the year (?<year> :year | :count)', classes),
    read: ({ groups }, no) => {
      const year = countOf(groups['year'])
      return year !== null && year >= 1000 && year <= 2100 ? { kind: 'year', year } : no('the number is not a year')
    },
    examples: [
      ['By {the year 2050} it will double.', { kind: 'year', year: 2050 }],
      ['It was promised for {the year two thousand}.', { kind: 'year', year: 2000 }],
    ],
    rejects: ['Of the year 12 days were left.', 'It was the year of fire.'],
  },
  {
    id: 'dates/decade',
    pattern: tokens(
      'the? :apostrophe? (?<figures> :figure) :apostrophe? s (?<era> bc | bce | b.c.)? | the (?<word> twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
      classes,
    ),
    read: (match, no) => {
      const { figures, word, era } = match.groups
      if (word !== undefined) return { kind: 'decade', decade: Number(decadeWords.get(wordsOf(word))), bc: false }
      const plural = match.items[match.items.length - (era ? 2 : 1)]
      const text = figures?.text ?? ''
      if (plural?.spaced !== false || !/^(?:[1-9]\d{0,2})?\d0$/.test(text)) return no('no decade is written so')
      if (era === undefined && text.length === 3) return no('no decade is written so')
      const marked = match.items.length > 2
      if (text.length === 2 && era === undefined) {
        const aged = ['his', 'her', 'their', 'my', 'mid', 'early', 'late', 'the'].includes(before(match)?.lower ?? '')
        return marked && !aged ? { kind: 'decade', decade: 190 + Number(text) / 10, bc: false } : no('it is an age')
      }
      return { kind: 'decade', decade: Number(text) / 10, bc: era !== undefined }
    },
    examples: [
      ['Wages fell in {the 1990s}.', { kind: 'decade', decade: 199 }],
      ["He came up in {the '80s} as a boxer.", { kind: 'decade', decade: 198 }],
      ['In {the sixties} it closed.', { kind: 'decade', decade: 196 }],
    ],
    rejects: ['A man in his 50s died.', 'Boeing 747s were grounded.', 'The 1995s are vintage.'],
  },
  {
    id: 'dates/century',
    pattern: tokens(
      '(?<mod> the)? (?<century> :ordinal | :dayfigure :suffix) :dash? century (?<era> bc | bce | b.c.)?',
      classes,
    ),
    read: (match, no) => {
      const { groups } = match
      const century = ordinalOf(groups['century'])
      const word = match.items.find(({ lower }) => lower === 'century')
      if (isCapitalized(word) && opensName(match)) return no('it is part of a title or a name')
      return century === null || century > 21
        ? no('there was no such century')
        : { kind: 'century', century, bc: groups['era'] !== undefined }
    },
    examples: [
      ['A mosque of {the 16th century} burned.', { kind: 'century', century: 16, bc: false }],
      ['A {nineteenth-century} bridge fell.', { kind: 'century', century: 19 }],
    ],
    rejects: ['He hit a second half century.', 'The next century began.', '20th Century Fox was sold.'],
  },
]
