import { isAdverbial } from '../../../../english/forms/adverbial.ts'
import {
  afterAsked,
  clauseContinuers,
  clauseCuts,
  closingBrackets,
  commaRelatives,
  openingBrackets,
  relatives,
} from '../../../../lexicon/en/grammar.ts'
import { afterNoun, appositionOpeners } from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isComma, isOneOf } from '../stream/chunk-words.ts'
import { endsIn, isPastForm } from '../stream/endings.ts'
import { isSpeaker, type PassageChunk } from '../stream/passage-chunk.ts'
import { AND, isAuxiliaryWord, isKnownAdverb, isOf, isPreposition, isSubordinator, word } from '../stream/words.ts'
import { relativeOpening } from './antecedent.ts'

const CUTS_CLAUSE = numberSet(clauseCuts)
const ASK = word('ask')
const WHO_OR_WHICH = numberSet(commaRelatives)
const AFTER_ASKED = numberSet(afterAsked)
const CLOSES = numberSet(closingBrackets)
const OPENS = numberSet(openingBrackets)
const LEADS_NOTHING = numberSet(clauseContinuers)
const OPENS_RELATIVE = numberSet(relatives)

/** A clause is looked back over for at most this many chunks. */
const FARTHEST = 60

const isDash = (chunk: PassageChunk | undefined): boolean => isOneOf(chunk, CUTS_CLAUSE)

export const isAdverb = ({ word, lower }: PassageChunk): boolean => isKnownAdverb(word) || isAdverbial(lower)

/** A verb that ends a noun phrase: "the ward was full". "'s" is more often a possessive; "Will" and "May" are names too. */
export const isAuxiliary = (chunk: PassageChunk | undefined): boolean =>
  chunk !== undefined && isAuxiliaryWord(chunk.free) && chunk.word !== DO && !NO_AUXILIARY.test(chunk.text)

