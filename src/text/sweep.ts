import { overlaps, type Span } from '../model/span.ts'
import { ordered } from './ordered.ts'

/**
 * Answers which spans overlap another one, asked in text order: each span is looked at while it is open, not once per query.
 *
 * @example new Sweep(article.regions).over(claim)
 */
export class Sweep<T extends Span> {
  readonly #spans: readonly T[]
  #open: T[] = []
  #next = 0

  constructor(spans: readonly T[]) {
    this.#spans = ordered(spans, (a, b) => a.start - b.start)
  }

  over(asked: Span): T[] {
    for (
      let span = this.#spans[this.#next];
      span !== undefined && span.start < asked.end;
      span = this.#spans[this.#next]
    ) {
      this.#open.push(span)
      this.#next++
    }
    if (this.#open.length === 0) return []
    this.#open = this.#open.filter((span) => span.end > asked.start)
    return this.#open.filter((span) => overlaps(span, asked))
  }
}
