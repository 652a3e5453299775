import { clauseRelatives, mainClauseAwaiting, sentenceJoins } from '../../../../lexicon/en/grammar.ts'
import { afterObjectless, asideOpeners, ofLate } from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import { isComma, isOneOf } from '../stream/chunk-words.ts'
import { endsIn, isPastForm } from '../stream/endings.ts'
import type { PassageChunk } from '../stream/passage-chunk.ts'
import {
  COMMA_OR_DASH,
  DASHES,
  isAuxiliaryWord,
  isOf,
  isPreposition,
  isSubordinator,
  NO_WORD,
  THAT,
} from '../stream/words.ts'
import type { Stretch } from './content.ts'

const AFTER_OBJECTLESS = numberSet(afterObjectless)
const OPENS_ASIDE = numberSet(asideOpeners)
const OF_LATE = numberSet(ofLate)
const OPENS_SUBORDINATE = numberSet(mainClauseAwaiting)
const OPENS_SENTENCE = numberSet(sentenceJoins)

/** Whether no object follows a verb: "as Hill said, …", "as Hill said on Monday". */
export function objectless(chunk: PassageChunk | undefined): boolean {
  if (chunk === undefined || chunk.type === 'stop' || chunk.type === 'date') return true
  return chunk.type === 'word' && (isPreposition(chunk.word) || isOf(AFTER_OBJECTLESS, chunk.word))
}

/** When something is said takes at most this many chunks: "earlier this week". */
const LONGEST_TIME = 3

/** Where a clause continues with its verb after "as Hill said," in its middle; null when the aside ends it. */
export function goesOn(chunks: readonly PassageChunk[], event: ReportingEvent, before: Stretch): number | null {
  let mark = event.to
  while (mark - event.to < LONGEST_TIME && (chunks[mark]?.type === 'date' || isOneOf(chunks[mark], OF_LATE))) mark++
  if (!isOneOf(chunks[mark], COMMA_OR_DASH)) return null
  while (isOneOf(chunks[mark + 1], DASHES)) mark++
  const next = chunks[mark + 1]
  if (next?.type === 'verb') return mark + 1
  if (next?.type !== 'word' || next.quoted) return null
  return isAuxiliaryWord(next.word) || !hasVerb(chunks, before) ? mark + 1 : null
}

/** Whether a stretch may be a clause: an auxiliary or a past form stands in it. */
export const hasVerb = (chunks: readonly PassageChunk[], { from, to }: Stretch): boolean =>
  chunks
    .slice(from, to)
    .some((chunk) => chunk.type === 'word' && (isAuxiliaryWord(chunk.word) || isPastForm(chunk.lower)))

/** Whether a stretch is a subordinate clause, to which what follows must be the main clause: "Though it rained". */
export const subordinated = (chunks: readonly PassageChunk[], { from }: Stretch): boolean =>
  isOneOf(chunks[from], OPENS_SUBORDINATE)

/** After the conjunction that opens a sentence. */
export function openingAt(chunks: readonly PassageChunk[], start: number): number {
  let from = start
  while (isOneOf(chunks[from], OPENS_SENTENCE) || isOneOf(chunks[from], DASHES)) from++
  return from
}

/** Whether what follows "he said," only continues about the saying. */
export function opensAside(chunk: PassageChunk | undefined): boolean {
  if (chunk === undefined || chunk.type === 'date' || chunk.type === 'stop') return true
  if (chunk.type !== 'word') return false
  return isPreposition(chunk.word) || endsIn(chunk.lower, 'ing') || isOf(OPENS_ASIDE, chunk.word)
}

/** Words that make a clause of what follows an opening preposition only of that: "in the town where he lived". */
const RELATIVES = numberSet(clauseRelatives)

/**
 * Whether a stretch is no more than an opening phrase or a subordinate clause.
 *
 * "On Monday in Leeds" is; "At least 12 people were killed in Quito", "In Quito 12 died" and "Last week the dam was full" have a verb of their own.
 */
export function isPhrase(chunks: readonly PassageChunk[], { from, to }: Stretch): boolean {
  const first = chunks[from]
  const dated = first?.type === 'date'
  if (!dated && first?.type !== 'word') return false
  // "That will be true": a pronoun, and no clause that another follows.
  const clause =
    isSubordinator(first.word) && !(first.word === THAT && isAuxiliaryWord(chunks[from + 1]?.free ?? NO_WORD))
  if (!clause && !dated && !isPreposition(first.word)) return false
  let finite = false
  for (let i = from; i < to; i++) if (isComma(chunks[i])) return false
  for (let i = from; i < to; i++) {
    const chunk = chunks[i]
    if (chunk?.type !== 'word') continue
    if (isOf(RELATIVES, chunk.word) && !finite) return true
    finite ||= isAuxiliaryWord(chunk.word) || isPastForm(chunk.lower)
  }
  return clause || !finite
}