const NO_AUXILIARY = /^['’\p{Lu}]/u
const DO = word('do')

/**
 * The chunk that the verb's clause begins with: after a sentence's end, a subordinating word, another verb of saying.
 *
 * @param apposed whether a comma stands before the verb: then a subordinating word may be within what stands between commas.
 */
export function clauseStart(chunks: readonly PassageChunk[], verb: number, apposed = false): number {
  for (let i = verb - 1; i >= 0; i--) {
    i = beforeParentheses(chunks, i)
    const chunk = chunks[i]
    if (chunk === undefined || verb - i > FARTHEST) return i + 1
    // "A doctor, who asked not to be named, said": the verb within the relative clause ends nothing.
    const opening =
      apposed && chunk.type === 'verb'
        ? (relativeOpening(chunks, i) ?? putTo(chunks, i) ?? participleOpening(chunks, i))
        : null
    if (opening !== null) {
      i = opening
      continue
    }
    if (chunk.type === 'stop' || chunk.type === 'quotation' || chunk.type === 'verb' || isDash(chunk)) return i + 1
    if (chunk.type !== 'word') continue
    if (chunk.quoted) {
      if (!apposed) return i + 1
      continue
    }
    const afterComma = isComma(chunks[i - 1])
    if (chunk.word === AND && afterComma) return i + 1
    if (!isSubordinator(chunk.word) || leads(chunks, i, verb)) continue
    // "It came up after Hill, asked about it, said": the apposed name is of this clause.
    if (isSpeaker(chunks[i + 1]) && isComma(chunks[i + 2]) && i + 2 < verb - 1) return i + 1
    if (!apposed || afterComma || chunks[i - 1]?.type === 'stop') return i + 1
  }
  return 0
}

/**
 * The comma after the person to whom a question was put: "Hill, asked about the fire, said"; null where the verb asks by itself, as
 * it does where no other verb follows: "The mayor, Hugh Hill, asked why".
 */
export function putTo(chunks: readonly PassageChunk[], at: number): number | null {
  const [name, comma, cue, next] = [chunks[at - 2], chunks[at - 1], chunks[at], chunks[at + 1]]
  const asked = cue?.type === 'verb' && cue.cue.verb.word === ASK && cue.cue.use === 'finite'
  if (!asked || !isComma(comma) || !isSpeaker(name) || !hasVerbAfterComma(chunks, at + 1)) return null
  return isOneOf(next, AFTER_ASKED) || next?.type === 'date' ? at - 1 : null
}

/** Whether a comma and then a verb stand in the rest of a sentence. */
function hasVerbAfterComma(chunks: readonly PassageChunk[], from: number): boolean {
  for (let i = from; i - from < FARTHEST; i++) {
    const chunk = chunks[i]
    if (chunk === undefined || chunk.type === 'stop') return false
    if (!isComma(chunk)) continue
    let verb = i + 1
    while (chunks[verb]?.type === 'word' && isKnownAdverb(chunks[verb]?.free ?? 0)) verb++
    const told = chunks[verb]
    if (told?.type === 'verb' || isAuxiliary(told) || (told?.type === 'word' && isPastForm(told.lower))) return true
  }
  return false
}

/** The comma before what somebody did while he spoke: "The spokesman, confirming the news, said", "Hill, when asked, said". */
function participleOpening(chunks: readonly PassageChunk[], at: number): number | null {
  const verb = chunks[at]
  if (verb?.type !== 'verb' || verb.cue.use !== 'participle') return null
  const before = chunks[at - 1]
  const from = before?.type === 'word' && isSubordinator(before.word) ? at - 2 : at - 1
  return isComma(chunks[from]) ? from : null
}

/** Parentheses within a subject hold at most this many chunks. */
const LONGEST_PARENTHESIS = 12

/** After a closing parenthesis, the chunk before the opening one: "John Hill (R-Fla.) said". */
function beforeParentheses(chunks: readonly PassageChunk[], at: number): number {
  if (!isOneOf(chunks[at], CLOSES)) return at
  for (let i = at - 1; i >= 0 && at - i < LONGEST_PARENTHESIS; i--) if (isOneOf(chunks[i], OPENS)) return i - 1
  return at
}

/** Whether a subordinating word only leads an introduction that a comma ends: "When he arrived, Hill, a doctor, said". */
function leads(chunks: readonly PassageChunk[], at: number, verb: number): boolean {
  const first = chunks[at - 1]
  if (first !== undefined && first.type !== 'stop' && !isComma(first)) return false
  if (isOneOf(chunks[at], LEADS_NOTHING)) return false
  for (let i = at + 1; i < verb - 1; i++) if (isComma(chunks[i])) return true
  return false
}

/** The stretches between commas, without those that only introduce the sentence. */
export function segments(chunks: readonly PassageChunk[], start: number, end: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && !isComma(chunks[i])) continue
    if (i > from) found.push({ from, to: i })
    from = i + 1
  }
  const main = found.filter((segment) => !introduces(chunks, segment.from))
  return main.length > 0 ? main : found
}

export function introduces(chunks: readonly PassageChunk[], at: number): boolean {
  const chunk = chunks[at]
  if (chunk?.type === 'date') return true
  if (chunk?.type !== 'word') return false
  const { word, lower } = chunk
  if (isOf(WHO_OR_WHICH, word) || isPreposition(word) || isSubordinator(word) || isAdverb(chunk)) return true
  return endsIn(lower, 'ing') || endsIn(lower, 'ed')
}

const AFTER_NOUN = numberSet(afterNoun)
/** What opens an apposition: "Mary Ford, the only doctor of the town". */
export const APPOSES = numberSet(appositionOpeners)

/** Whether nothing but what belongs to a noun stands after it: a phrase with a preposition, a relative clause. */
export function bare(chunks: readonly PassageChunk[], from: number, to: number, opens = AFTER_NOUN): boolean {
  if (from >= to) return true
  const chunk = chunks[from]
  for (let i = from; i < to && !isOneOf(chunks[i], OPENS_RELATIVE); i++) if (isAuxiliary(chunks[i])) return false
  if (chunk?.type !== 'word') return isSpeaker(chunk)
  return isPreposition(chunk.word) || isOf(opens, chunk.word) || endsIn(chunk.lower, 'ing')
}
