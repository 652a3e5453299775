import type { Cue } from '../../../../english/reading/chunk.ts'
import type { PassageChunk } from '../stream/passage-chunk.ts'
import type { Subjects } from '../stream/said-by.ts'
import type { ReportingEvent } from './reporting-event.ts'
import { subjectBefore } from './subject.ts'

/** A verb of saying in its clause: what the rules that look for its source are asked about. */
export class VerbInClause {
  readonly chunks: readonly PassageChunk[]
  readonly at: number
  readonly cue: Cue
  /** The verbs of saying before it in its passage, as they were read. */
  readonly earlier: readonly ReportingEvent[]
  #subject: Subjects | null | undefined

  constructor(chunks: readonly PassageChunk[], at: number, cue: Cue, earlier: readonly ReportingEvent[]) {
    this.chunks = chunks
    this.at = at
    this.cue = cue
    this.earlier = earlier
  }

  get previous(): PassageChunk | undefined {
    return this.chunks[this.at - 1]
  }

  get next(): PassageChunk | undefined {
    return this.chunks[this.at + 1]
  }

  /** The subject before it in its clause; several rules ask for it, and it is found once. */
  get subject(): Subjects | null {
    if (this.#subject === undefined) this.#subject = subjectBefore(this.chunks, this.at)
    return this.#subject
  }
}
