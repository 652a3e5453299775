import { clauseRelatives, mainClauseAwaiting, sentenceJoins } from '../../../../lexicon/en/grammar.ts'
import { afterObjectless, asideOpeners, ofLate } from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import { endsIn, isPastForm } from '../stream/endings.ts'
import type { Piece } from '../stream/piece.ts'
import { isComma, isOneOf } from '../stream/piece-words.ts'
import { COMMA_OR_DASH, DASHES, isAuxiliaryWord, isOf, isPreposition, isSubordinator } from '../stream/words.ts'
import type { Stretch } from './content.ts'

const AFTER_OBJECTLESS = numberSet(afterObjectless)
const OPENS_ASIDE = numberSet(asideOpeners)
const OF_LATE = numberSet(ofLate)
const OPENS_SUBORDINATE = numberSet(mainClauseAwaiting)
const OPENS_SENTENCE = numberSet(sentenceJoins)

/** Whether no object follows a verb: "as Hill said, …", "as Hill said on Monday". */
export function objectless(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.type === 'stop' || piece.type === 'date') return true
  return piece.type === 'word' && (isPreposition(piece.word) || isOf(AFTER_OBJECTLESS, piece.word))
}

/** When something is said takes no more pieces than this: "earlier this week". */
const LONGEST_TIME = 3

/** Where a clause continues with its verb after "as Hill said," in its middle; null when the aside ends it. */
export function goesOn(pieces: readonly Piece[], event: ReportingEvent, before: Stretch): number | null {
  let mark = event.to
  while (mark - event.to < LONGEST_TIME && (pieces[mark]?.type === 'date' || isOneOf(pieces[mark], OF_LATE))) mark++
  if (!isOneOf(pieces[mark], COMMA_OR_DASH)) return null
  while (isOneOf(pieces[mark + 1], DASHES)) mark++
  const next = pieces[mark + 1]
  if (next?.type === 'cue') return mark + 1
  if (next?.type !== 'word' || next.quoted) return null
  return isAuxiliaryWord(next.word) || !hasVerb(pieces, before) ? mark + 1 : null
}

/** Whether a stretch may be a clause: an auxiliary or a past form stands in it. */
const hasVerb = (pieces: readonly Piece[], { from, to }: Stretch): boolean =>
  pieces
    .slice(from, to)
    .some((piece) => piece.type === 'word' && (isAuxiliaryWord(piece.word) || isPastForm(piece.lower)))

/** Whether a stretch is a subordinate clause, which what follows must be the main clause of: "Though it rained". */
export const subordinated = (pieces: readonly Piece[], { from }: Stretch): boolean =>
  isOneOf(pieces[from], OPENS_SUBORDINATE)

/** After the conjunction that opens a sentence. */
export function openingAt(pieces: readonly Piece[], start: number): number {
  let from = start
  while (isOneOf(pieces[from], OPENS_SENTENCE)) from++
  return from
}

/** Whether what follows "he said," only continues about the saying. */
export function opensAside(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.type === 'date' || piece.type === 'stop') return true
  if (piece.type !== 'word') return false
  return isPreposition(piece.word) || endsIn(piece.lower, 'ing') || isOf(OPENS_ASIDE, piece.word)
}

/** Words that make a clause of what follows an opening preposition only of that: "in the town where he lived". */
const RELATIVES = numberSet(clauseRelatives)

/**
 * Whether a stretch is no more than an opening phrase or a subordinate clause.
 *
 * "On Monday in Leeds" is; "At least 12 people were killed in Quito" and "In Quito 12 died" have a verb of their own.
 */
export function isPhrase(pieces: readonly Piece[], { from, to }: Stretch): boolean {
  const first = pieces[from]
  if (first?.type !== 'word') return first?.type === 'date'
  const clause = isSubordinator(first.word)
  if (!clause && !isPreposition(first.word)) return false
  let finite = false
  for (let i = from; i < to; i++) if (isComma(pieces[i])) return false
  for (let i = from; i < to; i++) {
    const piece = pieces[i]
    if (piece?.type !== 'word') continue
    if (isOf(RELATIVES, piece.word) && !finite) return true
    finite ||= isAuxiliaryWord(piece.word) || isPastForm(piece.lower)
  }
  return clause || !finite
}
