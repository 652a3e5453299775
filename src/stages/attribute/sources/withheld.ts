import { withheld } from '../../../lexicon/en/saying/withheld.ts'
import { isWord } from './among-pieces.ts'
import type { Piece } from './passage.ts'
import type { Says } from './says.ts'

/**
 * Whether a verb tells only that somebody would not say something, or not under his name: no report.
 *
 * @example 'who asked not to be named', 'did not answer questions'; "said where he lived" is a report
 */
export function isWithheld(pieces: readonly Piece[], { verb }: Says, content: number): boolean {
  if (verb === null) return false
  if (verb.negated && withheld.has(verb.verb.base)) return true
  if (verb.negated && verb.verb.base === 'discuss' && isWord(pieces[content], 'a', 'an', 'any')) return true
  let at = content
  if (isWord(pieces[at], 'not')) at++
  if (isWord(pieces[at], 'for', 'about') && isWord(pieces[at + 1], 'anonymity', 'comment')) return true
  if (isWord(pieces[at], 'anonymity', 'comment')) return true
  if (!isWord(pieces[at], 'to') || !isWord(pieces[at + 1], 'be')) return false
  const named = pieces[at + 2]
  const text = named?.type === 'cue' ? named.cue.verb.base : named?.type === 'word' ? named.lower : ''
  return /^(?:name|identify|quote|named|identified|quoted)$/.test(text)
}

/** A question or a warning that opens its sentence was put to somebody, who is told of next: "Asked if she was hurt, she said no." */
export function putsTo(pieces: readonly Piece[], { verb, at, order }: Says): boolean {
  if (verb === null || order !== 'shared' || !verb.verb.addressed || verb.use === 'participle') return false
  return pieces[at - 1] === undefined || pieces[at - 1]?.type === 'stop'
}

const BELIEF = /^(?:think|believe|feel|hope|fear|expect)$/

/** A reason for what somebody did is no report: "They fled because they thought it was safe." */
export function givesReason(pieces: readonly Piece[], { verb, from }: Says): boolean {
  return verb !== null && BELIEF.test(verb.verb.base) && isWord(pieces[from - 1], 'because', 'since')
}

/** Whether somebody is only rung up or something only summoned: "called Mrs. Ford", "called the rally". */
export function summons(pieces: readonly Piece[], { verb }: Says, content: number): boolean {
  if (verb?.verb.base !== 'call') return false
  const object = isWord(pieces[content], 'the', 'his', 'her', 'their') ? content + 1 : content
  const [piece, next] = [pieces[object], pieces[object + 1]]
  if (piece?.type !== 'mention' && (piece?.type !== 'word' || piece.quoted || isWord(piece, 'it', 'him', 'them')))
    return false
  if (piece.type === 'mention' && piece.mention.by === 'pronoun') return false
  return next === undefined || next.type === 'stop' || next.type === 'date' || isWord(next, ',', '.', 'and')
}
