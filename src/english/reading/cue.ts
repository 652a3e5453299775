import type { Span } from '../../model/span.ts'
import type { SayingVerb } from '../forms/saying-verbs.ts'
import type { VerbGroup } from './chunk.ts'

/** How a verb of saying is used in its clause. */
export type CueUse = 'finite' | 'infinitive' | 'participle' | 'passive'

/** What a verb group says beyond its grammar where its verb is one of saying: "has also repeatedly warned". */
export interface Cue {
  readonly verb: SayingVerb
  readonly use: CueUse
  /** Where the verb itself stands, all words of a phrase among it. */
  readonly head: Span
  readonly group: VerbGroup
  /** Whether the verb itself is a base form: "would say", "to say", "they say". */
  readonly base: boolean
}
