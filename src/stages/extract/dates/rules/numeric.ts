import { civilOf, isCivil, readIsoDay } from '../../../../english/calendar.ts'
import { months } from '../../../../lexicon/en/dates/months.ts'
import { namedDays } from '../../../../lexicon/en/dates/named-days.ts'
import { seasons } from '../../../../lexicon/en/dates/seasons.ts'
import { countedNouns, leadingWords } from '../../../../lexicon/en/dates.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { FIGURES, FOUR_DIGITS } from '../../../../text/pattern/figures.ts'
import { type Capture, text, tokens } from '../../../../text/pattern/pattern.ts'
import { after, before, monthOf, ordinalOf, wordsOf, yearOf } from '../captures.ts'
import { classes } from '../classes.ts'
import type { Meaning } from '../meaning.ts'
import { day } from './days.ts'

const number = (capture: Capture | undefined): number => Number(capture?.text)

const DASHES: ReadonlySet<string> = new Set(['-'])
const SLASHES = classes.slash
/** What separates the figures of a day: a mark of its own, or a full stop within one token. */
const PARTING: ReadonlySet<string> = new Set(['-', '/', '#4.'])
const APOSTROPHES = classes.apostrophe

/** Why figures are not a day. */
const NO_DAY = 'there is no such day'

