import { holidays } from '../../../../lexicon/en/dates/holidays.ts'
import { holidayNameEnds, uncapitalizedHolidays } from '../../../../lexicon/en/dates.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { after, before, isCapitalized, opensName, whichOf, wordsOf, yearOf } from '../captures.ts'
import { classes, dateThat, meaningOf } from '../classes.ts'
import type { Meaning } from '../meaning.ts'

const isHolidayNameEnd = oneOf(holidayNameEnds)

const holiday = new Set(holidays.keys())

/** Whether the words name something called after a holiday: "Easter Island", "the Good Friday agreement", "Eid Karim". */
function isNamedAfter(match: Match, name: string): boolean {
  const [previous, next] = [before(match), after(match)]
  if (isHolidayNameEnd(next)) return true
  if (name === 'new year')
    return (previous?.kind === 'word' && isCapitalized(previous) && match.from > 1) || next?.lower === 'resolution'
  return !name.includes(' ') && opensName(match)
}

/** Holidays whose day a rule or a list gives. */
export const holidayRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/holiday',
    pattern: tokens(
      "((?<last> last (year 's)?) | (?<next> next (year 's)?) | (?<this> this (year 's)?))? (?<name> :holiday) ((of|:comma)? (?<year> :year))?",
      { ...classes, holiday },
    ),
    read: (match, no) => {
      const { groups } = match
      const name = wordsOf(groups['name']).replace(/ ?- ?/g, '-')
      const words = groups['name']?.items ?? []
      const first = words.find(({ lower }) => lower !== 'the')
      if (!isCapitalized(first) && !uncapitalizedHolidays.has(name)) return no('without a capital it is another word')
      if (!holidays.has(name) || isNamedAfter(match, name)) return no('something is named after the holiday')
      // "in the new year" is the year and not its first day
      if (name === 'the new year' && before(match)?.lower === 'in') return no('it is the year, not its first day')
      return { kind: 'holiday', name, year: yearOf(groups['year']), which: whichOf(match) }
    },
    examples: [
      ['Shells fell on {Christmas Eve}.', { kind: 'holiday', name: 'christmas eve', year: null }],
      ['It was signed on {Good Friday 1998} there.', { kind: 'holiday', name: 'good friday', year: 1998 }],
      ['The truce began on {Eid al-Adha}.', { kind: 'holiday', name: 'eid al-adha' }],
      ["Prices rose in {last year's Ramadan}.", { kind: 'holiday', name: 'ramadan', which: 'last' }],
    ],
    rejects: [
      'Easter Island is far away.',
      'A thanksgiving prayer was said.',
      'The Good Friday agreement held.',
      'The Tet Offensive began.',
      'It will open in the new year.',
      'Eid Karim left.',
      'A Christmas tree fell.',
    ],
  },
]

/** Weekends identified by a day. */
export const weekendRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/holiday-weekend',
    pattern: tokens('(the | this | last | next)? (?<date> :feast) (holiday)? (weekend | week :dash end)', {
      ...classes,
      feast: dateThat(({ kind }) => kind === 'holiday'),
    }),
    read: ({ groups }, no) => {
      const of = meaningOf(groups['date']?.items[0])
      return of === null ? no('no day is named') : { kind: 'weekend-at', of }
    },
    examples: [['Roads were full over {the Easter weekend}.', { kind: 'weekend-at' }]],
    rejects: ['The weekend after Easter was calm.'],
  },
  {
    id: 'dates/weekend-of',
    pattern: tokens('(the)? weekend of (?<date> :day)', classes),
    read: ({ groups }, no) => {
      const of = meaningOf(groups['date']?.items[0])
      return of === null ? no('no day is named') : { kind: 'weekend-at', of }
    },
    examples: [['It burned on {the weekend of May 3}.', { kind: 'weekend-at' }]],
    rejects: ['A weekend of talks began.'],
  },
]
