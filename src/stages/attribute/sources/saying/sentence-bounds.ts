import type { Piece } from '../stream/piece.ts'

/** A sentence is looked back over for no more pieces than this. */
const FARTHEST_START = 200

/** Where the sentence of a piece begins. */
export function sentenceStart(pieces: readonly Piece[], at: number): number {
  let start = at
  while (start > 0 && at - start < FARTHEST_START && pieces[start - 1]?.type !== 'stop') start--
  return start
}

/** Where the sentence of a piece ends: at its stop. */
export function sentenceEnd(pieces: readonly Piece[], at: number): number {
  let end = at
  while (end < pieces.length && pieces[end]?.type !== 'stop') end++
  return end
}
