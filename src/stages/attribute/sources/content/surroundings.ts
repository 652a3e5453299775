import type { ReportingEvent } from '../saying/reporting-event.ts'
import { sentenceStart } from '../saying/sentence-bounds.ts'
import type { Piece } from '../stream/piece.ts'
import { contentStart } from './content.ts'

/** The verbs of saying of a passage, each at the index of the piece that it begins at. */
export type Beginnings = readonly (ReportingEvent | undefined)[]

/** A verb of saying in its surroundings, as a relation looks at it. */
export class Surroundings {
  readonly pieces: readonly Piece[]
  readonly event: ReportingEvent
  readonly all: Beginnings
  /** Whether a quotation belongs to another verb already. */
  readonly owned: (piece: Piece) => boolean
  #start = -1
  #content: ReturnType<typeof contentStart> | undefined

  /** @param owners whose a quotation is already. */
  constructor(
    pieces: readonly Piece[],
    event: ReportingEvent,
    all: Beginnings,
    owners: ReadonlyMap<Piece, ReportingEvent>,
  ) {
    this.pieces = pieces
    this.event = event
    this.all = all
    this.owned = (piece) => (owners.get(piece) ?? event) !== event
  }

  /** Where its sentence begins. */
  get start(): number {
    if (this.#start < 0) this.#start = sentenceStart(this.pieces, this.event.at)
    return this.#start
  }

  /** Where what may be its content begins after it; several relations ask, and it is looked for once. */
  get content(): ReturnType<typeof contentStart> {
    if (this.#content === undefined) this.#content = contentStart(this.pieces, this.event)
    return this.#content
  }
}
