import { isDocument } from '../../../../english/listed-words.ts'
import { answerLabels, headingLabels, labelTopics, turnLabels } from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import { isOneOf, isWord } from '../stream/chunk-words.ts'
import type { Passage } from '../stream/passage.ts'
import { isSpeaker, type PassageChunk, type SpeakerChunk } from '../stream/passage-chunk.ts'
import { type Subject, subjectOf } from '../stream/said-by.ts'
import { COLON } from '../stream/words.ts'

const OPENS_TOPIC = numberSet(labelTopics)

/** A name before a colon has at most this many chunks. */
const LONGEST = 6

/**
 * The speaker that a headline, a transcript or an interview sets before a colon.
 *
 * A headline is the article's first paragraph; elsewhere a plain "Name:" is taken only in capitals or before a quotation, since
 * "The result: no one came" has a colon too.
 */
export function colonSpeaker(
  { paragraph, chunks }: Passage,
  text: string,
  turns: ReadonlySet<string>,
): ReportingEvent[] {
  const at = labelEnd(chunks)
  const colon = chunks[at]
  if (at === 0 || colon === undefined) return []
  const before = chunks.slice(0, at)
  const mention = before.find((chunk): chunk is SpeakerChunk => isSpeaker(chunk))
  // "Factory fire: 14 dead" does not have the factory as its source.
  const headline =
    paragraph.index === 0 && mention !== undefined && before[0] === mention && (at === 1 || isTopic(before))
  const quoted = chunks[at + 1]?.type === 'quotation' && mention !== undefined && before[0] === mention
  const turn = turns.has(wordsOf(before))
  if (!headline && !quoted && !capitals(before) && !turn) return []
  // "BALLARI: A bus fell": as Indian papers write where the story is from
  if (!quoted && !turn && at === 1 && paragraph.index > 0 && paragraph.index <= LAST_DATED && isPlaceOrBody(mention))
    return []
  // "Flood: 27 dead", "BUS HORROR: nine dead": a label that the article never mentions again is not a speaker.
  if (paragraph.index === 0 && !turn && !isSomebody(mention, text, colon.end)) return []
  const [first, last] = [before[0], before[at - 1]]
  if (first === undefined || last === undefined) return []
  const whole: Subject = { start: first.start, end: last.end, mention: null, organization: null }
  const subject = mention === undefined || (at === 1 && isTurn(mention.mention.text)) ? whole : subjectOf(mention)
  const cue = { start: colon.start, end: colon.end }
  return [
    {
      by: 'colon',
      cue,
      stance: 'says',
      verb: null,
      subjects: [subject],
      order: 'before',
      through: null,
      at,
      from: 0,
      to: at + 1,
    },
  ]
}

/** A story's place stands at the head of one of its first paragraphs: after title and byline. */
const LAST_DATED = 3

const isPlaceOrBody = (chunk: SpeakerChunk | undefined): boolean =>
  chunk !== undefined && chunk.mention.by === 'name' && chunk.mention.kind === 'organization'

/** Whether a headline's label is surely a source: told by a noun, a title or a given name, or named again after, within a sentence. */
function isSomebody(chunk: SpeakerChunk | undefined, text: string, from: number): boolean {
  if (chunk === undefined) return false
  const { kind, by, given, role, honorific, surname } = chunk.mention
  if (by === 'noun' || kind === 'organization' || role !== null || honorific !== null) return true
  const name = surname ?? ''
  if (name === '') return false
  if (given !== null && !isShouted(name)) return true
  const written = isShouted(name) ? name.charAt(0) + name.slice(1).toLowerCase() : name
  for (let at = text.indexOf(written, from); at >= 0; at = text.indexOf(written, at + 1)) {
    const [before, after] = [text.slice(at - 2, at), text.charAt(at + written.length)]
    if (/^[\p{L}\p{N},;]\s$/u.test(before) && !/\p{L}/u.test(after)) return true
  }
  return false
}

const isShouted = (name: string): boolean => name.length > 1 && name === name.toUpperCase()

/** Before a colon and its source, a headline has at least this many chunks. */
const SHORTEST_HEADLINE = 3