/** Days written in figures, and days that have become names. */
export const numericRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/iso-instant',
    pattern: text(
      /(?<![\d-])(?<day>(?:1\d{3}|20\d{2})-\d{2}-\d{2})T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(?<zone>Z|[+-]\d{2}:?\d{2})?(?![\d:])/u,
      [FOUR_DIGITS, DASHES],
    ),
    read: ({ groups }, no) => {
      const found = readIsoDay(groups['day']?.text ?? '')
      if (found === null) return no(NO_DAY)
      const [, sign, h, m] = /^([+-])(\d{2}):?(\d{2})$/.exec(groups['zone']?.text ?? '') ?? []
      const offset = sign === undefined ? null : (Number(h) * 60 + Number(m)) * (sign === '-' ? -1 : 1)
      const zone = groups['zone']?.text === 'Z' ? 0 : offset
      const on: Meaning = { kind: 'day', ...civilOf(found) }
      return { kind: 'clock', hour: number(groups['hour']), minute: number(groups['minute']), zone, on }
    },
    examples: [['Updated {2020-11-17T15:30:00Z} there.', { kind: 'clock', hour: 15, minute: 30, zone: 0 }]],
    rejects: ['Updated 2020-11-17.', 'Part 2020-13-17T15:30.'],
  },
  {
    id: 'dates/iso-day',
    pattern: text(/(?<![\d-])(?<year>1\d{3}|20\d{2})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/u, [FOUR_DIGITS, DASHES]),
    read: ({ groups }, no) => day(number(groups['month']), number(groups['day']), yearOf(groups['year'])) ?? no(NO_DAY),
    examples: [['Updated {2024-03-12} in Geneva.', { kind: 'day', year: 2024, month: 3, day: 12 }]],
    rejects: ['Call 2024-33-12.', 'Case 12024-03-12.', 'Report 2024-03-12-7.'],
  },
  {
    id: 'dates/year-first',
    pattern: text(
      /(?<![\d/.,-])(?<year>19\d{2}|20\d{2})(?<mark>[/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d/-]|\.\d)/u,
      [FOUR_DIGITS, PARTING],
    ),
    read: ({ groups }, no) => day(number(groups['month']), number(groups['day']), yearOf(groups['year'])) ?? no(NO_DAY),
    examples: [['Updated {2023/10/07} there.', { kind: 'day', year: 2023, month: 10, day: 7 }]],
    rejects: ['Rule 2023/13/07 stands.', 'Directive 2001/83 stands.'],
  },
  {
    id: 'dates/season-year',
    pattern: text(/(?<![\d/.,-])(?<first>19\d{2}|20\d{2})\/(?<last>\d{2})(?![\d/-])/u, [FOUR_DIGITS, SLASHES]),
    read: ({ groups: { first, last } }, no) => {
      const year = number(first)
      if (first === undefined || last === undefined || number(last) !== (year + 1) % 100)
        return no('the years do not follow each other')
      return {
        kind: 'range',
        first: { text: first.text, start: first.start, end: first.end, meaning: { kind: 'year', year } },
        last: { text: last.text, start: last.start, end: last.end, meaning: { kind: 'year', year: year + 1 } },
      }
    },
    examples: [['They won the {2019/20} league.', { kind: 'range' }]],
    rejects: ['Directive 2001/83 stands.', 'Case 2011/12/13 fell.'],
  },
  {
    id: 'dates/numeric-day',
    pattern: text(
      /(?<![\d/.,-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?![\d/.-]\d)/u,
      [FOUR_DIGITS, PARTING],
    ),
    read: ({ groups }, no) => {
      const [first, second, year] = [number(groups['first']), number(groups['second']), number(groups['year'])]
      const possible = isCivil(year, first, second) || isCivil(year, second, first)
      return possible ? { kind: 'numeric-day', year, first, second } : no(NO_DAY)
    },
    examples: [
      ['It was posted {7/10/2023} in Leeds.', { kind: 'numeric-day', year: 2023, first: 7, second: 10 }],
      ['It was posted {07-10-2023} in Leeds.', { kind: 'numeric-day', year: 2023, first: 7, second: 10 }],
    ],
    rejects: ['Version 13.14.2023 is out.', 'A score of 7/10 is good.', 'Directive 2001/83/2004.'],
  },
  {
    id: 'dates/numeric-day-short',
    pattern: text(/(?<![\d/.,-])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{2})(?![\d/-])/u, [FIGURES, SLASHES]),
    read: ({ groups }, no) => {
      const [first, second, year] = [number(groups['first']), number(groups['second']), number(groups['year'])]
      const possible = isCivil(2000, first, second) || isCivil(2000, second, first)
      return possible ? { kind: 'numeric-day', year, first, second } : no(NO_DAY)
    },
    examples: [['It was posted {25/12/19} in Leeds.', { kind: 'numeric-day', year: 19, first: 25, second: 12 }]],
    rejects: ['A score of 40/50/60 is good.', 'In 7/10 cases it failed.'],
  },
  {
    id: 'dates/dashed-day',
    pattern: tokens(
      '(?<day> :dayfigure) :dash (?<month> :month) :dash ((?<year> :year) | (?<short> :twodigits))',
      classes,
    ),
    read: (match, no) => {
      const { month, day: figure, year, short } = match.groups
      const inner = day(monthOf(month), ordinalOf(figure), yearOf(year))
      if (inner === null) return no(NO_DAY)
      if (short === undefined) return inner
      // "a 5-May-12 try" has white space nowhere
      if (match.items.some(({ spaced }, i) => i > 0 && spaced)) return no('white space stands between its parts')
      return { kind: 'within', inner, outer: { kind: 'short-year', year: number(short) } }
    },
    examples: [
      ['It sank on {11-Sep-2001} there.', { kind: 'day', year: 2001, month: 9, day: 11 }],
      ['The permit dated {19-Nov-12} lapsed.', { kind: 'within', outer: { kind: 'short-year', year: 12 } }],
    ],
    rejects: ['It sank on 11 Sep 2001.', 'A 5-may-2001 try.', 'It rose 5 - May - 12 fold.'],
  },
  {
    id: 'dates/short-year',
    pattern: text(/(?<![\p{L}\p{N}'’‘])['’‘](?<year>\d{2})(?![\p{L}\p{N}'’-])/u, [FIGURES, APOSTROPHES]),
    read: (match, no) => {
      const [previous, next] = [before(match)?.lower ?? '', after(match)?.lower ?? '']
      if (countedNouns.has(next)) return no('the figures count what follows')
      const led = leadingWords.has(previous) || months.has(previous) || seasons.has(previous)
      return led ? { kind: 'short-year', year: number(match.groups['year']) } : no('nothing leads to a year')
    },
    examples: [["He moved here in {'97}.", { kind: 'short-year', year: 97 }]],
    rejects: ["He sang in the '90s.", "They won '3-2'.", "Of '44 men' he spoke.", "He shot '97 of them."],
  },
  {
    id: 'dates/named-date',
    pattern: tokens('(?<name> :named)', { named: new Set(namedDays.keys()) }),
    read: ({ groups, text: words }, no) => {
      const found = readIsoDay(
        namedDays.get(
          wordsOf(groups['name'])
            .replace(/ ?- ?/g, '-')
            .replace(/ ?\/ ?/g, ' / '),
        ) ?? '',
      )
      return found === null || /^\p{Ll}/u.test(words)
        ? no('without a capital it is another word')
        : { kind: 'day', ...civilOf(found) }
    },
    examples: [['The {9/11} attacks killed many.', { kind: 'day', year: 2001, month: 9, day: 11 }]],
    rejects: ['It was 8/11 of them.'],
  },
]
