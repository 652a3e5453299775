import { bylineOpeners, publicationWords, updateWords } from '../lexicon/en/page.ts'
import { alternatives } from '../text/alternatives.ts'
import { dayOf, isCivil, isoOf, readAbsoluteDay } from './calendar.ts'

/** Longer lines are prose. */
const LONGEST = 160
const LONGEST_PART = 70
/** What pages set between a writer, a day and a time. */
const BETWEEN = /\s{1,4}[|•·–—-]\s{1,4}|\s{0,4}[|•·]\s{0,4}|\n/
const PUBLISHED = new RegExp(`^(?:first\\s|last\\s)?${alternatives(publicationWords)}(?: on| at)?:?\\s{1,4}`, 'i')
const UPDATED = new RegExp(`^(?:last )?${alternatives(updateWords)}\\b`, 'i')
const BYLINE = new RegExp(`^${alternatives(bylineOpeners)}\\s`, 'i')
/** "07:45 IST", "at 3.30 p.m. (GMT+2)", "T10:00". */
const TIME =
  /(?:,|\s-|\sat)?\s{0,2}\(?\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2})\)?)?\)?$/i
const TIME_FIRST = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,5}))?,?\s(?:on\s)?/i
/** Only where no number but one can be the month. */
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const PLACE = /^\p{Lu}[\p{L}\p{M}.’' -]{1,30}(?:,\s\p{Lu}[\p{L}\p{M}.’' -]{1,30})?,\s/u

/** What a line above or next to an article says that is not part of its prose. */
export interface PublicationLine {
  /** ISO 8601. */
  readonly day: string
  /** Who wrote it, where the line says that too. */
  readonly byline: string | null
}

/**
 * Reads a line that says when an article was published; null when it says anything else.
 *
 * The day must be given in full. Of several, as where an update follows, the first counts.
 *
 * @example readPublicationLine('By Ana Ruiz, court reporter | 4 November 2023')?.day // '2023-11-04'
 */
export function readPublicationLine(line: string): PublicationLine | null {
  if (line.length > LONGEST || !/\d{4}/.test(line)) return null
  let day: string | null = null
  let updated: string | null = null
  let byline: string | null = null
  for (const part of line.trim().split(BETWEEN)) {
    if (part.length > LONGEST_PART || /[.!?]["”’]?\s/.test(part.replace(/\b\p{L}{1,5}\.\s/gu, ''))) return null
    const found = dayIn(part)
    if (found === null && BYLINE.test(part)) byline ??= part.replace(BYLINE, '')
    if (found !== null && UPDATED.test(part)) updated ??= found
    else day ??= found
  }
  day ??= updated
  return day === null ? null : { day, byline }
}

function dayIn(part: string): string | null {
  const bare = part
    .replace(UPDATED, '')
    .replace(PUBLISHED, '')
    .replace(/^[:\s]{1,4}/, '')
    .replace(TIME, '')
    .replace(TIME_FIRST, '')
    .replace(/[,\s]{1,4}$/, '')
  return readAbsoluteDay(bare) ?? numericDay(bare) ?? readAbsoluteDay(bare.replace(PLACE, ''))
}

function numericDay(written: string): string | null {
  const [, one = 0, other = 0, year = 0] = NUMERIC.exec(written)?.map(Number) ?? []
  if (one > 12 && isCivil(year, other, one)) return isoOf(dayOf(year, other, one))
  return other > 12 && isCivil(year, one, other) ? isoOf(dayOf(year, one, other)) : null
}
