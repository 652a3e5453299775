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
import { endsIn, isAdverbial } from '../stream/endings.ts'
import type { Piece } from '../stream/piece.ts'
import { isComma, isOneOf } from '../stream/piece-words.ts'
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

/** A clause is looked back over for no more pieces than this. */
const FARTHEST = 60

const isDash = (piece: Piece | undefined): boolean => isOneOf(piece, CUTS_CLAUSE)

export const isAdverb = ({ word, lower }: Piece): boolean => isKnownAdverb(word) || isAdverbial(lower)

/** A verb that ends a noun phrase: "the ward was full". "'s" is more often an owner's; "Will" and "May" are names too. */
export const isAuxiliary = (piece: Piece | undefined): boolean =>
  piece !== undefined && isAuxiliaryWord(piece.free) && piece.word !== DO && !NO_AUXILIARY.test(piece.text)

const NO_AUXILIARY = /^['’\p{Lu}]/u
const DO = word('do')

/**
 * The piece that the verb's clause begins with: after a sentence's end, a subordinating word, another verb of saying.
 *
 * @param apposed whether a comma stands before the verb: then a subordinating word may be within what stands between commas.
 */
export function clauseStart(pieces: readonly Piece[], verb: number, apposed = false): number {
  for (let i = verb - 1; i >= 0; i--) {
    i = beforeParentheses(pieces, i)
    const piece = pieces[i]
    if (piece === undefined || verb - i > FARTHEST) return i + 1
    // "A doctor, who asked not to be named, said": the verb within the relative clause ends nothing.
    const opening = apposed && piece.type === 'cue' ? (relativeOpening(pieces, i) ?? putTo(pieces, i)) : null
    if (opening !== null) {
      i = opening
      continue
    }
    if (piece.type === 'stop' || piece.type === 'quote' || piece.type === 'cue' || isDash(piece)) return i + 1
    if (piece.type !== 'word') continue
    if (piece.quoted) {
      if (!apposed) return i + 1
      continue
    }
    const afterComma = isComma(pieces[i - 1])
    if (piece.word === AND && afterComma) return i + 1
    if (!isSubordinator(piece.word) || leads(pieces, i, verb)) continue
    // "It came up after Hill, asked about it, said": the apposed name is of this clause.
    if (pieces[i + 1]?.type === 'mention' && isComma(pieces[i + 2]) && i + 2 < verb - 1) return i + 1
    if (!apposed || afterComma || pieces[i - 1]?.type === 'stop') return i + 1
  }
  return 0
}

/** The comma after the person to whom a question was put: "Hill, asked about the fire, said"; null where the verb asks by itself. */
export function putTo(pieces: readonly Piece[], at: number): number | null {
  const [name, comma, cue, next] = [pieces[at - 2], pieces[at - 1], pieces[at], pieces[at + 1]]
  const asked = cue?.type === 'cue' && cue.cue.verb.word === ASK && cue.cue.use === 'finite'
  if (!asked || !isComma(comma) || name?.type !== 'mention') return null
  return isOneOf(next, AFTER_ASKED) || next?.type === 'date' ? at - 1 : null
}

/** Parentheses within a subject hold no more pieces than this. */
const LONGEST_PARENTHESIS = 12

/** After a closing parenthesis, the piece before the opening one: "John Hill (R-Fla.) said". */
function beforeParentheses(pieces: readonly Piece[], at: number): number {
  if (!isOneOf(pieces[at], CLOSES)) return at
  for (let i = at - 1; i >= 0 && at - i < LONGEST_PARENTHESIS; i--) if (isOneOf(pieces[i], OPENS)) return i - 1
  return at
}

/** Whether a subordinating word only leads an introduction that a comma ends: "When he arrived, Hill, a doctor, said". */
function leads(pieces: readonly Piece[], at: number, verb: number): boolean {
  const first = pieces[at - 1]
  if (first !== undefined && first.type !== 'stop' && !isComma(first)) return false
  if (isOneOf(pieces[at], LEADS_NOTHING)) return false
  for (let i = at + 1; i < verb - 1; i++) if (isComma(pieces[i])) return true
  return false
}

/** The stretches between commas, those that only introduce the sentence left out. */
export function segments(pieces: readonly Piece[], start: number, end: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && !isComma(pieces[i])) continue
    if (i > from) found.push({ from, to: i })
    from = i + 1
  }
  const main = found.filter((segment) => !introduces(pieces, segment.from))
  return main.length > 0 ? main : found
}

export function introduces(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece?.type === 'date') return true
  if (piece?.type !== 'word') return false
  const { word, lower } = piece
  if (isOf(WHO_OR_WHICH, word) || isPreposition(word) || isSubordinator(word) || isAdverb(piece)) return true
  return endsIn(lower, 'ing') || endsIn(lower, 'ed')
}

const AFTER_NOUN = numberSet(afterNoun)
/** What opens an apposition: "Mary Ford, the only doctor of the town". */
export const APPOSES = numberSet(appositionOpeners)

/** Whether nothing but what belongs to a noun stands after it: a phrase with a preposition, a relative clause. */
export function bare(pieces: readonly Piece[], from: number, to: number, opens = AFTER_NOUN): boolean {
  if (from >= to) return true
  const piece = pieces[from]
  for (let i = from; i < to && !isOneOf(pieces[i], OPENS_RELATIVE); i++) if (isAuxiliary(pieces[i])) return false
  if (piece?.type !== 'word') return piece?.type === 'mention'
  return isPreposition(piece.word) || isOf(opens, piece.word) || endsIn(piece.lower, 'ing')
}
