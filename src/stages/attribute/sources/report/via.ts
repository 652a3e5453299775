import { hearerEnds, objectPronouns } from '../../../../lexicon/en/grammar.ts'
import { briefingVerbs, media, mediumNamers, mediumOpeners, platforms } from '../../../../lexicon/en/saying.ts'
import { type Located, locate } from '../../../../model/span.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { Draft } from '../content/drafts.ts'
import { afterAddressee, isHearer } from '../saying/addressee.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import { sentenceEnd, sentenceStart } from '../saying/sentence-bounds.ts'
import { subjectAfter } from '../saying/subject.ts'
import { isOneOf, isWord } from '../stream/chunk-words.ts'
import { isSpeaker, type PassageChunk } from '../stream/passage-chunk.ts'
import { ACCORDING, AS, BY, isOf, isPreposition, THE, TO } from '../stream/words.ts'

const TELLING = numberSet(briefingVerbs)
const OBJECTS = numberSet(objectPronouns)
const MARKS = numberSet(hearerEnds)
const OPENS_MEDIUM = numberSet(mediumOpeners)
const NAMES_MEDIUM = numberSet(mediumNamers)

/** A phrase that names a medium has at most this many chunks: "in a long and angry open letter". */
const LONGEST = 8

/** What it was told through: "told Reuters", "told a news conference", "in a statement", "on Telegram", "by telephone". */
export function viaOf(text: string, { home, stretches, passage }: Draft, event: ReportingEvent): Located | null {
  const { chunks } = home
  if (event.through !== null) return locate(text, event.through.start, event.through.end)
  const hearer = hearerOf(text, chunks, event)
  if (hearer !== null) return hearer
  const inContent = (at: number) => passage === home && stretches.some(({ from, to }) => at >= from && at < to)
  const start = sentenceStart(chunks, event.from)
  const end = sentenceEnd(chunks, Math.max(event.from, event.to - 1))
  for (let at = start; at < end; at++) {
    if ((at >= event.from && at < event.to) || inContent(at)) continue
    const last = mediumAt(text, chunks, at, end) ?? passedOnBy(chunks, event, at)
    if (last === null || inContent(last)) continue
    return withoutStop(text, chunks[at]?.start ?? 0, chunks[last]?.end ?? 0)
  }
  return null
}

/** "X." at a sentence's end is the platform and a full stop. */
const withoutStop = (text: string, start: number, end: number): Located =>
  locate(text, start, / X\.$/.test(text.slice(start, end)) ? end - 1 : end)

/** The addressee, unless it is a single person, who passes nothing on. */
function hearerOf(
  text: string,
  chunks: readonly PassageChunk[],
  { verb, cue, to, order }: ReportingEvent,
): Located | null {
  if (verb === null || order === 'after' || !isOf(TELLING, verb.verb.word)) return null
  const after = afterAddressee(chunks, to, verb.verb.word)
  let end = after
  while (end > to && isOneOf(chunks[end - 1], MARKS)) end--
  const [first, last] = [chunks[to], chunks[end - 1]]
  if (end <= to || first === undefined || last === undefined) return null
  if (isOf(OBJECTS, first.word)) return null
  if (isSpeaker(first) && (first.mention.kind === 'person' || first.mention.by === 'pronoun')) return null
  return locate(text, cue.start, last.end)
}

/** The last chunk of who passed it on: "was quoted as saying by state television", “…,” said Hill, according to the Courier. */
function passedOnBy(chunks: readonly PassageChunk[], event: ReportingEvent, at: number): number | null {
  const agent = isWord(chunks[at], BY) && at === event.to && isWord(chunks[event.at - 1], AS)
  const source =
    event.by !== 'according' && at > event.at && isWord(chunks[at], ACCORDING) && isWord(chunks[at + 1], TO)
  if (!agent && !source) return null
  const teller = subjectAfter(chunks, agent ? at : at + 1)
  if (teller?.subjects[0]?.mention == null) return null
  let { from: end } = teller
  while (isHearer(chunks[end])) end++
  return end - 1
}

/** The last chunk of a phrase with a preposition that names a medium. */
function mediumAt(text: string, chunks: readonly PassageChunk[], at: number, end: number): number | null {
  if (!isOneOf(chunks[at], OPENS_MEDIUM)) return null
  const named = isOneOf(chunks[at], NAMES_MEDIUM)
  for (let last = at + 1; last < end && last - at < LONGEST; last++) {
    const chunk = chunks[last]
    if (chunk === undefined || chunk.type === 'date' || chunk.type === 'quotation' || chunk.type === 'verb') return null
    if (chunk.type === 'word' && (isPreposition(chunk.word) || !/^[\p{L}\p{N}-]/u.test(chunk.lower))) return null
    const words = text.slice(chunk.start, chunk.end).toLowerCase().replace(/\.$/, '')
    const final = words.slice(words.lastIndexOf(' ') + 1)
    // "on air", "on the air", but not "of an air strike"
    const direct = last === at + 1 || (last === at + 2 && isWord(chunks[at + 1], THE))
    if (named && direct && (platforms.has(words) || platforms.has(final))) return last
    if (isWord(chunks[at], BY) ? /^e-?mail$/.test(final) : media.has(words) || media.has(final)) return last
  }
  return null
}
