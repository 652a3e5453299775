import { namedHours } from '../../../../lexicon/en/dates/day-parts.ts'
import { dayHalves } from '../../../../lexicon/en/dates/halves-of-day.ts'
import { timezones } from '../../../../lexicon/en/dates/timezones.ts'
import { beforeClocks, clockApproximations, localTime } from '../../../../lexicon/en/dates.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { FOUR_DIGITS } from '../../../../text/pattern/figures.ts'
import { type Capture, type Match, tokens } from '../../../../text/pattern/pattern.ts'
import { after, before, wordsOf } from '../captures.ts'
import { classes, figure } from '../classes.ts'
import type { Meaning } from '../meaning.ts'

/** Hours and minutes, with a mark between. */
const CLOCK_SHAPE: ReadonlySet<string> = new Set(['#.'])

const clockClasses = {
  ...classes,
  nearly: clockApproximations,
  half: new Set([...dayHalves.keys()]),
  zone: new Set([...timezones.keys()]),
  local: localTime,
  offset: figure(/^\d{1,2}(?::?[0-5]\d)?$/),
  hour: figure(/^(?:0?[1-9]|1[0-2])$/),
  hours: figure(/^(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?$/, CLOCK_SHAPE),
  military: figure(/^(?:[01]\d|2[0-3])[0-5]\d$/, FOUR_DIGITS),
}

/** Why a number is not an hour. */
const NO_HOUR = 'no clock shows such an hour'

const ZONE =
  '(\\( (?<zone> :zone) ((?<sign> \\+|-|–) (?<offset> :offset))? \\) | (?<zone> :zone) ((?<sign> \\+|-|–) (?<offset> :offset))? | \\( :local \\) | :local )?'

function clock(hours: number, minutes: number | null, zone: number | null): Meaning | null {
  return hours > 24 ? null : { kind: 'clock', hour: hours, minute: minutes, zone, on: null }
}

/** Minutes from UTC; null when the letters leave it open ("ET") or say nothing. */
function zoneOf(groups: Readonly<Record<string, Capture | undefined>>): number | null {
  const hours = timezones.get(wordsOf(groups['zone']))
  if (hours === undefined || hours === 'local') return null
  const [, h = '0', m = '0'] = /^(\d{1,2}):?(\d{2})?$/.exec(groups['offset']?.text ?? '') ?? []
  const offset = (Number(h) * 60 + Number(m)) * (groups['sign']?.text === '+' ? 1 : -1)
  return Number(hours) * 60 + (Math.abs(offset) <= 14 * 60 ? offset : 0)
}

/** A line of a live blog that is the time of its entry and nothing else: "14:50". */
const isStamp = ({ around, items, text }: Match): boolean =>
  around.length === 1 && items.length === 1 && /^(?:[01]\d|2[0-3])[:.][0-5]\d$/.test(text)

/** Times of day: what a clock shows, and noon and midnight. */
export const clockRules: readonly PatternRule<Meaning>[] = [
  {
    id: 'dates/clock-twelve',
    pattern: tokens(`(:nearly)? (?<time> :hour | :hours) (?<half> :half | p . m | a . m) ${ZONE}`, clockClasses),
    read: (match, no) => {
      const { groups } = match
      if (after(match)?.text === '-' && after(match)?.spaced === false) return no('it is part of a compound')
      const [hours, minutes] = (groups['time']?.text ?? '').split(/[:.]/).map(Number)
      if (hours === undefined || hours > 12) return no('no clock of twelve hours shows this')
      const late = wordsOf(groups['half']).startsWith('p')
      return clock((hours % 12) + (late ? 12 : 0), minutes ?? null, zoneOf(groups))
    },
    examples: [
      ['It struck at {3.30pm}, police said.', { kind: 'clock', hour: 15, minute: 30, zone: null }],
      ['It struck at {6 a.m. EST}, police said.', { kind: 'clock', hour: 6, minute: null, zone: -300 }],
      ['At {12 a.m.} it closed.', { kind: 'clock', hour: 0 }],
      ['It fell at {7 p.m. UTC+3}.', { kind: 'clock', hour: 19, zone: 180 }],
    ],
    rejects: ['I am 6.', 'The 15 am here.', 'He ran 5 pm-style races at 13.30 pm.'],
  },
  {
    id: 'dates/clock-in-the-morning',
    pattern: tokens(
      '(at | by | until | from) (?<extent> (:nearly)? (?<time> :hour | :hours | :count) (in the | (?<this> this) | (?<that> that (same)?)) (?<half> morning | afternoon | evening))',
      clockClasses,
    ),
    read: ({ groups }, no) => {
      const item = groups['time']?.items[0]
      const [hour, minute] =
        item?.label === 'number' ? [item.value as number] : (item?.text ?? '').split(/[:.]/).map(Number)
      if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 12) return no(NO_HOUR)
      const late = wordsOf(groups['half']) !== 'morning'
      const kind = groups['this'] ? 'near' : groups['that'] ? 'context' : null
      const on: Meaning | null = kind === null ? null : { kind, unit: 'day', offset: 0 }
      return { kind: 'clock', hour: late ? (hour % 12) + 12 : hour, minute: minute ?? null, zone: null, on }
    },
    examples: [
      ['They came at {4 in the morning}.', { kind: 'clock', hour: 4, minute: null }],
      ['They came at {7 that evening}.', { kind: 'clock', hour: 19, on: { kind: 'context', unit: 'day', offset: 0 } }],
    ],
    rejects: ['He is at his best in the morning.', 'They came at 40 in the morning.'],
  },
  {
    id: 'dates/clock',
    pattern: tokens(`(:nearly)? (?<time> :hours) (?<said> hours | hrs)? ${ZONE}`, clockClasses),
    read: (match, no) => {
      const { groups } = match
      const text = groups['time']?.text ?? ''
      const nearly = match.items[0]?.kind === 'word'
      const marked = match.items.length > (nearly ? 2 : 1)
      const at = beforeClocks.has(before(match)?.lower ?? '')
      if (isStamp(match)) {
        const [hour = 0, minute = 0] = text.split(/[:.]/).map(Number)
        return { kind: 'clock', hour, minute, zone: null, on: { kind: 'near', unit: 'day', offset: 0 } }
      }
      if (
        !marked &&
        (!(at || nearly) || text.includes('.') || (after(match)?.kind === 'word' && after(match)?.lower === 'percent'))
      )
        return no('nothing shows that these figures are a time of day')
      const [hours, minutes] = text.split(/[:.]/).map(Number)
      return clock(hours ?? 99, minutes ?? null, zoneOf(groups)) ?? no(NO_HOUR)
    },
    examples: [
      ['A blast shook it at {10:30}.', { kind: 'clock', hour: 10, minute: 30, zone: null }],
      ['It set out at {18:00 UTC}, police said.', { kind: 'clock', hour: 18, minute: 0, zone: 0 }],
      ['It hit at {14.05 local time}.', { kind: 'clock', hour: 14, minute: 5, zone: null }],
      ['{14:50}\n\nThe bridge is open again.', { kind: 'clock', hour: 14, minute: 50 }],
    ],
    rejects: ['He ran it in 10:30.', 'A rate of 3.30 is low.', 'Psalm 23:14 says so.', '12.50\n\nA ticket costs more.'],
  },
  {
    id: 'dates/clock-military',
    pattern: tokens(
      `(?<time> :military) ((?<said> hours | hrs) | (?<zone> :zone) ((?<sign> \\+|-|–) (?<offset> :offset))? | :local)`,
      clockClasses,
    ),
    read: (match, no) => {
      const { groups } = match
      const text = groups['time']?.text ?? ''
      // "2000 hours of video" are many hours
      const said = groups['said'] !== undefined
      const previous = before(match)?.lower ?? ''
      const at = beforeClocks.has(previous) || previous === '('
      if (said && ((!at && !text.startsWith('0')) || after(match)?.lower === 'of'))
        return no('the hours are counted, or nothing leads to a time of day')
      return clock(Number(text.slice(0, 2)), Number(text.slice(2)), zoneOf(groups))
    },
    examples: [
      ['It fell at {0915 local time}.', { kind: 'clock', hour: 9, minute: 15 }],
      ['At {1900 GMT} it rained.', { kind: 'clock', hour: 19, minute: 0, zone: 0 }],
    ],
    rejects: ['In 1915 it fell.', 'Some 1900 men left.', 'He taped 2000 hours of it for 1900 hours.'],
  },
  {
    id: 'dates/oclock',
    pattern: tokens(
      "(?<count> :count) (o'clock | o :apostrophe clock) (?<rest> in the (morning|afternoon|evening) | at night)?",
      clockClasses,
    ),
    read: ({ groups }, no) => {
      const item = groups['count']?.items[0]
      const hour = item?.label === 'number' ? (item.value as number) : Number(item?.text)
      if (!Number.isInteger(hour) || hour < 1 || hour > 12) return no(NO_HOUR)
      const late = /afternoon|evening|night/.test(wordsOf(groups['rest']))
      return clock(late ? (hour % 12) + 12 : hour, null, null)
    },
    examples: [["It rang at {five o'clock}.", { kind: 'clock', hour: 5 }]],
    rejects: ["It rang at forty o'clock.", 'A clock rang five times.'],
  },
  {
    id: 'dates/half-past',
    pattern: tokens(
      '(at | around | about | by | until | from | since | before | after) (about)? (?<extent> (?<by> half past | a? quarter past | a? quarter to) (?<count> :count) (in the (?<rest> morning | afternoon | evening))?)',
      clockClasses,
    ),
    read: ({ groups }, no) => {
      const item = groups['count']?.items[0]
      const named = item?.label === 'number' ? (item.value as number) : Number(item?.text)
      if (!Number.isInteger(named) || named < 1 || named > 12) return no(NO_HOUR)
      const by = wordsOf(groups['by'])
      const hour = by.endsWith('to') ? named - 1 : named
      const late = /afternoon|evening/.test(wordsOf(groups['rest']))
      return clock(late ? (hour % 12) + 12 : hour, by.startsWith('half') ? 30 : by.endsWith('to') ? 45 : 15, null)
    },
    examples: [['It fell at {half past three}.', { kind: 'clock', hour: 3, minute: 30 }]],
    rejects: ['He ate a quarter to two thirds.', 'Half past it lay a camp.'],
  },
  {
    id: 'dates/named-hour',
    pattern: tokens(`(:nearly)? (?<name> :namedhour) ${ZONE}`, clockClasses),
    read: (match, no) =>
      before(match)?.lower === 'high' ||
      (after(match)?.kind === 'word' && /^\p{Lu}/u.test(match.text) && match.from > 0)
        ? no('it is part of a title or a name')
        : clock(Number(namedHours.get(wordsOf(match.groups['name']))), null, zoneOf(match.groups)),
    examples: [['Shelling stopped at {midnight}.', { kind: 'clock', hour: 24, minute: null }]],
    rejects: ['The film Midnight Express opened.', 'Night fell.'],
  },
]
