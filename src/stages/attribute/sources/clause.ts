import { adverbs } from '../../../lexicon/en/grammar/adverbs.ts'
import { auxiliaries } from '../../../lexicon/en/grammar/auxiliaries.ts'
import { prepositions } from '../../../lexicon/en/grammar/prepositions.ts'
import { subordinators } from '../../../lexicon/en/grammar/subordinators.ts'
import { isComma, isWord } from './among-pieces.ts'
import { relativeOpening } from './antecedent.ts'
import type { Piece } from './passage.ts'

/** A clause is looked back over for no more pieces than this. */
const FARTHEST = 60

const isDash = (piece: Piece | undefined): boolean => isWord(piece, '—', '–', '--', ';', ':', '(', ')')

export const isAdverb = (word: string): boolean => adverbs.has(word) || /.ly$/.test(word)

/** A verb that ends a noun phrase: "the ward was full". "'s" is more often an owner's; "Will" and "May" are names too. */
export const isAuxiliary = (piece: Piece | undefined): boolean =>
  piece?.type === 'word' && !piece.quoted && auxiliaries.has(piece.lower) && !/^(?:['’]|\p{Lu}|do$)/u.test(piece.text)

/**
 * The piece that the verb's clause begins with: behind a sentence's end, a subordinating word, another verb of saying.
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
    const behindComma = isComma(pieces[i - 1])
    if (piece.lower === 'and' && behindComma) return i + 1
    if (!subordinators.has(piece.lower) || leads(pieces, i, verb)) continue
    // "It came up after Hill, asked about it, said": the apposed name is of this clause.
    if (pieces[i + 1]?.type === 'mention' && isComma(pieces[i + 2]) && i + 2 < verb - 1) return i + 1
    if (!apposed || behindComma || pieces[i - 1]?.type === 'stop') return i + 1
  }
  return 0
}

/** The comma behind whoever a question was put to: "Hill, asked about the fire, said"; null where the verb asks by itself. */
export function putTo(pieces: readonly Piece[], at: number): number | null {
  const [name, comma, cue, next] = [pieces[at - 2], pieces[at - 1], pieces[at], pieces[at + 1]]
  const asked = cue?.type === 'cue' && cue.cue.verb.base === 'ask' && cue.cue.use === 'finite'
  if (!asked || !isComma(comma) || name?.type !== 'mention') return null
  return isWord(next, 'about', 'if', 'whether', 'how', 'why', 'what', 'by', 'on', 'in', 'at') || next?.type === 'date'
    ? at - 1
    : null
}

/** Behind a closing parenthesis, the piece before the opening one: "John Hill (R-Fla.) said". */
function beforeParentheses(pieces: readonly Piece[], at: number): number {
  if (!isWord(pieces[at], ')', ']')) return at
  for (let i = at - 1; i >= 0 && at - i < 12; i--) if (isWord(pieces[i], '(', '[')) return i - 1
  return at
}

/** Whether a subordinating word only leads an introduction that a comma ends: "When he arrived, Hill, a doctor, said". */
function leads(pieces: readonly Piece[], at: number, verb: number): boolean {
  const first = pieces[at - 1]
  if (first !== undefined && first.type !== 'stop' && !isComma(first)) return false
  if (isWord(pieces[at], 'that', 'but', 'or', 'nor', 'yet', 'so', 'than')) return false
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
  const { lower } = piece
  if (/^(?:who|which|whose)$/.test(lower)) return true
  return prepositions.has(lower) || subordinators.has(lower) || /(?:ing|ed)$/.test(lower) || isAdverb(lower)
}

const BEHIND_NOUN = /^(?:who|which|whose|that|and|&|-|\()$/
/** What opens an apposition: "Mary Ford, the only doctor of the town". */
export const APPOSES = /^(?:an?|the|who|whose|now|then|also|one)$/

/** Whether nothing but what belongs to a noun stands behind it: a phrase with a preposition, a relative clause. */
export function bare(pieces: readonly Piece[], from: number, to: number, opens = BEHIND_NOUN): boolean {
  if (from >= to) return true
  const piece = pieces[from]
  for (let i = from; i < to && !isWord(pieces[i], 'who', 'which', 'whose', 'that'); i++)
    if (isAuxiliary(pieces[i])) return false
  if (piece?.type !== 'word') return piece?.type === 'mention'
  return prepositions.has(piece.lower) || opens.test(piece.lower) || /ing$/.test(piece.lower)
}
