import type { Span } from '../../../../model/span.ts'
import type { SayingVerb } from './verbs.ts'

/** How a verb of saying is used in its clause. */
export type CueUse = 'finite' | 'infinitive' | 'participle' | 'passive'

/** A verb of saying with what belongs to it: "has also repeatedly warned". Indices are of the sentence's tokens. */
export interface VerbCue {
  readonly verb: SayingVerb
  readonly use: CueUse
  /** The first token of the whole group, auxiliaries and adverbs included, and one past its last. */
  readonly from: number
  readonly to: number
  /** Where the verb itself stands. */
  readonly head: Span
  readonly negated: boolean
  readonly hypothetical: boolean
  readonly base: boolean
}
