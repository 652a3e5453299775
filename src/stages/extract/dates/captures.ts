import { months } from '../../../lexicon/en/dates/months.ts'
import { ordinals } from '../../../lexicon/en/dates/ordinals.ts'
import { seasons } from '../../../lexicon/en/dates/seasons.ts'
import { unitPlurals, units } from '../../../lexicon/en/dates/units.ts'
import { shortWeekdays, weekdayPlurals, weekdays } from '../../../lexicon/en/dates/weekdays.ts'
import { isCapital } from '../../../text/capital.ts'
import type { Capture, Item, Match } from '../../../text/pattern/pattern.ts'
import { normalize } from '../../../text/word-form.ts'
import type { Unit, Which } from './meaning.ts'

/** The words of a capture as lexicons write them; empty for a group that took no part. */
export function wordsOf(capture: Capture | undefined): string {
  return capture === undefined ? '' : normalize(capture.text).replace(/\s+/gu, ' ')
}

/** A number written in figures or read before as a stretch. */
export function countOf(capture: Capture | undefined): number | null {
  const item = capture?.items[0]
  if (item === undefined) return null
  if (item.label === 'number') return item.value as number
  const count = Number(item.text.replaceAll(',', ''))
  return Number.isFinite(count) ? count : null
}

/** A day of the month, or the number of a century: "12", "12th", "twelfth". */
export function ordinalOf(capture: Capture | undefined): number | null {
  const figure = /^\d{1,2}/.exec(capture?.text ?? '')
  if (figure !== null) return Number(figure[0])
  const word = ordinals.get(wordsOf(capture).replace(' ', '-'))
  return word === undefined ? null : Number(word)
}

/** A month's number; null when it is not capitalized ("march", "may"). */
export function monthOf(capture: Capture | undefined): number | null {
  const word = wordsOf(capture)
  return isCapitalized(capture?.items[0]) && months.has(word) ? Number(months.get(word)) : null
}

/** TIMEX3's letters of a season; null for any other word. */
export function seasonOf(capture: Capture | undefined): string | null {
  return seasons.get(wordsOf(capture)) ?? null
}

/** A weekday's number, also of its abbreviation or plural; null when it is not capitalized. */
export function weekdayOf(capture: Capture | undefined): number | null {
  const word = wordsOf(capture)
  const found = weekdays.get(word) ?? shortWeekdays.get(word) ?? weekdayPlurals.get(word)
  return found === undefined || !isCapitalized(capture?.items[0]) ? null : Number(found)
}

export function yearOf(capture: Capture | undefined): number | null {
  const figures = /\d{4}/.exec(capture?.text ?? '')
  return figures === null ? null : Number(figures[0])
}

export function unitOf(capture: Capture | undefined): Unit | null {
  const word = wordsOf(capture)
  return (units.get(word) ?? unitPlurals.get(word) ?? null) as Unit | null
}

export function isCapitalized(item: Item | undefined): boolean {
  return item !== undefined && isCapital(item.text)
}

/** "last", "this", "next" before a date that comes round. */
export function whichOf({ groups }: Match): Which | null {
  return groups['last'] ? 'last' : groups['next'] ? 'next' : groups['this'] ? 'this' : null
}

/** The item before a match, or `back` further. */
export function before(match: Match, back = 1): Item | undefined {
  return match.around[match.from - back]
}

/** The item after a match. */
export function after(match: Match, on = 0): Item | undefined {
  return match.around[match.to + on]
}

/** Whether a capitalized word is the beginning of a name: another capitalized word follows that is not a date. */
export function opensName(match: Match): boolean {
  const next = after(match)
  return next !== undefined && next.kind === 'word' && isCapitalized(next)
}
