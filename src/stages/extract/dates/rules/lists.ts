import { afterDates, ordinalSuffixes } from '../../../../lexicon/en/dates.ts'
import { listLinks } from '../../../../lexicon/en/grammar.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { type Item, type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { classes, meaningOf } from '../classes.ts'
import type { Meaning } from '../meaning.ts'
import { withDay } from './ranges.ts'

const isListLink = oneOf(listLinks)
const isOrdinalSuffix = oneOf(ordinalSuffixes)
const mayFollowDate = oneOf(afterDates)

/** No list of days is longer. */
const MOST_DAYS = 8

const JOINT = '(:comma? (and | or) | :comma)'
const DAY = '(?<extent> (:weekdate :comma?)? the? (:dayfigure :suffix? | :monthday))'

/** "9 June", "the 9th of June": of "5 and May 9" the 5 is not a day. */
const DAY_FIRST = /^(?:the )?\d{1,2}(?![\d/.-])/
/** The same after a weekday: "Friday 9 June". */
const WEEKDAY_FIRST = /^\p{L}+,? (?:the )?\d/u

/** A date with its year: "June 3, 2011". */
const WITH_YEAR = /\d{4}/

const listClasses = {
  ...classes,
  monthday: Object.assign((item: Item) => meaningOf(item)?.kind === 'month-day', { wokenBy: new Set(['@date']) }),
}

/** A day of a list, with the weekday before it, and the index one past its last item. */
interface Listed {
  readonly day: number
  readonly weekday: number | null
  readonly to: number
}

/** Reads a day without its month: "5", "the 9th", "Friday 15". */
function listedAt(items: readonly Item[], from: number): Listed | null {
  let at = from
  const opener = meaningOf(items[at])
  const weekday = opener?.kind === 'weekday' && opener.which === null ? opener.weekday : null
  if (weekday !== null) at += items[at + 1]?.text === ',' ? 2 : 1
  if (items[at]?.lower === 'the') at++
  const item = items[at]
  const meaning = meaningOf(item)
  if (meaning?.kind === 'month-day') return { day: meaning.day, weekday: meaning.weekday ?? weekday, to: at + 1 }
  if (item === undefined || !classes.dayfigure(item) || isPartOfFigure(items, at)) return null
  const next = items[at + 1]
  const suffixed = next !== undefined && !next.spaced && isOrdinalSuffix(next)
  return { day: Number(item.text), weekday, to: at + (suffixed ? 2 : 1) }
}

/** "13/1": a figure that a mark joins to another is not a day. */
function isPartOfFigure(items: readonly Item[], at: number): boolean {
  const [previous, item] = [items[at - 1], items[at]]
  return previous?.kind === 'mark' && item?.spaced === false && previous.text !== ',' && previous.text !== '('
}

/** Where a joint between two members of a list ends; null where there is none. */
function jointEnd(items: readonly Item[], at: number): { readonly to: number; readonly last: boolean } | null {
  const comma = items[at]?.text === ','
  const to = comma ? at + 1 : at
  if (isListLink(items[to])) return { to: to + 1, last: true }
  return comma ? { to, last: false } : null
}

/** The date with the month that a list of days leads to, with its words: "9 June" of "3, 5 and 9 June". */
function headAfter(
  { around, to }: Match,
  first: number,
): { readonly date: Extract<Meaning, { kind: 'day' }>; readonly text: string } | null {
  let day = first
  let last = around[to - 1]?.text !== ','
  for (let at = to, count = 1; count < MOST_DAYS; count++) {
    const item = around[at]
    const date = meaningOf(item)
    if (item !== undefined && date?.kind === 'day') return last && day < date.day ? { date, text: item.text } : null
    const member = listedAt(around, at)
    const joint = member === null ? null : jointEnd(around, member.to)
    if (member === null || joint === null || member.day <= day) return null
    day = member.day
    last = joint.last
    at = joint.to
  }
  return null
}

function isDayFirst({ date, text }: { readonly date: { readonly weekday?: number }; readonly text: string }): boolean {
  return (date.weekday === undefined ? DAY_FIRST : WEEKDAY_FIRST).test(text)
}

