import { partAdjectives } from '../../../../lexicon/en/dates/parts.ts'
import { dayEdges, honours } from '../../../../lexicon/en/dates.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { after, before, isCapitalized, opensName, unitOf, wordsOf } from '../captures.ts'
import { classes } from '../classes.ts'
import type { Meaning, Unit } from '../meaning.ts'

const isDayEdge = oneOf(dayEdges)

/** Whether the words are a title: "USA Today", ABC's "This Week". */
function isTitle(match: Match): boolean {
  const last = match.items[match.items.length - 1]
  const previous = before(match)
  if (match.items.length > 1) return isCapitalized(last)
  return isCapitalized(last) && previous?.kind === 'word' && (isCapitalized(previous) || previous.lower === 'the')
}

/** Units that "last", "this" and "next" go with; a "second" or a "night" has rules of its own. */
const NEAR: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'])

const near = (unit: Unit | null, offset: number): Meaning | null =>
  unit !== null && NEAR.has(unit) ? { kind: 'near', unit, offset } : null

const NOT_NEAR = 'it is not a unit that follows such a word'

/** What follows "the year ended" where that tells which year. */
const ENDS = /^(?:on|in|\p{Lu}.*|\d.*)$/u

/** Dates counted from the day of publication, or from what the text spoke of last. */
export const nearRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/named-day',
    pattern: tokens(
      '(?<extent> (?<before> the day before) yesterday | (?<after> the day after) tomorrow | (?<day> yesterday|today|tomorrow)) (?<more> show)?',
      classes,
    ),
    read: (match, no) => {
      const { day } = match.groups
      if (isTitle(match) || match.groups['more']) return no('it is part of a title or a name')
      const offset = match.groups['before']
        ? -2
        : match.groups['after']
          ? 2
          : day === undefined
            ? 0
            : { yesterday: -1, today: 0, tomorrow: 1 }[wordsOf(day)]
      return { kind: 'near', unit: 'day', offset: offset ?? 0 }
    },
    examples: [
      ['He died {yesterday}.', { kind: 'near', unit: 'day', offset: -1 }],
      ['{Today}, two more were found.', { kind: 'near', unit: 'day', offset: 0 }],
      ['They left {the day before yesterday}.', { kind: 'near', unit: 'day', offset: -2 }],
    ],
    rejects: ['He told USA Today.', 'She was on the Today programme.'],
  },
  {
    id: 'dates/last-this-next',
    pattern: tokens(
      '(?<which> last | this (?<past> past)? | next | the? current | the? coming | the? upcoming) (?<unit> :unit)',
      classes,
    ),
    read: (match, no) => {
      const word = wordsOf(match.groups['which'])
      if (isTitle(match)) return no('it is part of a title or a name')
      if (before(match)?.lower === 'the' && word !== 'last')
        return no('with “the” it counts from the text, not from publication')
      // "the last week of October"
      if (before(match)?.lower === 'the' && after(match)?.lower === 'of') return no('it is a part of what “of” names')
      const unit = unitOf(match.groups['unit'])
      if (word.endsWith('coming') && (unit === 'year' || unit === 'month') && word.startsWith('the'))
        return near(unit, 1) ?? no(NOT_NEAR)
      if (unit === 'day') return no('days have rules of their own')
      const offset =
        word === 'last' || match.groups['past'] ? -1 : word.startsWith('this') || word.includes('current') ? 0 : 1
      return near(unit, offset) ?? no(NOT_NEAR)
    },
    examples: [
      ['It rained {last week}.', { kind: 'near', unit: 'week', offset: -1 }],
      ['{This year} is worse.', { kind: 'near', unit: 'year', offset: 0 }],
      ['They vote {next month}.', { kind: 'near', unit: 'month', offset: 1 }],
      ['In {the current quarter} it grew.', { kind: 'near', unit: 'quarter', offset: 0 }],
    ],
    rejects: [
      'On the Sunday show This Week he spoke.',
      'The next day they left.',
      'He was last seen.',
      'In the last week of May he fled.',
    ],
  },
  {
    id: 'dates/that-day',
    pattern: tokens('(?<same> that same? | (the)? same | this same | the very same) (?<unit> :unit)', classes),
    read: (match, no) => {
      const unit = unitOf(match.groups['unit'])
      if (unit === null || !NEAR.has(unit)) return no(NOT_NEAR)
      return isTitle(match) ? no('it is part of a title or a name') : { kind: 'context', unit, offset: 0 }
    },
    examples: [
      ['He was freed {that day}.', { kind: 'context', unit: 'day', offset: 0 }],
      ['In {the same year} she left.', { kind: 'context', unit: 'year', offset: 0 }],
    ],
    rejects: ['He said that days pass.', 'The same man came.'],
  },
  {
    id: 'dates/the-next-day',
    pattern: tokens(
      '(?<extent> (the)? ((?<next> following | next | ensuing) | (?<last> previous | preceding | prior)) (?<unit> :unit))',
      classes,
    ),
    read: (match, no) => {
      const { groups } = match
      const unit = unitOf(groups['unit'])
      const article = match.items[0]?.lower === 'the'
      if (unit === null || !NEAR.has(unit)) return no(NOT_NEAR)
      if (isTitle(match)) return no('it is part of a title or a name')
      if (!article && (unit !== 'day' || !groups['next'])) return no('it needs an article')
      return { kind: 'context', unit, offset: groups['last'] ? -1 : 1 }
    },
    examples: [
      ['{The next day} they fled.', { kind: 'context', unit: 'day', offset: 1 }],
      ['It had sunk {the previous year}.', { kind: 'context', unit: 'year', offset: -1 }],
    ],
    rejects: ['Next year they flee.', 'The following men died.', 'A previous day was set.'],
  },
  {
    id: 'dates/the-unit',
    pattern: tokens(
      '(in|for|during|of|over|from|by|within|throughout|:edge) (?<extent> the (full | current)? (?<unit> year|quarter|month|week|weekend|decade|day)) | at (?<extent> the (?<unit> weekend))',
      { ...classes, edge: dayEdges },
    ),
    read: (match, no) => {
      const next = after(match)
      const parted = partAdjectives.has(before(match)?.lower ?? '')
      if (isDayEdge(match.items[0]) && match.groups['unit']?.text !== 'day')
        return no('only a day is ended or closed so')
      if (next?.text === '-' || next?.lower === 'of' || next?.lower === 'when' || next?.label === 'date')
        return no('what follows says which one it is')
      if (next?.kind === 'number' || (/^(?:before|after|to)$/.test(next?.lower ?? '') && !parted))
        return no('what follows says which one it is')
      // "the year ended March 31" has a rule of its own
      if (/^(?:ended|ending)$/.test(next?.lower ?? '') && ENDS.test(after(match, 1)?.text ?? ''))
        return no('“the year ended …” has a rule of its own')
      const unit = unitOf(match.groups['unit'])
      const honour = match.items[0]?.lower === 'of' && honours.has(before(match)?.lower ?? '')
      if (honour) return no('an honour is given “of the year”')
      return unit === null || opensName(match) ? no('it is part of a title or a name') : { kind: 'current', unit }
    },
    examples: [
      ['Two storms hit during {the week}.', { kind: 'current', unit: 'week' }],
      ['Protests spread at {the weekend}.', { kind: 'current', unit: 'weekend' }],
      ['Profit for {the quarter} fell.', { kind: 'current', unit: 'quarter' }],
      ['It ended {the day} lower.', { kind: 'current', unit: 'day' }],
    ],
    rejects: [
      'It was the year of the rat.',
      'In the year 2000 it closed.',
      'He is man of the Week Ahead.',
      'She is player of the year.',
    ],
  },
]
