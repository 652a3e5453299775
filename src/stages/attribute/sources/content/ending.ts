import type { Rule } from '../../../../rules/rule.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import type { PassageChunk } from '../stream/passage-chunk.ts'

/** A chunk before which content may end. */
export interface Ending {
  readonly chunks: readonly PassageChunk[]
  /** Where the content begins, and the chunk in question. */
  readonly from: number
  readonly at: number
  /** The reporting events by the chunk that each begins at; none where nothing is to cut. */
  readonly events: readonly (ReportingEvent | undefined)[]
  /** Whether a quotation belongs to another verb. */
  readonly owned: (chunk: PassageChunk) => boolean
}

/** One way in which content ends before its sentence does. */
export type EndRule = Rule<Ending, true>
