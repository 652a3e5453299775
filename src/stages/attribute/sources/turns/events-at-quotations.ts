import { isAdverbial } from '../../../../english/forms/adverbial.ts'
import { anyDashes, kinOwners, pointers, signatureEnds, subjectEnds } from '../../../../lexicon/en/grammar.ts'
import { statedLinks } from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import { subjectAfter } from '../saying/subject.ts'
import { isOneOf } from '../stream/chunk-words.ts'
import { isSpeaker, type PassageChunk, type WordChunk } from '../stream/passage-chunk.ts'
import { type Subject, subjectOf } from '../stream/said-by.ts'
import { COMMA, isOf, isPreposition } from '../stream/words.ts'

const MARKS = numberSet(subjectEnds)
const POINTS = numberSet(pointers)
const ANY_DASH = numberSet(anyDashes)
const AFTER_SIGNATURE = numberSet(signatureEnds)
const OWNERS = numberSet(kinOwners)
/** "her devoted grandad" */
const MOST_WORDS = 3
const IN_OR_BY = numberSet(statedLinks)

/**
 * Verbs that no lexicon of saying has, where a quotation leads directly up to them: “Marvellous!” beamed Hugh Hill.
 *
 * And names that are signed after a quotation: “…” — Commissioner Hill.
 */
export function eventsAtQuotations(
  chunks: readonly PassageChunk[],
  known: readonly ReportingEvent[],
): ReportingEvent[] {
  const taken = new Set(known.flatMap(({ at, from }) => [at, from]))
  const found: ReportingEvent[] = []
  chunks.forEach((chunk, q) => {
    if (chunk.type !== 'quotation') return
    const next = chunks[q + 1]
    const at = next?.type === 'stop' || next?.word === COMMA ? q + 2 : q + 1
    if (taken.has(at) || taken.has(at + 1)) return
    const signed = signature(chunks, at)
    if (signed !== null) {
      found.push(signed)
      return
    }
    const said = /[,?!…—–-]\W{0,2}$/u.test(chunk.quotation.text.slice(-3)) || (at === q + 2 && next?.type === 'word')
    if (!said) return
    const [one, two] = [chunks[at], chunks[at + 1]]
    if (isSpeaker(one) && isPast(two) && leadsOn(chunks[at + 2])) {
      found.push(saying(two, [subjectOf(one)], 'before', at + 1, at, at + 2))
    } else if (isPast(one)) {
      const named = personAfter(chunks, at + 1)
      const who = chunks[named]
      if (isSpeaker(who)) found.push(saying(one, [subjectOf(who)], 'after', at, at, named + 1))
    }
  })
  return found
}

function saying(
  { start, end }: PassageChunk,
  subjects: readonly Subject[],
  order: ReportingEvent['order'],
  at: number,
  from: number,
  to: number,
): ReportingEvent {
  return { by: 'verb', cue: { start, end }, stance: 'says', verb: null, subjects, order, through: null, at, from, to }
}

/** Index of the person named after such a verb, words of kinship before the name included: "her grandad Ken Hill"; -1 where there is none. */
function personAfter(chunks: readonly PassageChunk[], at: number): number {
  let after = at
  if (isOneOf(chunks[at], OWNERS)) while (after < at + MOST_WORDS && chunks[after]?.type === 'word') after++
  const who = chunks[after]
  if (!isSpeaker(who) || who.mention.by === 'pronoun') return -1
  return after === at || who.mention.by === 'name' ? after : -1
}

function isPast(chunk: PassageChunk | undefined): chunk is WordChunk {
  return chunk?.type === 'word' && !chunk.quoted && /^\p{Ll}{2,}ed$/u.test(chunk.text)
}

function leadsOn(chunk: PassageChunk | undefined): boolean {
  if (chunk === undefined || chunk.type === 'stop' || chunk.type === 'date') return true
  return chunk.type === 'word' && (isOf(MARKS, chunk.word) || isPreposition(chunk.word) || isAdverbial(chunk.lower))
}

/** The source that a paragraph names for the quotation before it: a signature, or "This is stated in the report." */
export function sourceOfBefore(chunks: readonly PassageChunk[]): ReportingEvent | null {
  return signature(chunks, 0) ?? statedIn(chunks)
}

function statedIn(chunks: readonly PassageChunk[]): ReportingEvent | null {
  const [first, cue, link] = [chunks[0], chunks[1], chunks[2]]
  const points = isSpeaker(first) ? first.mention.text === 'It' : first !== undefined && isOf(POINTS, first.word)
  if (!points || cue?.type !== 'verb' || cue.cue.use !== 'passive' || !isOneOf(link, IN_OR_BY)) return null
  const source = subjectAfter(chunks, 2)
  if (source === null) return null
  const { verb } = cue.cue
  return {
    by: 'verb',
    cue: cue.cue.head,
    stance: verb.stance,
    verb: null,
    subjects: source.subjects,
    order: 'after',
    through: null,
    at: 1,
    from: 0,
    to: source.from,
  }
}

/** A name after a dash: — Hugh Hill, mayor. */
function signature(chunks: readonly PassageChunk[], at: number): ReportingEvent | null {
  const [dash, who, next] = [chunks[at], chunks[at + 1], chunks[at + 2]]
  if (dash === undefined || !isOf(ANY_DASH, dash.word) || !isSpeaker(who) || who.mention.by !== 'name') return null
  if (next !== undefined && next.type !== 'stop' && !isOf(AFTER_SIGNATURE, next.word)) return null
  const cue = { start: dash.start, end: dash.end }
  return {
    by: 'signature',
    cue,
    stance: 'says',
    verb: null,
    subjects: [subjectOf(who)],
    order: 'after',
    through: null,
    at,
    from: at,
    to: at + 2,
  }
}
