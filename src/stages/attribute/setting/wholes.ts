import type { Sentence } from '../../../model/document.ts'
import type { FigureOfEvent } from '../../../model/figure.ts'
import type { Span } from '../../../model/span.ts'

/** A figure, and what was told of it. */
export interface Told<Setting> {
  readonly figure: FigureOfEvent
  readonly told: Setting
}

/** What is known of figures that others may be a part of: those were harmed with the rest, then and there. */
export class Wholes<Setting> {
  readonly #byStart = new Map<number, Told<Setting>[]>()

  /** Keeps what is told of a figure, and gives it back. */
  keep(figure: FigureOfEvent, told: Setting): Setting {
    const known = this.#byStart.get(figure.start)
    if (known === undefined) this.#byStart.set(figure.start, [{ figure, told }])
    else known.push({ figure, told })
    return told
  }

  /** The figure that another is a part of, if that was kept. */
  of({ partOf }: Pick<FigureOfEvent, 'partOf'>): Told<Setting> | null {
    if (partOf === null) return null
    return this.#byStart.get(partOf.start)?.find(({ figure }) => figure.end === partOf.end) ?? null
  }
}

/** Whether a time or a place follows a part with no mark between, so that it is its own: "six, four of them in Tarma". */
export function isDirectlyAfter({ tokens }: Sentence, part: Span, mention: Span | null): boolean {
  if (mention === null) return false
  if (mention.start < part.end) return mention.start >= part.start
  return tokens.every(({ start, end, kind }) => start < part.end || end > mention.start || kind !== 'mark')
}
