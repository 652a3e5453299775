import { prepositions } from '../../../lexicon/en/grammar/prepositions.ts'
import { hearers } from '../../../lexicon/en/saying/hearers.ts'
import { isComma, isWord } from './among-pieces.ts'
import type { Piece } from './passage.ts'

const OBJECT = /^(?:him|her|them|me|us|you|it)$/
/** Words that open a reported clause. */
export const OPENS_CLAUSE = /^(?:that|whether|if|how|why|what|when|where|who)$/

/** Behind who is spoken to: "reporters", "the BBC", "him". */
export function behindAddressee(pieces: readonly Piece[], from: number, base: string): number {
  const piece = pieces[from]
  if (piece?.type === 'word' && OBJECT.test(piece.lower)) return from + 1
  if (/^(?:tell|inform|remind|assure|notify|brief|reassure|text|email|alert)$/.test(base))
    return behindHearer(pieces, from)
  // "asked the mayor if", but "warned residents of rain" tells what it is about
  const behind = behindHearer(pieces, from)
  const next = pieces[behind]
  return behind > from && next?.type === 'word' && !next.quoted && OPENS_CLAUSE.test(next.lower) ? behind : from
}

function behindHearer(pieces: readonly Piece[], from: number): number {
  let at = from
  while (at - from < 12) {
    const next = pieces[at]
    if (next === undefined || next.type === 'stop' || next.type === 'quote' || next.type === 'date') return at
    if (next.type === 'mention') {
      if (next.mention.by === 'pronoun') return at
      at++
      while (isHearer(pieces[at])) at++
      if (!isWord(pieces[at], 'and', 'of', "'s", "'", '’', ',', '&') && pieces[at]?.type !== 'mention') return at
      if (isComma(pieces[at])) return at
      if (pieces[at]?.type === 'mention') return at
      continue
    }
    if (next.type === 'cue') return at
    if (
      at > from &&
      (OPENS_CLAUSE.test(next.lower) ||
        /^(?:to|in|on|at|about|after|during|,|:|the|a|an|he|she|they)$/.test(next.lower))
    )
      return at
    if (
      at === from &&
      (OPENS_CLAUSE.test(next.lower) || prepositions.has(next.lower) || next.lower === ',' || next.lower === ':')
    )
      return at
    at++
  }
  return at
}

/** A further word of whom somebody tells: "television" in "state television". */
export const isHearer = (piece: Piece | undefined): boolean =>
  piece?.type === 'word' && !piece.quoted && (hearers.has(piece.lower) || piece.lower === 'news')
