import { dayParts, namedHours } from '../../../lexicon/en/dates/day-parts.ts'
import { months } from '../../../lexicon/en/dates/months.ts'
import { ordinals } from '../../../lexicon/en/dates/ordinals.ts'
import { partAdjectives, partNouns } from '../../../lexicon/en/dates/parts.ts'
import { seasons } from '../../../lexicon/en/dates/seasons.ts'
import { unitPlurals, units } from '../../../lexicon/en/dates/units.ts'
import { shortWeekdays, weekdays } from '../../../lexicon/en/dates/weekdays.ts'
import { approximations, leadingWords, ordinalSuffixes, vagueCounts } from '../../../lexicon/en/dates.ts'
import { units as smallNumbers, tens } from '../../../lexicon/en/numbers/number-words.ts'
import { oneOf } from '../../../text/one-of.ts'
import { FIGURES, FOUR_DIGITS } from '../../../text/pattern/figures.ts'
import type { Capture, Item, ItemTest, WordClass } from '../../../text/pattern/pattern.ts'
import type { Meaning } from './meaning.ts'

const isOrdinalSuffix = oneOf(ordinalSuffixes)

const keys = (lexicon: ReadonlyMap<string, string>): ReadonlySet<string> => new Set(lexicon.keys())

const DATE: ReadonlySet<string> = new Set(['@date'])
/** At most three digits, and no mark. */
const SHORT: ReadonlySet<string> = new Set(['#'])
/** Words that may open a number in words, as `readCardinal` reads it. */
export const numberOpeners: ReadonlySet<string> = new Set([...smallNumbers.keys(), ...tens.keys(), 'a', 'an', 'half'])

/** A figure of at most two digits that a month may have as a day. */
const DAY_FIGURE = /^(?:0?[1-9]|[12]\d|3[01])$/
const YEAR_FIGURE = /^(?:1\d{3}|20\d{2})$/

/** What a stretch was read as; null for a plain token. */
export function meaningOf(item: Item | undefined): Meaning | null {
  return item?.label === 'date' ? (item.value as Meaning) : null
}

/** The first date, read before, among the items of a capture. */
export function dateIn(capture: Capture | undefined): Meaning | null {
  return meaningOf(capture?.items.find(({ label }) => label === 'date'))
}

/** A class of dates that were read before, by what they mean and how they are written. */
export function dateThat(test: (meaning: Meaning, text: string) => boolean): ItemTest {
  return Object.assign(
    (item: Item) => {
      const meaning = meaningOf(item)
      return meaning !== null && test(meaning, item.text)
    },
    { wokenBy: DATE },
  )
}

const dateOf = (...kinds: readonly Meaning['kind'][]): ItemTest => dateThat(({ kind }) => kinds.includes(kind))

/** A class of figures that are written in one way, and of which shapes they may be. */
export function figure(written: RegExp, shapes: ReadonlySet<string> = FIGURES): ItemTest {
  return Object.assign((item: Item) => item.kind === 'number' && written.test(item.text), { wokenBy: shapes })
}

const countFigure = figure(/^\d{1,4}(?:\.\d{1,2}|(?:,\d{3}){1,2})?$/)

/** A number, in figures or in words. */
const count: ItemTest = Object.assign((item: Item) => item.label === 'number' || countFigure(item), {
  wokenBy: new Set(['@number', ...FIGURES]),
  within: new Set([...numberOpeners, ...FIGURES]),
})

/** The word classes that the rules of dates share. */
export const classes = {
  month: keys(months),
  weekday: keys(weekdays),
  shortweekday: keys(shortWeekdays),
  season: keys(seasons),
  unit: keys(units),
  units: keys(unitPlurals),
  ordinal: keys(ordinals),
  daypart: keys(dayParts),
  namedhour: keys(namedHours),
  part: keys(partAdjectives),
  partnoun: keys(partNouns),
  approx: approximations,
  vague: vagueCounts,
  leading: leadingWords,
  suffix: (item: Item) => !item.spaced && isOrdinalSuffix(item),
  dayfigure: figure(DAY_FIGURE, SHORT),
  year: figure(YEAR_FIGURE, FOUR_DIGITS),
  figure: figure(/^\d{1,4}$/),
  twodigits: figure(/^\d{2}$/, SHORT),
  count,
  dash: new Set(['-', '–', '—']),
  apostrophe: new Set(["'", '‘']), // the curly one is a straight one in lexicons
  comma: new Set([',']),
  slash: new Set(['/']),
  day: dateOf('day', 'numeric-day', 'weekday', 'nth-weekday', 'holiday', 'month-day'),
  nearday: dateThat((meaning) => (meaning.kind === 'near' || meaning.kind === 'context') && meaning.unit === 'day'),
  weekdate: dateOf('weekday'),
  clock: dateOf('clock'),
  date: dateThat(() => true),
  calendar: dateThat(({ kind }) => !['set', 'duration', 'length', 'reference', 'range'].includes(kind)),
  outeryear: dateThat(
    (meaning) =>
      meaning.kind === 'short-year' ||
      ((meaning.kind === 'near' || meaning.kind === 'context') && meaning.unit === 'year'),
  ),
  yeardate: dateOf('year'),
  monthdate: dateOf('month'),
} satisfies Record<string, WordClass>
