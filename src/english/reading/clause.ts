import type { Chunk, NounPhrase } from './chunk.ts'

export type ClauseKind = 'main' | 'relative' | 'subordinate' | 'infinitive' | 'participial'

/** A noun phrase with the preposition before it. */
export interface PrepositionalPhrase {
  readonly preposition: Chunk
  readonly noun: Chunk
}

/** A verb with what belongs to it, as far as that can be determined. */
export interface Clause {
  readonly kind: ClauseKind
  readonly verb: Chunk
  /** Every member of a list: "two soldiers and a farmer". Empty where that is unclear. A relative clause has its antecedent. */
  readonly subject: readonly Chunk[]
  /** What the verb acts on; of forms of be what the subject is said to be. */
  readonly object: readonly Chunk[]
  /** Who did it, after "by" of a passive. */
  readonly agent: Chunk | null
  readonly prepositional: readonly PrepositionalPhrase[]
  /** False where the words allow another reading that cannot be ruled out. */
  readonly sure: boolean
}

/** A clause while it is read. */
export interface Draft {
  kind: ClauseKind
  readonly verb: Chunk
  subject: Chunk[]
  object: Chunk[]
  agent: Chunk | null
  readonly prepositional: PrepositionalPhrase[]
  sure: boolean
}

export function draftOf(kind: ClauseKind, verb: Chunk, subject: readonly Chunk[], sure: boolean): Draft {
  return { kind, verb, subject: [...subject], object: [], agent: null, prepositional: [], sure }
}

/** Whether a chunk is a noun phrase of any type. */
export const isNominal = (chunk: Chunk | undefined): chunk is Chunk & { readonly noun: NounPhrase } =>
  chunk !== undefined && chunk.noun !== null
