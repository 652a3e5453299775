import { isCivil } from '../../../../english/calendar.ts'
import { afterDates, eventAdjectives, onSunday, weekdayNameEnds } from '../../../../lexicon/en/dates.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { after, before, isCapitalized, monthOf, opensName, ordinalOf, weekdayOf, yearOf } from '../captures.ts'
import { classes } from '../classes.ts'
import type { Meaning } from '../meaning.ts'

const appearsOnSunday = oneOf(onSunday)
const isEventAdjective = oneOf(eventAdjectives)
const mayFollowDate = oneOf(afterDates)

/** A day of a month, or null when the month has no such day ("May 35"). */
export function day(
  month: number | null,
  dayOfMonth: number | null,
  year: number | null,
  weekday: number | null = null,
): Meaning | null {
  if (month === null || dayOfMonth === null || !isCivil(year, month, dayOfMonth)) return null
  return { kind: 'day', year, month, day: dayOfMonth, ...(weekday === null ? {} : { weekday }) }
}

const readDay = ({ groups }: Match): Meaning | null =>
  day(monthOf(groups['month']), ordinalOf(groups['day']), yearOf(groups['year']), weekdayOf(groups['weekday']))

/** Why figures next to a month are not a day of it. */
const NO_DAY = 'the month has no such day, or is another word, without its capital'

/** "The Sunday Times", "the Mail on Sunday", "Friday school": what the weekday is the name of is capitalized, or a school. */
function isTitle(match: Match): boolean {
  const name = match.groups['name']?.items[0]
  if (name !== undefined && (isCapitalized(name) || name.lower.startsWith('school'))) return true
  const [on, paper] = [before(match), before(match, 2)]
  return on?.lower === 'on' && isCapitalized(paper) && appearsOnSunday(paper)
}

/** Days of the calendar and of the week. */
export const dayRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/month-day',
    pattern: tokens(
      '((this | last | next | this? coming)? (?<weekday> :weekday|:shortweekday) :comma?)? (?<month> :month) the? (?<day> :dayfigure :suffix? | :ordinal) (:comma? (?<year> :year))?',
      classes,
    ),
    read: (match, no) => {
      if (after(match)?.text === '/' || after(match)?.lower === '%') return no('the number belongs to what follows')
      // "By the end of May the Second Fleet sailed"
      return isCapitalized(match.groups['day']?.items[0]) && opensName(match)
        ? no('it is part of a title or a name')
        : (readDay(match) ?? no(NO_DAY))
    },
    examples: [
      ['It sank on {March 12, 2024}, off Sfax.', { kind: 'day', year: 2024, month: 3, day: 12 }],
      ['They met on {Tuesday, Oct. 26}.', { kind: 'day', year: null, month: 10, day: 26 }],
      ['Polls open {May 5th}.', { kind: 'day', year: null, month: 5, day: 5 }],
      ['It is held on {Sunday, March eighth}.', { kind: 'day', month: 3, day: 8 }],
    ],
    rejects: [
      'They may 5 times refuse.',
      'In June 31 people died.',
      'The march 12 miles north began.',
      'By May the Second Fleet had sailed.',
    ],
  },
  {
    id: 'dates/day-month',
    pattern: tokens(
      '((?<weekday> :weekday|:shortweekday) :comma?)? (the? (?<day> :dayfigure :suffix?) of? | the (?<day> :ordinal) of) (?<month> :month) (:comma? (?<year> :year))?',
      classes,
    ),
    read: (match, no) => readDay(match) ?? no(NO_DAY),
    examples: [
      ['It sank on {12 March 2024} off Sfax.', { kind: 'day', year: 2024, month: 3, day: 12 }],
      ['They met on {Tuesday 26 October}.', { kind: 'day', year: null, month: 10, day: 26 }],
      ['{The fifth of November} is a holiday.', { kind: 'day', month: 11, day: 5 }],
    ],
    rejects: ['The 5 may refuse.', 'A second March on the city failed.', 'Of 31 June had one.'],
  },
  {
    id: 'dates/weekday',
    pattern: tokens(
      '(?<extent> ((?<this> this) coming? | (?<next> next | coming) | (?<last> this? past | last))? (?<weekday> :weekday)) (?<name> :name)?',
      { ...classes, name: weekdayNameEnds },
    ),
    read: (match, no) => {
      const weekday = weekdayOf(match.groups['weekday'])
      const previous = before(match)
      if (weekday === null || isEventAdjective(previous)) return no('the adjective makes it the name of an event')
      const named = isCapitalized(previous) && previous?.kind === 'word' && match.from > 1 && opensName(match)
      if (named || isTitle(match)) return no('it is part of a title or a name')
      const { last, next } = match.groups
      return { kind: 'weekday', weekday, which: last ? 'last' : next ? 'next' : match.groups['this'] ? 'this' : null }
    },
    examples: [
      ['He died {Tuesday}.', { kind: 'weekday', weekday: 2, which: null }],
      ['They met {last Friday} in Oslo.', { kind: 'weekday', weekday: 5, which: 'last' }],
      ['It opens {next Monday}.', { kind: 'weekday', weekday: 1, which: 'next' }],
    ],
    rejects: [
      'The Bloody Sunday inquiry ended.',
      'They sat in the sun.',
      'It reopened on Black Friday.',
      'He told the Sunday Times and the Mail on Sunday.',
      'She plays for Sheffield Wednesday.',
    ],
  },
  {
    id: 'dates/day-of-month',
    pattern: tokens(
      '(on|by|until|of|from|since) (?<extent> the (?<day> :dayfigure (st|nd|rd|th))) | (?<extent> (?<weekday> :weekday) :comma? the (?<day> :dayfigure (st|nd|rd|th)))',
      classes,
    ),
    read: (match, no) => {
      if (match.groups['day']?.items[1]?.spaced !== false) return no('the letters do not belong to the number')
      const next = after(match)
      const free = next === undefined || next.kind === 'mark' || mayFollowDate(next)
      const dayOfMonth = ordinalOf(match.groups['day'])
      // "the 3rd to the 5th of May"; of "the 3rd and 5th of May" the rule of lists makes days
      if (next?.lower === 'to' && /^(?:the|\d+)$/.test(after(match, 1)?.lower ?? ''))
        return no('it is the first of a range or a list')
      const weekday = weekdayOf(match.groups['weekday'])
      if ((!free && weekday === null) || dayOfMonth === null) return no('the number ranks what follows')
      return { kind: 'month-day', day: dayOfMonth, ...(weekday === null ? {} : { weekday }) }
    },
    examples: [
      ['The talks end on {the 12th}.', { kind: 'month-day', day: 12 }],
      ['They met on {Thursday the 5th} there.', { kind: 'month-day', day: 5, weekday: 4 }],
    ],
    rejects: ['He was on the 12th floor.', 'It is the 12th.', 'They came from the 7th division.'],
  },
]
