import type { ReportingEvent } from '../saying/reporting-event.ts'
import { sentenceStart } from '../saying/sentence-bounds.ts'
import type { PassageChunk } from '../stream/passage-chunk.ts'
import { contentEnd, contentStart, type Stretch } from './content.ts'

/** The verbs of saying of a passage, each at the index of the chunk that it begins at. */
export type Beginnings = readonly (ReportingEvent | undefined)[]

/** Receives the rule that ended content, null where its sentence does, and the content. */
export type EndHearer = (rule: string | null, content: Stretch) => void

/** A verb of saying in its surroundings, as a relation looks at it. */
export class Surroundings {
  readonly chunks: readonly PassageChunk[]
  readonly event: ReportingEvent
  readonly all: Beginnings
  /** Whether a quotation belongs to another verb already. */
  readonly owned: (chunk: PassageChunk) => boolean
  readonly #hear: EndHearer | null
  #start = -1
  #content: ReturnType<typeof contentStart> | undefined

  /** @param owners the verb that each quotation already belongs to. */
  constructor(
    chunks: readonly PassageChunk[],
    event: ReportingEvent,
    all: Beginnings,
    owners: ReadonlyMap<PassageChunk, ReportingEvent>,
    hear: EndHearer | null = null,
  ) {
    this.chunks = chunks
    this.event = event
    this.all = all
    this.#hear = hear
    this.owned = (chunk) => (owners.get(chunk) ?? event) !== event
  }

  /** Where its sentence begins. */
  get start(): number {
    if (this.#start < 0) this.#start = sentenceStart(this.chunks, this.event.at)
    return this.#start
  }

  /** Where its possible content begins after it; several relations ask, and it is looked up once. */
  get content(): ReturnType<typeof contentStart> {
    if (this.#content === undefined) this.#content = contentStart(this.chunks, this.event)
    return this.#content
  }

  /** Where content that begins at a chunk ends, given where other verbs of saying begin. */
  contentEnd(from: number, others: Beginnings = this.all): number {
    return contentEnd(this.chunks, from, others, this.owned, this.#hear)
  }
}
