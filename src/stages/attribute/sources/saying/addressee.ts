import { clauseOpeners, objectPronouns } from '../../../../lexicon/en/grammar.ts'
import { afterHearer, afterHearerPhrase, hearerJoins, hearers, tellingVerbs } from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { Piece } from '../stream/piece.ts'
import { isComma, isOneOf } from '../stream/piece-words.ts'
import { COLON, COMMA, isOf, isPreposition, type Word } from '../stream/words.ts'

const GOES_ON = numberSet(hearerJoins)

const AFTER_HEARER = numberSet(afterHearer)
const OBJECTS = numberSet(objectPronouns)
const TELLING = numberSet(tellingVerbs)
const ENDS_HEARER = numberSet(afterHearerPhrase)
const HEARERS = numberSet(hearers)
/** Words that open a reported clause. */
export const OPENS_CLAUSE = numberSet(clauseOpeners)

/** The phrase for an addressee has at most this many pieces. */
const LONGEST = 12

/** After who is spoken to: "reporters", "the BBC", "him". */
export function afterAddressee(pieces: readonly Piece[], from: number, verb: Word): number {
  const piece = pieces[from]
  if (piece !== undefined && isOf(OBJECTS, piece.word)) return from + 1
  if (isOf(TELLING, verb)) return pastHearer(pieces, from)
  // "asked the mayor if", but "warned residents of rain" tells what it is about
  const after = pastHearer(pieces, from)
  const next = pieces[after]
  return after > from && isOneOf(next, OPENS_CLAUSE) ? after : from
}

function pastHearer(pieces: readonly Piece[], from: number): number {
  let at = from
  while (at - from < LONGEST) {
    const next = pieces[at]
    if (next === undefined || next.type === 'stop' || next.type === 'quote' || next.type === 'date') return at
    if (next.type === 'mention') {
      if (next.mention.by === 'pronoun') return at
      at++
      while (isHearer(pieces[at])) at++
      // "told broadcaster Channel 1 that"
      if (isNumber(pieces[at]) && closesHearer(pieces[at + 1])) at++
      if (!isOneOf(pieces[at], GOES_ON) && pieces[at]?.type !== 'mention') return at
      if (isComma(pieces[at])) return at
      if (pieces[at]?.type === 'mention') return at
      continue
    }
    if (next.type === 'cue') return at
    if (at > from && (isOf(OPENS_CLAUSE, next.word) || isOf(ENDS_HEARER, next.word))) return at
    if (
      at === from &&
      (isOf(OPENS_CLAUSE, next.word) || isPreposition(next.word) || next.word === COMMA || next.word === COLON)
    )
      return at
    at++
  }
  return at
}

/** A further word of whom somebody tells: "television" in "state television". */
export const isHearer = (piece: Piece | undefined): boolean => isOneOf(piece, HEARERS)

const isNumber = (piece: Piece | undefined): boolean => piece?.type === 'word' && /^\d{1,3}$/.test(piece.lower)

const closesHearer = (piece: Piece | undefined): boolean =>
  piece === undefined || piece.type === 'stop' || isOneOf(piece, AFTER_HEARER)