/** The date that a list of days hangs on, and whether some joint on the way to it says that it is a list. */
function headBefore(
  { around, from }: Match,
  last: number,
): { readonly date: Meaning; readonly text: string; readonly joined: boolean } | null {
  let day = last
  let joined = isListLink(around[from]) || isListLink(around[from + 1])
  for (let at = from - 1, count = 1; count < MOST_DAYS; count++) {
    const item = around[at]
    const date = meaningOf(item)
    if (item !== undefined && (date?.kind === 'day' || date?.kind === 'month-day')) {
      return date.day < day ? { date, text: item.text, joined } : null
    }
    if (item !== undefined && isOrdinalSuffix(item) && !item.spaced) at--
    const member = listedAt(around, at)
    if (member === null || member.day >= day || member.weekday !== null) return null
    day = member.day
    at--
    if (around[at]?.lower === 'the') at--
    if (isListLink(around[at])) {
      joined = true
      at--
      if (around[at]?.text === ',') at--
    } else if (around[at]?.text === ',') at--
    else return null
  }
  return null
}

/** Whether the list goes on, and ends where a date may end: not in "June 3, 5 and 7 men". */
function endsFree({ around, to }: Match): { readonly free: boolean; readonly joined: boolean } {
  let at = to
  let joined = false
  for (let count = 1; count < MOST_DAYS; count++) {
    const joint = jointEnd(around, at)
    const member = joint === null ? null : listedAt(around, joint.to)
    if (joint === null || member === null) break
    joined ||= joint.last
    at = member.to
  }
  const next = around[at]
  return {
    free: next === undefined || (next.kind === 'mark' && next.text !== '/') || mayFollowDate(next),
    joined,
  }
}

/** Days that share the month next to them: each is a date of its own. */
export const listRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/listed-day',
    pattern: tokens(`${DAY} ${JOINT}`, listClasses),
    read: (match, no) => {
      const own = listedAt(match.around, match.from)
      const head = own === null ? null : headAfter(match, own.day)
      if (own === null || head === null) return no('no date with its month ends the list')
      if (own.weekday === null && !isDayFirst(head)) return no('the last of the list names its month first')
      const meaning = withDay(head.date, own.day)
      return own.weekday === null ? meaning : ({ ...meaning, weekday: own.weekday } as Meaning)
    },
    examples: [
      ['It rained on {3} and 5 May 2011.', { kind: 'day', year: 2011, month: 5, day: 3 }],
      ['They met on {the 3rd} and the 5th of May.', { kind: 'day', year: null, month: 5, day: 3 }],
      ['Rockets fell on {3}, {5} and 9 June.', { kind: 'day', year: null, month: 6, day: 3 }],
      ['Polls open on {Thursday 14}, {Friday 15} and Saturday 16 May.', { kind: 'day', month: 5, day: 14, weekday: 4 }],
      ['It is open on {Monday 20}, {Tuesday 21} and Sunday, April 26.', { kind: 'day', month: 4, day: 20, weekday: 1 }],
    ],
    rejects: [
      'It rained on 5 May.',
      'Rooms 7 and 5 May be shut.',
      'From 3 to 5 May it rained.',
      'The form shows 2024/13/1 and 2024/1/13.',
      'He met 3 and June 5 was fixed.',
    ],
  },
  {
    id: 'dates/listed-day-after',
    pattern: tokens(`${JOINT} ${DAY}`, listClasses),
    read: (match, no) => {
      const own = listedAt(match.around, jointEnd(match.around, match.from)?.to ?? match.from)
      const head = own === null ? null : headBefore(match, own.day)
      if (own === null || own.weekday !== null || head === null) return no('no date with its month opens the list')
      if (head.date.kind === 'month-day') return { kind: 'month-day', day: own.day }
      if (!/^\p{L}/u.test(head.text) || WITH_YEAR.test(head.text))
        return no('the list would stand before the month, or after the year')
      const { free, joined } = endsFree(match)
      return head.date.kind === 'day' && free && (joined || head.joined)
        ? withDay(head.date, own.day)
        : no('nothing shows that the figures are days and count nothing')
    },
    examples: [
      ['It was shut on June 3 and {7}.', { kind: 'day', year: null, month: 6, day: 7 }],
      ['It was shut on June 3, {4} and {7}.', { kind: 'day', year: null, month: 6, day: 4 }],
      ['It was shut again on the 9th and {10th}.', { kind: 'month-day', day: 10 }],
    ],
    rejects: [
      'On June 3 and 7 men died.',
      'On June 3, 2011 it was shut.',
      'On June 3 5 men died.',
      'On June 3, 5 and 7 men died.',
    ],
  },
]
