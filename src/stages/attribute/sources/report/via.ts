import { hearerEnds, objectPronouns } from '../../../../lexicon/en/grammar.ts'
import { briefingVerbs, media, mediumNamers, mediumOpeners, platforms } from '../../../../lexicon/en/saying.ts'
import { type Located, locate } from '../../../../model/span.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { Draft } from '../content/drafts.ts'
import { afterAddressee, isHearer } from '../saying/addressee.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import { sentenceEnd, sentenceStart } from '../saying/sentence-bounds.ts'
import { subjectAfter } from '../saying/subject.ts'
import type { Piece } from '../stream/piece.ts'
import { isOneOf, isWord } from '../stream/piece-words.ts'
import { ACCORDING, AS, BY, isOf, isPreposition, THE, TO } from '../stream/words.ts'

const TELLING = numberSet(briefingVerbs)
const OBJECTS = numberSet(objectPronouns)
const MARKS = numberSet(hearerEnds)
const OPENS_MEDIUM = numberSet(mediumOpeners)
const NAMES_MEDIUM = numberSet(mediumNamers)

/** A phrase that names a medium has no more pieces than this: "in a long and angry open letter". */
const LONGEST = 8

/** What it was told through: "told Reuters", "told a news conference", "in a statement", "on Telegram", "by telephone". */
export function viaOf(text: string, { home, stretches, passage }: Draft, event: ReportingEvent): Located | null {
  const { pieces } = home
  if (event.through !== null) return locate(text, event.through.start, event.through.end)
  const hearer = hearerOf(text, pieces, event)
  if (hearer !== null) return hearer
  const inContent = (at: number) => passage === home && stretches.some(({ from, to }) => at >= from && at < to)
  const start = sentenceStart(pieces, event.from)
  const end = sentenceEnd(pieces, Math.max(event.from, event.to - 1))
  for (let at = start; at < end; at++) {
    if ((at >= event.from && at < event.to) || inContent(at)) continue
    const last = mediumAt(text, pieces, at, end) ?? passedOnBy(pieces, event, at)
    if (last === null || inContent(last)) continue
    return withoutStop(text, pieces[at]?.start ?? 0, pieces[last]?.end ?? 0)
  }
  return null
}

/** "X." at a sentence's end is the platform and a full stop. */
const withoutStop = (text: string, start: number, end: number): Located =>
  locate(text, start, / X\.$/.test(text.slice(start, end)) ? end - 1 : end)

/** The addressee, unless it is a single person, who passes nothing on. */
function hearerOf(text: string, pieces: readonly Piece[], { verb, cue, to, order }: ReportingEvent): Located | null {
  if (verb === null || order === 'after' || !isOf(TELLING, verb.verb.word)) return null
  const after = afterAddressee(pieces, to, verb.verb.word)
  let end = after
  while (end > to && isOneOf(pieces[end - 1], MARKS)) end--
  const [first, last] = [pieces[to], pieces[end - 1]]
  if (end <= to || first === undefined || last === undefined) return null
  if (isOf(OBJECTS, first.word)) return null
  if (first.type === 'mention' && (first.mention.kind === 'person' || first.mention.by === 'pronoun')) return null
  return locate(text, cue.start, last.end)
}

/** The last piece of who passed it on: "was quoted as saying by state television", “…,” said Hill, according to the Courier. */
function passedOnBy(pieces: readonly Piece[], event: ReportingEvent, at: number): number | null {
  const agent = isWord(pieces[at], BY) && at === event.to && isWord(pieces[event.at - 1], AS)
  const source =
    event.by !== 'according' && at > event.at && isWord(pieces[at], ACCORDING) && isWord(pieces[at + 1], TO)
  if (!agent && !source) return null
  const teller = subjectAfter(pieces, agent ? at : at + 1)
  if (teller?.subjects[0]?.mention == null) return null
  let { from: end } = teller
  while (isHearer(pieces[end])) end++
  return end - 1
}

/** The last piece of a phrase with a preposition that names a medium. */
function mediumAt(text: string, pieces: readonly Piece[], at: number, end: number): number | null {
  if (!isOneOf(pieces[at], OPENS_MEDIUM)) return null
  const named = isOneOf(pieces[at], NAMES_MEDIUM)
  for (let last = at + 1; last < end && last - at < LONGEST; last++) {
    const piece = pieces[last]
    if (piece === undefined || piece.type === 'date' || piece.type === 'quote' || piece.type === 'cue') return null
    if (piece.type === 'word' && (isPreposition(piece.word) || !/^[\p{L}\p{N}-]/u.test(piece.lower))) return null
    const words = text.slice(piece.start, piece.end).toLowerCase().replace(/\.$/, '')
    const final = words.slice(words.lastIndexOf(' ') + 1)
    // "on air", "on the air", but not "of an air strike"
    const direct = last === at + 1 || (last === at + 2 && isWord(pieces[at + 1], THE))
    if (named && direct && (platforms.has(words) || platforms.has(final))) return last
    if (isWord(pieces[at], BY) ? /^e-?mail$/.test(final) : media.has(words) || media.has(final)) return last
  }
  return null
}
