import { backshifts, presentHaves } from '../../../../lexicon/en/grammar.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isComma, isOneOf, isWord } from '../stream/chunk-words.ts'
import { isPastForm } from '../stream/endings.ts'
import { isSpeaker, type PassageChunk } from '../stream/passage-chunk.ts'
import { isAuxiliaryWord, THAT, TO } from '../stream/words.ts'

export const TELLS_NOW = numberSet(presentHaves)
const BACKSHIFTS = numberSet(backshifts)

/** How many of the first chunks of a clause are searched for its verb. */
const LONGEST_SUBJECT = 6

/** What is asked of somebody has its "to" at most this many chunks after its beginning: "the chief of the port to resign". */
const FARTHEST_TO = 6

/** Whether content is not a clause: somebody "to" do something, "this", a noun with quoted words only. */
export function isPhraseOnly(chunks: readonly PassageChunk[], from: number, to: number): boolean {
  const first = chunks[from]
  if (to - from === 1) return first?.type !== 'quotation'
  let quoted = 0
  for (let i = from; i < to; i++) {
    const chunk = chunks[i]
    if (isClauseVerb(chunks, i)) return false
    if (chunk?.type === 'word' && chunk.quoted) quoted++
    else if (isWord(chunk, TO) && i - from <= FARTHEST_TO) return true
  }
  return quoted > 0 && quoted >= to - from - 1
}

/** Whether a verb of a clause stands in a stretch. */
export function hasClauseVerb(chunks: readonly PassageChunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isClauseVerb(chunks, i)) return true
  return false
}

/** Whether a clause begins at a chunk: a verb of its own comes before the next comma. */
export function opensClause(chunks: readonly PassageChunk[], from: number): boolean {
  for (let i = from; i - from < LONGEST_SUBJECT; i++) {
    const chunk = chunks[i]
    if (chunk === undefined || chunk.type === 'stop' || isComma(chunk) || isWord(chunk, TO) || isWord(chunk, THAT))
      return false
    if (isClauseVerb(chunks, i)) return true
  }
  return false
}

export function isClauseVerb(chunks: readonly PassageChunk[], at: number): boolean {
  const chunk = chunks[at]
  if (chunk?.type === 'verb') return chunk.cue.use === 'finite' && !chunk.cue.base
  if (chunk?.type !== 'word' || chunk.quoted || isWord(chunks[at - 1], TO)) return false
  return (
    isAuxiliaryWord(chunk.word) || (isPastForm(chunk.lower) && (isSpeaker(chunks[at - 1]) || isBare(chunks[at - 1])))
  )
}

/** A word in lower case that is not an auxiliary, after which a past form may be a clause's verb: "work began". */
const isBare = (chunk: PassageChunk | undefined): boolean => chunk?.type === 'word' && /^\p{Ll}{2,}$/u.test(chunk.text)

/** Whether a stretch tells in the past what was said of then, and nothing of now: "had left", "would leave". */
export const isBackshifted = (chunks: readonly PassageChunk[], from: number, to: number): boolean =>
  chunks.slice(from, to).some((chunk) => isOneOf(chunk, BACKSHIFTS)) &&
  !chunks.slice(from, to).some((chunk) => isOneOf(chunk, TELLS_NOW))
