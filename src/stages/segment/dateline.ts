import { readAbsoluteDay } from '../../english/calendar.ts'
import { nounClassOf } from '../../english/classes/noun-class.ts'
import { readNounForm } from '../../english/forms/noun-lemma.ts'
import { readVerb } from '../../english/forms/verb-lemma.ts'
import { readPublicationLine } from '../../english/publication-line.ts'
import { months } from '../../lexicon/en/dates/months.ts'
import { publicationWords } from '../../lexicon/en/page.ts'
import type { Span } from '../../model/span.ts'
import { alternatives } from '../../text/alternatives.ts'

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’]{1,24}(?:[ -][\p{L}\p{M}.'’]{2,24}){0,3}`
/** "Jan", "Feb": the letters that a name of a month begins with. */
const MONTH_OPENINGS = new Set(
  [...months.keys()].map((month) => `${month.charAt(0).toUpperCase()}${month.slice(1, 3)}`),
)
const MONTH = `${alternatives(MONTH_OPENINGS)}[a-z]{0,6}\\.?`
const DAY = String.raw`(?:${MONTH} \d{1,2}(?:, \d{4})?|\d{1,2} ${MONTH}(?: \d{4})?)`

/** What a dateline ends with. */
const DASH = /\s{0,9}(?:[—–―_\uFFFD]|--|-(?=\s|$))\s{0,9}/g
/** What comes before the dash: places, a day, an agency. The letters of the places are looked at only where all of it fits. */
const BEFORE = new RegExp(`^(?<names>[^()\\d\n]{2,140}?)(?:,? (?<day>${DAY}))?(?<agency> \\([^()\\n]{2,40}\\))?$`)
/** "GANJA", "RIO de JANEIRO": a town in capitals needs neither day nor agency. */
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}.'’]{2,24}(?:[ -](?:\p{Lu}[\p{Lu}\p{M}.'’]{1,24}|[a-z]{2,3})){0,3}$/u
const WRITTEN = new RegExp(`^${NAME}$`, 'u')
/** "Nairobi — Ethiopia's government": a place alone, before a dash with spaces and the capital or mark that a story begins with. */
const BARE = /^\p{Lu}[\p{L}\p{M}.'’]{2,24}(?:[ -]\p{Lu}[\p{L}\p{M}.'’]{2,24}){0,2}(?:, \p{Lu}[\p{L}.]{2,24})?$/u
const BARE_DASH = /^ [—–] $/
const OPENING = /^["“‘]?\p{Lu}/u
/** A line of its own: "Published Sept. 4, 2020", "Thursday, 14 March 2024", "Bergen, 14 March 2024", "Ayacucho, Peru, 17 October 2025". */
const ALONE = new RegExp(
  `^(?:${alternatives(publicationWords)}(?: on)?:?\\s|${NAME}(?:, ${NAME}| / ${NAME})?, )?(?<date>.{6,40}?)(?:\\s?[|•·].{0,80})?$`,
  'iu',
)
/** "(Bogotá, March 12, 2025) –": as human-rights groups and wires of the south write it. */
const PARENTHESIZED = new RegExp(`^\\((?<names>[^()\\d\n]{2,80}?),? (?<day>${DAY})\\)\\s{0,3}[–—-]{1,2}\\s{1,3}`)
/** "KANDHKOT: Three men", "BHAGALPUR, Sept 14: Five bodies": as papers of South Asia write it. */
const COLONED = new RegExp(`^(?<town>[^()\\d\n:,]{2,40})(?:, (?<day>${DAY}))?: (?=["“‘]?\\p{Lu})`, 'u')
/** Shorter words in capitals are mostly those of bodies: "IPHR". */
const SHORTEST = 5
/** Who speaks in an interview stands before a colon too, again and again. */
const TURN = /\n\p{Lu}{2,24}(?: \p{Lu}{2,24}){0,2}: /u
/** No dateline is longer. */
const LONGEST = 140

/** A dateline at the head of a paragraph. */
export interface Dateline extends Span {
  /** Where the story begins after it. */
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
  const enclosed = head.startsWith('(') ? PARENTHESIZED.exec(head) : null
  if (enclosed?.groups !== undefined && isPlaces((enclosed.groups['names'] ?? '').split(', '), true)) {
    const [whole] = enclosed
    const until = start + whole.trimEnd().length
    return { start, end: until, bodyStart: start + whole.length, day: readAbsoluteDay(enclosed.groups['day'] ?? '') }
  }
  const coloned = COLONED.exec(head)
  // "UNICEF: Children at risk" is a headline
  const isProse = /[.!?]["”’']?$/.test(text.slice(start, end).trimEnd())
  if (coloned !== null && isProse && isTown(coloned.groups?.['town'] ?? '') && !TURN.test(text.slice(end))) {
    const [whole] = coloned
    const day = readAbsoluteDay(coloned.groups?.['day'] ?? '')
    return { start, end: start + whole.trimEnd().length, bodyStart: start + whole.length, day }
  }
  for (const { 0: dash, index } of head.matchAll(DASH)) {
    const before = BEFORE.exec(head.slice(0, index))?.groups
    const bodyStart = index + dash.length
    if (before === undefined) continue
    const { names = '', day, agency } = before
    const isMarked = day !== undefined || agency !== undefined
    const isBare = () => !isMarked && BARE_DASH.test(dash) && BARE.test(names) && OPENING.test(head.slice(bodyStart))
    if (!isPlaces(names.split(', '), isMarked) && !isBare()) continue
    return {
      start,
      end: start + head.slice(0, bodyStart).trimEnd().length,
      bodyStart: start + bodyStart,
      day: day === undefined ? null : readAbsoluteDay(day),
    }
  }
  return null
}

/** A town in capitals that is no word of English: not "UPDATE", "WATCH". */
function isTown(words: string): boolean {
  const isEnglish = (lower: string) => readVerb(lower) !== null || nounClassOf(readNounForm(lower).lemma) !== null
  return words.length >= SHORTEST && SHOUTED.test(words) && !words.toLowerCase().split(' ').some(isEnglish)
}

/** "GANJA, Azerbaijan"; without capitals, as in "Paris, France", there must be an agency or a day after. */
function isPlaces([town = '', ...further]: readonly string[], isMarked: boolean): boolean {
  if (further.length > 2 || !further.every((name) => WRITTEN.test(name))) return false
  return SHOUTED.test(town) || (isMarked && WRITTEN.test(town))
}

/**
 * Reads a line that is only a date: when the story was published; null when it says anything else.
 *
 * @example findDateAlone('March 12, 2024', {start: 0, end: 14})?.day // '2024-03-12'
 */
export function findDateAlone(text: string, { start, end }: Span): Dateline | null {
  if (end - start > LONGEST || !/\d/.test(text.slice(start, end))) return null
  const line = text.slice(start, end)
  const day = readAbsoluteDay(ALONE.exec(line)?.groups?.['date'] ?? '') ?? readPublicationLine(line)?.day ?? null
  return day === null ? null : { start, end, bodyStart: end, day }
}