/** The source after a headline's colon: "Toll rises to 40: police". */
export function colonSource({ paragraph, chunks }: Passage): ReportingEvent[] {
  const to = chunks[chunks.length - 1]?.type === 'stop' ? chunks.length - 1 : chunks.length
  const at = to - 2
  const [colon, source] = [chunks[at], chunks[at + 1]]
  if (paragraph.index > 0 || at < SHORTEST_HEADLINE || !isWord(colon, COLON) || colon === undefined) return []
  if (!isSpeaker(source) || source.mention.by === 'pronoun' || chunks[0]?.type === 'quotation') return []
  const cue = { start: colon.start, end: colon.end }
  return [
    {
      by: 'colon',
      cue,
      stance: 'says',
      verb: null,
      subjects: [subjectOf(source)],
      order: 'after',
      through: null,
      at,
      from: at,
      to,
    },
  ]
}

/** Whether a label names a turn and not who takes it: "Q:", "A:". */
export const isTurn = (label: string): boolean => turnLabels.has(label.toLowerCase())

/** Whether a label names the turn of the person asked: "A:". */
export const isAnswer = (label: string): boolean => answerLabels.has(label.toLowerCase())

/** Whether a passage is somebody's turn in a transcript or an interview; what is said within it is the speaker's. */
export function takesTurn(
  { paragraph, chunks }: Passage,
  [label]: readonly ReportingEvent[],
  turns: ReadonlySet<string>,
): boolean {
  if (label === undefined || paragraph.index === 0 || chunks[label.to]?.type === 'quotation') return false
  const before = chunks.slice(0, label.at)
  return capitals(before) || (turns.size > 0 && turns.has(wordsOf(before)))
}

/**
 * The labels of an interview or a transcript: two or more that each stand before a colon at the beginning of several paragraphs.
 *
 * @example 'Courier: When?', 'Hill: On Monday.', 'Courier: Why?', 'Hill: It rained.' // courier, hill
 */
export function repeatedLabels(passages: readonly Passage[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const passage of passages) {
    if (!passage.signs.colon) continue
    const { chunks } = passage
    const label = wordsOf(chunks.slice(0, labelEnd(chunks)))
    if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const labels = [...counts].flatMap(([label, count]) => (count > 1 ? [label] : []))
  return labels.length > 1 ? new Set(labels) : NONE
}

const NONE: ReadonlySet<string> = new Set()

/** Where the colon after a label stands; 0 where a paragraph begins with none. */
function labelEnd(chunks: readonly PassageChunk[]): number {
  let at = 0
  while (at < chunks.length && at <= LONGEST && !isWord(chunks[at], COLON)) {
    if (chunks[at]?.type !== 'word' && !isSpeaker(chunks[at])) return 0
    at++
  }
  return at <= LONGEST && isWord(chunks[at], COLON) && chunks[at + 1] !== undefined ? at : 0
}

/** The words of chunks, in lower case. */
const wordsOf = (chunks: readonly PassageChunk[]): string =>
  chunks
    .map((chunk) => (chunk.type === 'word' ? chunk.lower : isSpeaker(chunk) ? chunk.mention.text.toLowerCase() : ''))
    .join(' ')

/** Whether a name is followed by what its bearer speaks of, or of whom the report is: "Hill on Taxes:", "Council report:". */
function isTopic(before: readonly PassageChunk[]): boolean {
  const last = before[before.length - 1]
  if (isSpeaker(last) && last.mention.kind === 'document') return true
  if (last?.type === 'word' && isDocument(last)) return true
  return isOneOf(before[1], OPENS_TOPIC)
}

const headings = [...headingLabels]

/** Whether a name is set in capitals, as transcripts do: "JAKE SMITH", "Q", "REP. JONES". */
function capitals(before: readonly PassageChunk[]): boolean {
  const letters = before
    .map((chunk) => (chunk.type === 'word' ? chunk.text : isSpeaker(chunk) ? chunk.mention.text : ''))
    .join('')
  return (
    !headings.some((heading) => letters.startsWith(heading)) &&
    /\p{Lu}/u.test(letters) &&
    !/\p{Ll}/u.test(letters) &&
    !/\d/.test(letters)
  )
}
