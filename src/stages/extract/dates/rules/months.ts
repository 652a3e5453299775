import { isDeterminer } from '../../../../english/listed-words.ts'
import { months } from '../../../../lexicon/en/dates/months.ts'
import { seasons } from '../../../../lexicon/en/dates/seasons.ts'
import {
  afterDates,
  leadingWords,
  monthsInDoubt,
  seasonsInDoubt,
  sureBeforeMonths,
} from '../../../../lexicon/en/dates.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { after, before, isCapitalized, monthOf, opensName, whichOf, wordsOf, yearOf } from '../captures.ts'
import { classes } from '../classes.ts'
import type { Meaning, Season } from '../meaning.ts'

const leadsToMonth = oneOf(sureBeforeMonths)
const mayFollowDate = oneOf(afterDates)

const isMonthWord = oneOf(months.keys())

/** Whether an ambiguous word stands where a date would: after a preposition, or between marks. */
function led(match: Match): boolean {
  return leadingWords.has(before(match)?.lower ?? '') || whichOf(match) !== null
}

/** Whether a name that may also be a person's or a word is a month here. */
function isMonth(match: Match, word: string): boolean {
  const [previous, next] = [before(match), after(match)]
  const named = opensName(match) && word !== 'march' && next?.text !== 'I'
  if (led(match)) return !named || leadsToMonth(previous) || whichOf(match) !== null
  if (named || (previous?.kind === 'word' && isCapitalized(previous) && match.from > 1)) return false
  const listed = previous?.label === null && /^(?:and|or|,|-|–|\()$/.test(previous.text) && !besideName(match)
  // "in March and May"
  if (listed && months.has(before(match, 2)?.lower ?? '') && isCapitalized(before(match, 2))) return true
  if (word === 'may' || word === 'march') return isDeterminer(previous) && next?.kind === 'word'
  return listed || (isDeterminer(previous) && next?.kind === 'word')
}

/** After "and", whether a name and no month stands before it: "Theresa and April". */
function besideName(match: Match): boolean {
  const name = before(match, 2)
  if (!/^(?:and|or)$/.test(before(match)?.lower ?? '')) return false
  return name?.kind === 'word' && isCapitalized(name) && !isMonthWord(name)
}

/** Why the name of a month is another word. */
const NO_CAPITAL = 'without a capital it is another word'

/** Months, seasons, and what their names need to be taken for dates. */
export const monthRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/month-year',
    pattern: tokens('(?<month> :month) (of|:comma)? (?<year> :year)', classes),
    read: ({ groups }, no) => {
      const month = monthOf(groups['month'])
      return month === null ? no(NO_CAPITAL) : { kind: 'month', month, year: yearOf(groups['year']), which: null }
    },
    examples: [
      ['It began in {October 2020} and spread.', { kind: 'month', month: 10, year: 2020 }],
      ['By {March of 1998} it was over.', { kind: 'month', month: 3, year: 1998 }],
    ],
    rejects: ['They may 2000 times refuse.', 'The march 2000 miles west began.'],
  },
  {
    id: 'dates/month',
    pattern: tokens('((?<last> last | past) | (?<next> next | coming) | (?<this> this))? (?<month> :month)', classes),
    read: (match, no) => {
      const month = monthOf(match.groups['month'])
      if (month === null) return no(NO_CAPITAL)
      const word = wordsOf(match.groups['month'])
      const next = after(match)
      if (monthsInDoubt.has(word) && !isMonth(match, word)) return no('it may be a name or another word here')
      // "last Oct. 23" is a day
      if (next?.kind === 'number' && whichOf(match) !== null && /^\d{1,2}$/.test(next.text)) return no('a day follows')
      if (next?.text === '-' && !next.spaced && word === 'may') return no('it is part of a compound')
      return { kind: 'month', month, year: null, which: whichOf(match) }
    },
    examples: [
      ['The river rose in {February}.', { kind: 'month', month: 2, which: null }],
      ['It has been shut since {last June}.', { kind: 'month', month: 6, which: 'last' }],
      ['In {May} he fell ill.', { kind: 'month', month: 5 }],
      ['An {April} survey found no change.', { kind: 'month', month: 4 }],
    ],
    rejects: [
      'May the better side win.',
      'Theresa May resigned.',
      'They talked to April Jones.',
      'Theresa and April sat down.',
      'A march on the capital was banned.',
      'Those who may in time return.',
    ],
  },
  {
    id: 'dates/season',
    pattern: tokens(
      '((?<last> the? (last|past)) | (?<next> next | the? coming) | (?<this> this) | the)? (?<season> :season) ((of|:comma)? (?<year> :year) ((:dash | :slash) (?<second> :twodigits | :year))?)?',
      classes,
    ),
    read: (match, no) => {
      const word = wordsOf(match.groups['season'])
      const season = seasons.get(word) as Season | undefined
      const year = yearOf(match.groups['year'])
      if (season === undefined) return null
      const second = match.groups['second']?.text
      if (second !== undefined && (year === null || Number(second) % 100 !== (year + 1) % 100))
        return no('the years do not follow each other')
      const next = after(match)
      const named = isCapitalized(match.groups['season']?.items[0]) && opensName(match)
      if (named) return no('it is part of a title or a name')
      const doubtful = seasonsInDoubt.has(word) && year === null && whichOf(match) === null
      const article = match.items[0]?.lower === 'the'
      if (
        doubtful &&
        (!led(match) || next?.lower === 'of' || (article && next?.kind === 'word' && !mayFollowDate(next)))
      )
        return no('it may be another word here')
      if (doubtful && before(match)?.lower === 'to') return no('after “to” it is a verb')
      return { kind: 'season', season, year, which: whichOf(match) }
    },
    examples: [
      ['Rain fell all {summer}.', { kind: 'season', season: 'SU', year: null, which: null }],
      ['They fought on in {the spring of 1943}.', { kind: 'season', season: 'SP', year: 1943 }],
      ['He left {last fall}.', { kind: 'season', season: 'FA', which: 'last' }],
      ['It froze in {the winter of 2019-20}.', { kind: 'season', season: 'WI', year: 2019 }],
    ],
    rejects: [
      'After the fall of Aleppo he fled.',
      'Prices are to fall.',
      'A hot spring burst.',
      'The Winter Palace shut.',
    ],
  },
]
