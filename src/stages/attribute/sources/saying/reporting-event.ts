import type { Cue } from '../../../../english/reading/chunk.ts'
import type { Stance } from '../../../../model/claim.ts'
import type { Span } from '../../../../model/span.ts'
import type { Subject } from '../stream/said-by.ts'

/** A verb of saying with those who say it; it covers the chunks `[from, to)` of its passage. */
export interface ReportingEvent {
  /** What relates it to its content: a verb, a noun ("his claim that"), "according to", "reportedly", a colon after a name, a name signed after a quotation, "by" after a passive. */
  readonly by: 'verb' | 'noun' | 'according' | 'adverb' | 'colon' | 'signature' | 'agent'
  readonly cue: Span
  readonly stance: Stance
  readonly verb: Cue | null
  readonly subjects: readonly Subject[]
  /** Where its subject was found: before it, after it, with an earlier verb, or nowhere (it is said that). */
  readonly order: 'before' | 'after' | 'shared' | 'nobody'
  /** Who passed it on: "state television quoted Hill as saying". */
  readonly through: Span | null
  readonly at: number
  readonly from: number
  readonly to: number
}
