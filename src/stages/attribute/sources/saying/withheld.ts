import { anyOne, definiteOwners, reasons, thirdObjects } from '../../../../lexicon/en/grammar.ts'
import {
  afterSummoned,
  anonymityLinks,
  beliefVerbs,
  namingVerbs,
  withheld,
  withheldThings,
} from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isOneOf, isWord } from '../stream/among-pieces.ts'
import type { Piece } from '../stream/piece.ts'
import { BE, isOf, NOT, TO, word } from '../stream/words.ts'
import type { Says } from './says.ts'

const WITHHELD = numberSet(withheld)
const [DISCUSS, CALL] = [word('discuss'), word('call')]
const NAMED = numberSet(namingVerbs)
const ANY = numberSet(anyOne)
const FOR_OR_ABOUT = numberSet(anonymityLinks)
const WITHHELD_THINGS = numberSet(withheldThings)
const REASONS = numberSet(reasons)
const OWNERS_AND_THE = numberSet(definiteOwners)
const OBJECTS = numberSet(thirdObjects)
const ENDS_OBJECT = numberSet(afterSummoned)

/**
 * Whether a verb tells only that somebody would not say something, or not under his name: no report.
 *
 * @example 'who asked not to be named', 'did not answer questions'; "said where he lived" is a report
 */
export function isWithheld(pieces: readonly Piece[], { verb }: Says, content: number): boolean {
  if (verb === null) return false
  if (verb.negated && isOf(WITHHELD, verb.verb.word)) return true
  if (verb.negated && verb.verb.word === DISCUSS && isOneOf(pieces[content], ANY)) return true
  let at = content
  if (isWord(pieces[at], NOT)) at++
  if (isOneOf(pieces[at], FOR_OR_ABOUT) && isOneOf(pieces[at + 1], WITHHELD_THINGS)) return true
  if (isOneOf(pieces[at], WITHHELD_THINGS)) return true
  if (!isWord(pieces[at], TO) || !isWord(pieces[at + 1], BE)) return false
  const named = pieces[at + 2]
  return named !== undefined && isOf(NAMED, named.cue?.verb.word ?? named.word)
}

/** A question or a warning that opens its sentence was put to somebody, who is told of next: "Asked if she was hurt, she said no." */
export function putsTo(pieces: readonly Piece[], { verb, at, order }: Says): boolean {
  if (verb === null || order !== 'shared' || !verb.verb.addressed || verb.use === 'participle') return false
  return pieces[at - 1] === undefined || pieces[at - 1]?.type === 'stop'
}

const BELIEF = numberSet(beliefVerbs)

/** A reason for what somebody did is no report: "They fled because they thought it was safe." */
export function givesReason(pieces: readonly Piece[], { verb, from }: Says): boolean {
  return verb !== null && isOf(BELIEF, verb.verb.word) && isOneOf(pieces[from - 1], REASONS)
}

/** Whether somebody is only rung up or something only summoned: "called Mrs. Ford", "called the rally". */
export function summons(pieces: readonly Piece[], { verb }: Says, content: number): boolean {
  if (verb?.verb.word !== CALL) return false
  const object = isOneOf(pieces[content], OWNERS_AND_THE) ? content + 1 : content
  const [piece, next] = [pieces[object], pieces[object + 1]]
  if (piece?.type !== 'mention' && (piece?.type !== 'word' || piece.quoted || isOneOf(piece, OBJECTS))) return false
  if (piece.type === 'mention' && piece.mention.by === 'pronoun') return false
  return next === undefined || next.type === 'stop' || next.type === 'date' || isOneOf(next, ENDS_OBJECT)
}
