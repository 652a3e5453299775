import { longWords } from '../../../../lexicon/en/dates/long-words.ts'
import { beforeLengthsOf, lastingThings, lengtheners } from '../../../../lexicon/en/dates.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { after, before, countOf, unitOf, wordsOf } from '../captures.ts'
import { classes } from '../classes.ts'
import type { Meaning } from '../meaning.ts'
import { isAge } from './durations.ts'

const leadsToLength = oneOf(beforeLengthsOf)

/** Why a word for a unit of time does not mean one here. */
const OTHER_WORD = 'the unit is another word as well: a quarter of a thing, a second one, the minutes of a meeting'

/** Lengths of time without a number, and those that stand before what lasts. */
export const lengthRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/bare-units',
    pattern: tokens('(?<lead> :lengthener) (?<extent> (?<unit> :units))', { ...classes, lengthener: lengtheners }),
    read: (match, no) => {
      const unit = unitOf(match.groups['unit'])
      if (unit === null || unit === 'quarter' || unit === 'second') return no(OTHER_WORD)
      if (isAge(match)) return no('it is an age')
      const next = after(match)?.lower ?? ''
      return /^(?:ago|later|earlier)$/.test(next)
        ? no('what follows makes it a point in time')
        : { kind: 'duration', unit, count: null }
    },
    examples: [
      ['They waited for {weeks} there.', { kind: 'duration', unit: 'week', count: null }],
      ['It was the worst attack in {years}.', { kind: 'duration', unit: 'year', count: null }],
    ],
    rejects: ['The days are short.', 'It was built of quarters.', 'It fell in years ago.'],
  },
  {
    id: 'dates/long',
    pattern: tokens('(?<count> :count)? (?<unit> :units | :unit) :dash? long', classes),
    read: (match, no) => {
      const unit = unitOf(match.groups['unit'])
      const count = match.groups['count'] === undefined ? null : countOf(match.groups['count'])
      if (unit === null || (match.items.length === 2 && after(match)?.kind !== 'word'))
        return no('nothing follows that lasts so long')
      const single = match.groups['unit']?.items[0]?.lower === unit
      return { kind: 'duration', unit, count: count ?? (single ? 1 : null) }
    },
    examples: [
      ['A {decades-long} feud ended.', { kind: 'duration', unit: 'decade', count: null }],
      ['A {3 year long} siege ended.', { kind: 'duration', unit: 'year', count: 3 }],
    ],
    rejects: ['Nights are long.', 'A long day.'],
  },
  {
    id: 'dates/units-of',
    pattern: tokens('(?<extent> (?<unit> :units)) of', classes),
    read: (match, no) => {
      const unit = unitOf(match.groups['unit'])
      const previous = before(match)
      if (unit === null || ['quarter', 'second', 'minute'].includes(unit)) return no(OTHER_WORD)
      if (previous?.kind === 'number' || previous?.label === 'number')
        return no('another rule reads it with its number')
      if (previous?.kind === 'word' && !leadsToLength(previous))
        return no('the word before it may say which ones they are')
      return { kind: 'duration', unit, count: null }
    },
    examples: [['{Weeks} of protest followed.', { kind: 'duration', unit: 'week', count: null }]],
    rejects: ['The days of empire are over.', 'It was one of the years of war.', 'Minutes of the meeting leaked.'],
  },
  {
    id: 'dates/following-units',
    pattern: tokens(
      'the (following | next | coming | previous | preceding | past | last | first | final | early | later | intervening | subsequent | ensuing) (?<unit> :units)',
      classes,
    ),
    read: (match, no) => {
      const unit = unitOf(match.groups['unit'])
      if (unit === null || ['quarter', 'second', 'minute'].includes(unit)) return no(OTHER_WORD)
      if (wordsOf(match).startsWith('the coming')) return { kind: 'reference', reference: 'FUTURE_REF' }
      return { kind: 'duration', unit, count: null }
    },
    examples: [['In {the following days} ten died.', { kind: 'duration', unit: 'day', count: null }]],
    rejects: ['The following men died.', 'The next day they fled.'],
  },
  {
    id: 'dates/units-before',
    pattern: tokens('(?<extent> (?<unit> :units)) (before | after)', classes),
    read: (match, no) => {
      const unit = unitOf(match.groups['unit'])
      if (unit === null || unit === 'quarter' || unit === 'second') return no(OTHER_WORD)
      const next = after(match)
      return next === undefined || next.kind === 'mark'
        ? no('nothing follows that it is counted from')
        : { kind: 'duration', unit, count: null }
    },
    examples: [
      ['He let go {minutes} before the crane fell.', { kind: 'duration', unit: 'minute', count: null }],
      ['She was found {hours} after she had called.', { kind: 'duration', unit: 'hour', count: null }],
    ],
    rejects: ['It had begun before the war.', 'The days after, he slept.'],
  },
  {
    id: 'dates/a-days-walk',
    pattern: tokens(
      "(?<extent> (a | an) (?<unit> :unit)) ('s | :apostrophe s) (drive | walk | march | ride | journey | flight | sail | trek | hike | boat | train | bus)",
      classes,
    ),
    read: (match, no) => {
      const unit = unitOf(match.groups['unit'])
      if (unit === null || unit === 'quarter' || unit === 'second') return no(OTHER_WORD)
      return { kind: 'duration', unit, count: 1 }
    },
    examples: [
      ["The well is {an hour}'s walk away.", { kind: 'duration', unit: 'hour', count: 1 }],
      ["It lies {a day}'s drive from the coast.", { kind: 'duration', unit: 'day', count: 1 }],
    ],
    rejects: ["It was a year's best film.", "It was the hour's work."],
  },
  {
    id: 'dates/all-day',
    pattern: tokens('all (?<unit> day | night | week | weekend | month | year) (long | round)?', classes),
    read: ({ groups }, no) => {
      const unit = unitOf(groups['unit'])
      return unit === null ? no(OTHER_WORD) : { kind: 'duration', unit, count: 1 }
    },
    examples: [['Shells fell {all night}.', { kind: 'duration', unit: 'night', count: 1 }]],
    rejects: ['All days are long.', 'All the year he slept.'],
  },
  {
    id: 'dates/whole-unit',
    pattern: tokens('(the | an | a | one | his | her | its | their) (whole | entire) (?<unit> :unit)', classes),
    read: ({ groups }, no) => {
      const unit = unitOf(groups['unit'])
      return unit === null || unit === 'quarter' || unit === 'second'
        ? no(OTHER_WORD)
        : { kind: 'duration', unit, count: 1 }
    },
    examples: [['It rained {the whole week}.', { kind: 'duration', unit: 'week', count: 1 }]],
    rejects: ['The whole village burned.', 'It was a whole, day by day.'],
  },
  {
    id: 'dates/long-word',
    pattern: tokens('(?<word> :long)', { long: new Set(longWords.keys()) }),
    read: ({ groups }) => {
      const timex = longWords.get(wordsOf(groups['word'])) ?? ''
      return { kind: 'length', timex }
    },
    examples: [['A {weeklong} strike ended.', { kind: 'length', timex: 'P1W' }]],
    rejects: ['A headlong flight began.'],
  },
  {
    id: 'dates/months-old',
    pattern: tokens(
      '(?<extent> (?<count> :count) :dash (?<unit> :unit | :units) :dash old) (ethnic | bloody | bitter | brutal | fragile | shaky | civil | separatist | maoist | communist | islamist | guerrilla | armed | military)? :thing',
      { ...classes, thing: lastingThings },
    ),
    read: ({ groups }, no) => {
      const [unit, count] = [unitOf(groups['unit']), countOf(groups['count'])]
      return unit === null || count === null || unit === 'second' ? no(OTHER_WORD) : { kind: 'duration', unit, count }
    },
    examples: [['They broke the {eight-month-old} truce.', { kind: 'duration', unit: 'month', count: 8 }]],
    rejects: ['A 45-year-old soldier died.', 'The two-year-old was found.'],
  },
  {
    id: 'dates/recent-units',
    pattern: tokens(
      '(the)? (most)? (?<side> recent | coming | ahead) (?<unit> :units) (and :units)? | the (?<unit> :units) (?<side> ahead | to come)',
      classes,
    ),
    read: ({ groups }, no) => {
      const unit = unitOf(groups['unit'])
      if (unit === null) return no(OTHER_WORD)
      return { kind: 'reference', reference: wordsOf(groups['side']) === 'recent' ? 'PAST_REF' : 'FUTURE_REF' }
    },
    examples: [
      ['It has grown in {recent years}.', { kind: 'reference', reference: 'PAST_REF' }],
      ['More will die in {coming days}.', { kind: 'reference', reference: 'FUTURE_REF' }],
    ],
    rejects: ['A recent year was worse.', 'He was coming home.'],
  },
]
