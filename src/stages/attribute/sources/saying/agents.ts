import { beForms } from '../../../../lexicon/en/grammar.ts'
import { countWords } from '../../../../lexicon/en/numbers.ts'
import { agentLinks, agentVerbs, reckonedForms } from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isFigure } from '../content/before-content.ts'
import { isComma, isOneOf, isWord } from '../stream/chunk-words.ts'
import { isSpeaker, type PassageChunk } from '../stream/passage-chunk.ts'
import { AT, BY, isAuxiliaryWord, isKnownAdverb, isOf, isPreposition } from '../stream/words.ts'
import type { ReportingEvent } from './reporting-event.ts'
import { subjectAfter } from './subject.ts'

const AGENT_VERBS = numberSet(agentVerbs)
const RECKONED = numberSet(reckonedForms)
const LINKS = numberSet(agentLinks)
const BE = numberSet(beForms)
const COUNTS = numberSet(countWords)

/** Between a participle and its agent stand at most this many chunks: "identified as Hugh Hill, 41, of Leeds". */
const LONGEST_COMPLEMENT = 16

/**
 * Finds passive verbs with what they tell and then who tells it: "was identified as Hugh Hill by police", "was put at 12 by the
 * ministry".
 */
export function eventsOfAgents(chunks: readonly PassageChunk[]): ReportingEvent[] {
  const found: ReportingEvent[] = []
  chunks.forEach((chunk, by) => {
    if (!isWord(chunk, BY)) return
    const participle = participleBefore(chunks, by)
    if (participle === null) return
    const agent = subjectAfter(chunks, by)
    if (agent === null || agent.subjects[0]?.mention == null || goesOn(chunks[agent.from])) return
    const verb = chunks[participle]
    const cue = verb?.cue?.head ?? { start: verb?.start ?? 0, end: verb?.end ?? 0 }
    found.push({
      by: 'agent',
      cue,
      stance: verb?.cue?.verb.stance ?? 'says',
      verb: null,
      subjects: agent.subjects,
      order: 'after',
      through: null,
      at: participle,
      from: by,
      to: agent.from,
    })
  })
  return found
}

/** The passive whose complement ends at "by"; null where none is that reports. */
function participleBefore(chunks: readonly PassageChunk[], by: number): number | null {
  for (let i = by - 2; i >= 0 && by - i <= LONGEST_COMPLEMENT; i--) {
    const chunk = chunks[i]
    if (chunk === undefined || chunk.type === 'stop' || chunk.type === 'quotation') return null
    const link = chunks[i + 1]
    if (chunk.type === 'verb') {
      const tells = chunk.cue.use === 'passive' && isOf(AGENT_VERBS, chunk.cue.verb.word)
      return tells && isTold(chunks, i + 1) ? i : null
    }
    if (isWord(chunk, BY)) return null
    if (!isOneOf(chunk, RECKONED) || !isOneOf(link, LINKS)) continue
    return isPassive(chunks, i) && isTold(chunks, i + 1) ? i : null
  }
  return null
}

/** Whether what is told begins at a chunk: "as" and more, or "at" and a figure. */
function isTold(chunks: readonly PassageChunk[], link: number): boolean {
  if (!isOneOf(chunks[link], LINKS)) return false
  if (!isWord(chunks[link], AT)) return true
  const next = chunks[link + 1]
  return isFigure(chunks, link) || isFigure(chunks, link + 1) || isNumber(next) || isNumber(chunks[link + 2])
}

const isNumber = (chunk: PassageChunk | undefined): boolean =>
  chunk?.type === 'word' && (/^[\d$€£]/u.test(chunk.text) || isOf(COUNTS, chunk.word))

/** Whether a form of "be" stands before a participle. */
function isPassive(chunks: readonly PassageChunk[], at: number): boolean {
  let before = at - 1
  while (isKnownAdverb(chunks[before]?.free ?? 0)) before--
  return isOneOf(chunks[before], BE)
}

/** Whether what follows an agent makes it another's: "by police officers’ union", "by officials that". */
const goesOn = (chunk: PassageChunk | undefined): boolean =>
  chunk !== undefined &&
  chunk.type !== 'stop' &&
  chunk.type !== 'date' &&
  !isComma(chunk) &&
  (chunk.type === 'quotation' || isOneOf(chunk, LINKS) || isSpeaker(chunk) || !leavesOff(chunk))

const leavesOff = (chunk: PassageChunk): boolean =>
  chunk.type === 'verb' ||
  (chunk.type === 'word' && (isPreposition(chunk.word) || isAuxiliaryWord(chunk.word) || !/^\p{Lu}/u.test(chunk.text)))
