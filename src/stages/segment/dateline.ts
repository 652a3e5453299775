import type { Span } from '../../model/span.ts'
import { readAbsoluteDay } from '../../text/calendar.ts'

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’]{2,24}(?:[ -](?:\p{Lu}[\p{Lu}\p{M}.'’]{1,24}|[a-z]{2,3})){0,3}`
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’]{1,24}(?:[ -][\p{L}\p{M}.'’]{2,24}){0,3}`
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?`
const DAY = String.raw`(?:${MONTH} \d{1,2}(?:, \d{4})?|\d{1,2} ${MONTH}(?: \d{4})?)`
const AGENCY = String.raw`\([^()\n]{2,40}\)`
const DASH = String.raw`\s*(?:[—–―_\uFFFD]|--|-(?=\s|$))\s*`

/** "GANJA, Azerbaijan, Oct. 15 (NWS) —", "KABUL (Reuters) -", "PARIS —". */
const SHOUTED = new RegExp(`^(?:${CAPITALS})(?:, ${NAME}){0,2}(?:,? (?<day>${DAY}))?(?: ${AGENCY})?${DASH}`, 'u')
/** "Paris, France (NWS) —", "London, 12 March 2024 —": without capitals it needs an agency or a day. */
const QUIET = new RegExp(`^${NAME}(?:, ${NAME}){0,2}(?:,? (?<day>${DAY})(?: ${AGENCY})?| ${AGENCY})${DASH}`, 'u')
/** "Nairobi — Ethiopia's government": a place alone, before a dash with spaces and the capital or mark that a story begins with. */
const BARE =
  /^\p{Lu}[\p{L}\p{M}.'’]{2,24}(?:[ -]\p{Lu}[\p{L}\p{M}.'’]{2,24}){0,2}(?:, \p{Lu}[\p{L}.]{2,24})? [—–] (?=["“‘]?\p{Lu})/u
/** A line of its own: "Published Sept. 4, 2020", "Thursday, 14 March 2024", "Bergen, 14 March 2024". */
const ALONE = new RegExp(
  `^(?:(?:published|posted|updated|last updated)(?: on)?:?\\s|${NAME}(?: / ${NAME})?, )?(?<date>.{6,40}?)(?:\\s?[|•·].{0,80})?$`,
  'iu',
)
/** No dateline is longer. */
const LONGEST = 140

/** A dateline at the head of a paragraph. */
export interface Dateline extends Span {
  /** Where the story begins behind it. */
  readonly bodyStart: number
  /** The day that it names in full, as an ISO 8601 date. */
  readonly day: string | null
}

/**
 * Finds the dateline at the head of a paragraph; null when there is none.
 *
 * @example findDateline('GANJA, Azerbaijan (AP) — Rockets fell', {start: 0, end: 37}) // {start: 0, end: 24, bodyStart: 25, day: null}
 */
export function findDateline(text: string, { start, end }: Span): Dateline | null {
  const head = text.slice(start, Math.min(end, start + LONGEST))
  const found = SHOUTED.exec(head) ?? QUIET.exec(head) ?? BARE.exec(head)
  if (found === null) return null
  return {
    start,
    end: start + found[0].trimEnd().length,
    bodyStart: start + found[0].length,
    day: found.groups?.['day'] === undefined ? null : readAbsoluteDay(found.groups['day']),
  }
}

/**
 * Reads a line that is only a date: when the story was published; null when it says anything else.
 *
 * @example findDateAlone('March 12, 2024', {start: 0, end: 14})?.day // '2024-03-12'
 */
export function findDateAlone(text: string, { start, end }: Span): Dateline | null {
  if (end - start > LONGEST) return null
  const day = readAbsoluteDay(ALONE.exec(text.slice(start, end))?.groups?.['date'] ?? '')
  return day === null ? null : { start, end, bodyStart: end, day }
}
