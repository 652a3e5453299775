import { auxiliaries } from '../../../lexicon/en/grammar/auxiliaries.ts'
import { prepositions } from '../../../lexicon/en/grammar/prepositions.ts'
import { subordinators } from '../../../lexicon/en/grammar/subordinators.ts'
import { DASHES, isComma, isWord } from './among-pieces.ts'
import type { Stretch } from './content.ts'
import type { Piece } from './passage.ts'
import type { Says } from './says.ts'

/** Whether no object follows a verb: "as Hill said, …", "as Hill said on Monday". */
export function objectless(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.type === 'stop' || piece.type === 'date') return true
  return (
    piece.type === 'word' &&
    (prepositions.has(piece.lower) || /^(?:[,.:]|last|earlier|later|recently|this|repeatedly)$/.test(piece.lower))
  )
}

/** Where a clause goes on with its verb behind "as Hill said," in its middle; null when the aside ends it. */
export function goesOn(pieces: readonly Piece[], says: Says, before: Stretch): number | null {
  let mark = says.to
  while (mark - says.to < 3 && (pieces[mark]?.type === 'date' || isWord(pieces[mark], 'this', 'last', 'week', 'month')))
    mark++
  if (!isWord(pieces[mark], ',', ...DASHES)) return null
  while (isWord(pieces[mark + 1], ...DASHES)) mark++
  const next = pieces[mark + 1]
  if (next?.type === 'cue') return mark + 1
  if (next?.type !== 'word' || next.quoted) return null
  return auxiliaries.has(next.lower) || !hasVerb(pieces, before) ? mark + 1 : null
}

/** Whether a stretch may be a clause: an auxiliary or a past form stands in it. */
const hasVerb = (pieces: readonly Piece[], { from, to }: Stretch): boolean =>
  pieces
    .slice(from, to)
    .some((piece) => piece.type === 'word' && (auxiliaries.has(piece.lower) || /[a-z]{2}ed$/.test(piece.lower)))

/** Whether a stretch is a subordinate clause, which what follows must be the main clause of: "Though it rained". */
export const subordinated = (pieces: readonly Piece[], { from }: Stretch): boolean =>
  isWord(pieces[from], 'though', 'although', 'if', 'unless', 'while', 'because', 'since', 'once', 'until')

/** Behind the conjunction that opens a sentence. */
export function openingAt(pieces: readonly Piece[], start: number): number {
  let from = start
  while (isWord(pieces[from], 'but', 'and', 'so', 'yet', ',')) from++
  return from
}

/** Whether what follows "he said," only goes on about the saying. */
export function opensAside(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.type === 'date' || piece.type === 'stop') return true
  if (piece.type !== 'word') return false
  return (
    prepositions.has(piece.lower) ||
    /ing$/.test(piece.lower) ||
    /^(?:a|an|who|which|when|while|as|where|whose|before|after)$/.test(piece.lower)
  )
}

/** Words that make a clause of what follows an opening preposition only of that: "in the town where he lived". */
const RELATIVE = /^(?:who|whom|whose|which|that|where|when)$/

/**
 * Whether a stretch is no more than an opening phrase or a subordinate clause.
 *
 * "On Monday in Leeds" is; "At least 12 people were killed in Quito" and "In Quito 12 died" have a verb of their own.
 */
export function isPhrase(pieces: readonly Piece[], { from, to }: Stretch): boolean {
  const first = pieces[from]
  if (first?.type !== 'word') return first?.type === 'date'
  const clause = subordinators.has(first.lower)
  if (!clause && !prepositions.has(first.lower)) return false
  let finite = false
  for (let i = from; i < to; i++) if (isComma(pieces[i])) return false
  for (let i = from; i < to; i++) {
    const piece = pieces[i]
    if (piece?.type !== 'word') continue
    if (RELATIVE.test(piece.lower) && !finite) return true
    finite ||= auxiliaries.has(piece.lower) || /[a-z]{2}ed$/.test(piece.lower)
  }
  return clause || !finite
}
