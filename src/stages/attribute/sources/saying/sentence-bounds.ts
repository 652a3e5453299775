import type { PassageChunk } from '../stream/passage-chunk.ts'

/** A sentence is looked back over for at most this many chunks. */
const FARTHEST_START = 200

/** Where the sentence of a chunk begins. */
export function sentenceStart(chunks: readonly PassageChunk[], at: number): number {
  let start = at
  while (start > 0 && at - start < FARTHEST_START && chunks[start - 1]?.type !== 'stop') start--
  return start
}

/** Where the sentence of a chunk ends: at its stop. */
export function sentenceEnd(chunks: readonly PassageChunk[], at: number): number {
  let end = at
  while (end < chunks.length && chunks[end]?.type !== 'stop') end++
  return end
}
