import { lengtheners } from '../../../../lexicon/en/dates.ts'
import { personNouns } from '../../../../lexicon/en/people.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { after, before, countOf, isCapitalized, unitOf, wordsOf } from '../captures.ts'
import { classes } from '../classes.ts'
import type { Meaning, Unit } from '../meaning.ts'
import { AMOUNT, amountOf, MOST_UNITS } from './amount.ts'

const LEAD =
  '((the | these | those | his | her | its | their)? (past | last | next | first | coming | previous | preceding | following | final | subsequent | initial | remaining | full | entire | whole | latest | recent | opening | closing | intervening){1,2} | the | another | these | those)?'

/** Whether a length of time is an age: "45-year-old", "two years old", "six months of age". */
export function isAge(match: Match): boolean {
  const [next, second] = [after(match)?.lower, after(match, 1)?.lower]
  return (
    next === 'old' ||
    (next === '-' && /^olds?$/.test(second ?? '')) ||
    next === 'olds' ||
    (next === 'of' && second === 'age') ||
    next === 'younger' ||
    next === 'older' ||
    isAgeOf(match)
  )
}

/** "at the age of 12 years", "a girl of six months", "aged two years" */
function isAgeOf(match: Match): boolean {
  const [previous, second] = [before(match)?.lower ?? '', before(match, 2)?.lower ?? '']
  if (/^(?:aged?|ages)$/.test(previous)) return true
  return previous === 'of' && (/^(?:aged?|ages)$/.test(second) || personNouns.has(second))
}

/** Whether the words are a title: "60 Minutes", "One Day"; headlines write every word so. */
function isTitle({ groups, from, sentence, items }: Match): boolean {
  if (!isCapitalized(groups['unit']?.items[0]) || sentence.region === 'title') return false
  return from > 0 || items[0]?.kind === 'number'
}

/** "three quarters of it", "a three-quarters majority" */
function isFraction(match: Match): boolean {
  if (match.groups['more'] !== undefined || match.groups['lead'] !== undefined) return false
  return after(match)?.lower === 'of' || after(match)?.text === '-'
}

const LONG: ReadonlySet<Unit> = new Set(['week', 'month', 'year', 'decade', 'century'])

/** Lengths of time. */
export const durationRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/duration',
    pattern: tokens(`(?<lead> ${LEAD}) ${AMOUNT} (?<tail> or so | or more)?`, classes),
    read: (match, no) => {
      const amount = amountOf(match)
      if (amount === null || amount.count === 0) return no('it is not an amount of time')
      if (isAge(match)) return no('it is an age')
      if (isTitle(match)) return no('it is part of a title or a name')
      const next = after(match)
      if (next?.lower === 'ago') return no('“ago” makes it a point in time')
      if (amount.unit === 'quarter' && isFraction(match)) return no('it is a fraction')
      const plain = !match.groups['lead'] && !match.groups['approx'] && !match.groups['more'] && !match.groups['tail']
      // "a decade of war" is a length, "a day of talks" hardly
      const long = LONG.has(amount.unit) && next?.lower === 'of'
      if (match.groups['one'] && plain && amount.count === 1 && !long && !lengtheners.has(before(match)?.lower ?? ''))
        return no('alone it may be a rate or an idiom')
      const approximate = amount.approximate || wordsOf(match.groups['tail']).startsWith('or')
      return { kind: 'duration', unit: amount.unit, count: amount.count, ...(approximate ? { approximate: true } : {}) }
    },
    examples: [
      ['It took {nearly three years}.', { kind: 'duration', unit: 'year', count: 3, approximate: true }],
      ['In {the past two months} ten died.', { kind: 'duration', unit: 'month', count: 2 }],
      ['He waited for {two and a half hours}.', { kind: 'duration', unit: 'hour', count: 2.5 }],
      ['It held for {half a century}.', { kind: 'duration', unit: 'century', count: 0.5 }],
      ['They will stay {a few days}.', { kind: 'duration', unit: 'day', count: null }],
      ['It takes {three to five years}.', { kind: 'duration', unit: 'year', count: null, approximate: true }],
      ['After {a decade} of war it was quiet.', { kind: 'duration', unit: 'decade', count: 1 }],
      ['It shrank for {two consecutive quarters} of it.', { kind: 'duration', unit: 'quarter', count: 2 }],
      ['He waited {a full year}.', { kind: 'duration', unit: 'year', count: 1 }],
    ],
    rejects: [
      'A 45-year man died.',
      'She is two years old.',
      'A second group came.',
      'He ate three quarters of it.',
      'He died at the age of 12 years.',
      'She told 60 Minutes.',
    ],
  },
  {
    id: 'dates/adjectival-duration',
    pattern: tokens(
      '(?<approx> :approx)? (?<count> :count | half) (?<upto> :dash? (to | or) :dash :count)? (?<half> :dash and :dash a :dash half)? :dash (?<unit> :unit | :units) (:dash long)? (?<plus> plus)?',
      classes,
    ),
    read: (match, no) => {
      const { groups, items } = match
      const glued = items.some((item, i) => item.text === '-' && !item.spaced && items[i + 1]?.spaced === false)
      const unit = unitOf(groups['unit'])
      const count = wordsOf(groups['count']) === 'half' ? 0.5 : countOf(groups['count'])
      if (!glued || unit === null || count === null || count > MOST_UNITS) return no('it is not an amount of time')
      if (isAge(match)) return no('it is an age')
      if (unit === 'quarter' || (unit === 'second' && count < 3))
        return no('it may be a fraction or an order, not a length')
      const full = groups['upto'] ? null : count + (groups['half'] ? 0.5 : 0)
      return { kind: 'duration', unit, count: full, ...(groups['approx'] ? { approximate: true } : {}) }
    },
    examples: [
      ['The {44-day} war ended.', { kind: 'duration', unit: 'day', count: 44 }],
      ['After a {nearly three-hour} meeting he left.', { kind: 'duration', unit: 'hour', count: 3, approximate: true }],
      ['It has a {20-year-long} lease.', { kind: 'duration', unit: 'year', count: 20 }],
      ['A {10-to-12-day} cruise sank.', { kind: 'duration', unit: 'day', count: null }],
      ['A {two-and-a-half-hour} speech bored them.', { kind: 'duration', unit: 'hour', count: 2.5 }],
    ],
    rejects: ['A 45-year-old man died.', 'They are 12 - year by year.', 'A first-half goal.'],
  },
  {
    id: 'dates/past-unit',
    pattern: tokens(
      '(the past | past | the last | over the) (?<unit> decade | century | year | month | week | quarter | day | hour | weekend)',
      classes,
    ),
    read: (match, no) => {
      const unit = unitOf(match.groups['unit'])
      if (unit === null || after(match)?.lower === 'of') return no('“of” says which one it is')
      if (wordsOf(match).startsWith('over')) return no('another rule reads it')
      if (unit === 'weekend') return { kind: 'near', unit, offset: -1 }
      if (match.items[0]?.lower === 'past' && !/^(?:in|over|during|for|this)$/.test(before(match)?.lower ?? ''))
        return no('“past” may be a preposition here')
      return { kind: 'duration', unit, count: 1 }
    },
    examples: [['It has shrunk over {the past decade}.', { kind: 'duration', unit: 'decade', count: 1 }]],
    rejects: ['He drove past week after week.', 'The last man left.'],
  },
]
