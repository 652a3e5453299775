import type { Piece } from '../stream/piece.ts'
import type { Subjects } from '../stream/said-by.ts'
import type { VerbCue } from '../stream/verb-cue.ts'
import type { ReportingEvent } from './reporting-event.ts'
import { subjectBefore } from './subject.ts'

/** A verb of saying where it stands, as the rules that look for its subject are asked about it. */
export class VerbInClause {
  readonly pieces: readonly Piece[]
  readonly at: number
  readonly cue: VerbCue
  /** The verbs of saying before it in its passage, as they were read. */
  readonly earlier: readonly ReportingEvent[]
  #subject: Subjects | null | undefined

  constructor(pieces: readonly Piece[], at: number, cue: VerbCue, earlier: readonly ReportingEvent[]) {
    this.pieces = pieces
    this.at = at
    this.cue = cue
    this.earlier = earlier
  }

  get previous(): Piece | undefined {
    return this.pieces[this.at - 1]
  }

  get next(): Piece | undefined {
    return this.pieces[this.at + 1]
  }

  /** The subject before it in its clause; several rules ask, and it is looked for once. */
  get subject(): Subjects | null {
    if (this.#subject === undefined) this.#subject = subjectBefore(this.pieces, this.at)
    return this.#subject
  }
}
