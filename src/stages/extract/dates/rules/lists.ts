import type { PatternRule } from '../../../../rules/rule.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { after, yearOf } from '../captures.ts'
import { classes, meaningOf } from '../classes.ts'
import type { Meaning } from '../meaning.ts'
import { withDay } from './ranges.ts'

/** What may follow the last of "June 3 and 5" where the 5 is a day and counts nothing. */
const FREE: ReadonlySet<string> = new Set('in at on to for when as by with from after before and or'.split(' '))

const JOINT = '(:comma? (and | or) | :comma)'

/** Days that share the month next to them: each is a date of its own. */
export const listRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/listed-day',
    pattern: tokens(
      `(?<extent> the? (?<day> :dayfigure) :suffix?) (${JOINT} the? :dayfigure :suffix?){0,6} :comma? (and | or) (?<date> :day)`,
      classes,
    ),
    read: ({ groups }) => {
      const to = meaningOf(groups['date']?.items[0])
      const day = Number(groups['day']?.text)
      if (to?.kind !== 'day' || !/^(?:the )?\d/.test(groups['date']?.text ?? '') || day >= to.day) return null
      return withDay(to, day)
    },
    examples: [
      ['It rained on {3} and 5 May 2011.', { kind: 'day', year: 2011, month: 5, day: 3 }],
      ['They met on {the 3rd} and the 5th of May.', { kind: 'day', year: null, month: 5, day: 3 }],
    ],
    rejects: ['It rained on 5 May.', 'Rooms 7 and 5 May be shut.', 'From 3 to 5 May it rained.'],
  },
  {
    id: 'dates/listed-day-after',
    pattern: tokens(
      `(?<date> :day) (${JOINT} the? :dayfigure :suffix?){0,6} ${JOINT} (?<extent> the? (?<day> :dayfigure) :suffix?)`,
      classes,
    ),
    read: (match) => {
      const { groups } = match
      const from = meaningOf(groups['date']?.items[0])
      const day = Number(groups['day']?.text)
      if (from?.kind !== 'day' || !/^\p{L}/u.test(groups['date']?.text ?? '') || day <= from.day) return null
      if (yearOf(groups['date']) !== null) return null
      const next = after(match)
      const free = next === undefined || (next.kind === 'mark' && next.text !== '/') || FREE.has(next.lower)
      const joined = match.items.some(({ lower }) => lower === 'and' || lower === 'or')
      const goesOn = /^(?:and|or|,)$/.test(next?.lower ?? '') && after(match, 1)?.kind === 'number'
      return free && (joined || goesOn) ? withDay(from, day) : null
    },
    examples: [['It was shut on June 3 and {7}.', { kind: 'day', year: null, month: 6, day: 7 }]],
    rejects: ['On June 3 and 7 men died.', 'On June 3, 2011 it was shut.', 'On June 3 5 men died.'],
  },
]
