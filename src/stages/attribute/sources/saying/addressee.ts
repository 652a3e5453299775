import { clauseOpeners, objectPronouns } from '../../../../lexicon/en/grammar.ts'
import {
  afterHearer,
  afterHearerPhrase,
  hearerJoins,
  hearers,
  informingVerbs,
  tellingVerbs,
} from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isComma, isOneOf, isWord, possessive } from '../stream/chunk-words.ts'
import { isSpeaker, type PassageChunk } from '../stream/passage-chunk.ts'
import { COLON, COMMA, isDeterminer, isOf, isPreposition, TO, type Word } from '../stream/words.ts'

const GOES_ON = numberSet(hearerJoins)

const AFTER_HEARER = numberSet(afterHearer)
const OBJECTS = numberSet(objectPronouns)
const TELLING = numberSet(tellingVerbs)
const INFORMING = numberSet(informingVerbs)
const ENDS_HEARER = numberSet(afterHearerPhrase)
const HEARERS = numberSet(hearers)
/** Words that open a reported clause. */
export const OPENS_CLAUSE = numberSet(clauseOpeners)

/** The phrase for an addressee has at most this many chunks. */
const LONGEST = 12

/** After the addressee: "reporters", "the BBC", "him". */
export function afterAddressee(chunks: readonly PassageChunk[], from: number, verb: Word): number {
  const chunk = chunks[from]
  if (chunk !== undefined && isOf(OBJECTS, chunk.word)) return from + 1
  if (isOf(TELLING, verb)) return pastHearer(chunks, from)
  // "asked the mayor if", "advised residents to", but "warned residents of rain" tells what it is about
  const after = pastHearer(chunks, from)
  const next = chunks[after]
  const opens = isOneOf(next, OPENS_CLAUSE) || (isWord(next, TO) && isOf(INFORMING, verb))
  return after > from && opens ? after : from
}

function pastHearer(chunks: readonly PassageChunk[], from: number): number {
  let at = from
  while (at - from < LONGEST) {
    const next = chunks[at]
    if (next === undefined || next.type === 'stop' || next.type === 'quotation' || next.type === 'date') return at
    if (isSpeaker(next)) {
      if (next.mention.by === 'pronoun') return at
      at++
      // "wrote to Hugh Hill's family": what he owns is the addressee
      if (possessive(chunks[at])) return at + OWNED
      while (isHearer(chunks[at])) at++
      // "told broadcaster Channel 1 that"
      if (isNumber(chunks[at]) && closesHearer(chunks[at + 1])) at++
      if (!isOneOf(chunks[at], GOES_ON) && !isSpeaker(chunks[at])) return at
      if (isComma(chunks[at])) return at
      if (isSpeaker(chunks[at])) return at
      continue
    }
    if (next.type === 'verb') return at
    // "residents of the valley": an article behind "of" opens no clause
    const joins = isOneOf(chunks[at - 1], GOES_ON) && isDeterminer(next.word)
    if (at > from && !joins && (isOf(OPENS_CLAUSE, next.word) || isOf(ENDS_HEARER, next.word))) return at
    if (
      at === from &&
      (isOf(OPENS_CLAUSE, next.word) || isPreposition(next.word) || next.word === COMMA || next.word === COLON)
    )
      return at
    at++
  }
  return at
}

/** A further word of the addressee: "television" in "state television". */
export const isHearer = (chunk: PassageChunk | undefined): boolean => isOneOf(chunk, HEARERS)

/** A possessive mark and the noun after it. */
const OWNED = 2

const isNumber = (chunk: PassageChunk | undefined): boolean => chunk?.type === 'word' && /^\d{1,3}$/.test(chunk.lower)

const closesHearer = (chunk: PassageChunk | undefined): boolean =>
  chunk === undefined || chunk.type === 'stop' || isOneOf(chunk, AFTER_HEARER)
