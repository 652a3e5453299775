import { anyDashes } from '../../lexicon/en/grammar.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Chunk } from './chunk.ts'
import type { ClauseKind, Draft, PrepositionalPhrase } from './clause.ts'

const isAnyDash = oneOf(anyDashes)

/** A clause that was opened: its subject may stand already, and its verb not yet. */
export interface Frame {
  readonly kind: ClauseKind
  /** The antecedent of a relative clause. */
  readonly antecedent: Chunk | null
  candidate: Chunk[]
  readonly opening: PrepositionalPhrase[]
  clause: Draft | null
  /** A noun phrase that may be the subject of one more verb: "and three women" of "killed two men and three women were hurt". */
  pending: Chunk | null
}

export const frameOf = (kind: ClauseKind, antecedent: Chunk | null): Frame => ({
  kind,
  antecedent,
  candidate: [],
  opening: [],
  clause: null,
  pending: null,
})

/** What was open when an aside began. */
export interface Around {
  readonly frames: Frame[]
  readonly active: Draft | null
  readonly lastNominal: Chunk | null
}

/** How many chunks an aside between dashes has at most; it bounds how far is looked ahead. */
const LONGEST_ASIDE = 16

/** Whether after a dash one more follows, and a verb after it: then the two make an aside. */
export function opensAside(chunks: readonly Chunk[], dash: number): boolean {
  for (let n = dash + 2; n < dash + LONGEST_ASIDE; n++) {
    const chunk = chunks[n]
    if (chunk === undefined || chunk.lower === ';' || chunk.lower === ':') return false
    if (chunk.type === 'mark' && isAnyDash(chunk)) return chunks[n + 1]?.type === 'verb'
  }
  return false
}
