import { clauseJoins, continuations } from '../../../../lexicon/en/grammar.ts'
import { unheard } from '../../../../rules/no.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { afterAddressee } from '../saying/addressee.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import { isComma, isOneOf, isWord } from '../stream/chunk-words.ts'
import { isSpeaker, type PassageChunk } from '../stream/passage-chunk.ts'
import { AS, COLON, COMMA, DASHES, THE } from '../stream/words.ts'
import type { Ending } from './ending.ts'
import { ends, mayEnd } from './ends.ts'
import { type ContentStart, type Step, starts } from './starts.ts'

const OPENS_SENTENCE = numberSet(clauseJoins)

/** Pieces `[from, to)` of a passage. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What stands before content is looked through in at most this many steps. */
const FARTHEST = 40
/**
 * Where the content after a verb of saying begins: after addressee, time, place and "that".
 *
 * @example 'told reporters in Rome on Monday that the talks failed' // the talks failed
 * @param hear receives each rule that read a chunk, and the chunks that it read
 * @returns null when nothing that could be content follows in the sentence.
 */
export function contentStart(
  chunks: readonly PassageChunk[],
  event: ReportingEvent,
  hear: ((rule: string, read: Stretch) => void) | null = null,
): ContentStart | null {
  const { verb } = event.verb ?? NO_VERB
  let at = event.to
  if (verb?.addressed && event.order !== 'after') at = afterAddressee(chunks, at, verb.word)
  for (let steps = 0; steps < FARTHEST; steps++) {
    const chunk = chunks[at]
    if (chunk === undefined || chunk.type === 'stop') return null
    const asked = { chunks, event, chunk, at }
    let step: Step | null = null
    for (const { id, read } of starts) {
      step = read(asked, unheard)
      if (step === null) continue
      hear?.(id, { from: at, to: Math.max(at + 1, nextOf(step)) })
      break
    }
    if (step === null || step === 'nothing') return null
    if (typeof step !== 'number') return step
    at = step
  }
  return null
}

const NO_VERB = { verb: null }

/** The chunk that a step leads to. */
const nextOf = (step: Step): number => (typeof step === 'number' ? step : step === 'nothing' ? 0 : step.at)

/**
 * Where the content that begins at a chunk ends: with its sentence, or where the first of the rules holds.
 *
 * @param hear receives the rule that ended it; null where its sentence does.
 */
export function contentEnd(
  chunks: readonly PassageChunk[],
  from: number,
  events: Ending['events'],
  owned: Ending['owned'],
  hear: ((rule: string | null, content: Stretch) => void) | null = null,
): number {
  const ending = { chunks, from, at: from, events, owned }
  let rule: string | null = null
  for (; ending.at < chunks.length && chunks[ending.at]?.type !== 'stop'; ending.at++) {
    if (events[ending.at] === undefined && !mayEnd(chunks[ending.at])) continue
    rule = ends.find(({ read }) => read(ending, unheard) !== null)?.id ?? null
    if (rule !== null) break
  }
  const isNamed = events[ending.at] !== undefined && isWord(chunks[ending.at - 1], THE)
  const to = trimEnd(chunks, from, isNamed ? ending.at - 1 : ending.at)
  hear?.(rule, { from, to })
  return to
}

const LEADS_ON = numberSet(continuations)

/** Takes commas, conjunctions and adverbs that lead on to the next clause from the end. */
export function trimEnd(chunks: readonly PassageChunk[], from: number, end: number): number {
  let to = end
  while (to > from && isOneOf(chunks[to - 1], LEADS_ON)) to--
  return to
}

/** The clause before a verb of saying, from its sentence's beginning: "The bridge is closed, police say." */
export function clauseBefore(chunks: readonly PassageChunk[], event: ReportingEvent, start: number): Stretch | null {
  let to = event.from
  if (isWord(chunks[to - 1], AS)) to--
  const aside = to < event.from && isOneOf(chunks[to - 1], DASHES)
  if (!aside && !isComma(chunks[to - 1]) && !quotedComma(chunks, to - 1)) return null
  let from = start
  // "BALLARI: A bus fell, police said"
  if (from === 0 && isPlaceLabel(chunks)) from = 2
  while (isOneOf(chunks[from], OPENS_SENTENCE) || isOneOf(chunks[from], DASHES)) from++
  to = trimEnd(chunks, from, to)
  return to > from ? { from, to } : null
}

/** Whether a passage begins with a name in capitals and a colon. */
function isPlaceLabel([name, colon]: readonly PassageChunk[]): boolean {
  return isWord(colon, COLON) && isSpeaker(name) && name.mention.by === 'name' && !/\p{Ll}/u.test(name.mention.text)
}

/** A closing mark with the comma before it, as American papers print it. */
function quotedComma(chunks: readonly PassageChunk[], at: number): boolean {
  const [mark, comma] = [chunks[at], chunks[at - 1]]
  return mark?.type === 'word' && mark.quoted && comma?.type === 'word' && comma.word === COMMA
}
