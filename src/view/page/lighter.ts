import type { Span } from '../../model/span.ts'
import type { Part, Run } from './marks.ts'

const CLASSES: Readonly<Record<Part, string>> = { content: 'lit-content', source: 'lit-source', fact: 'lit-fact' }

/**
 * Lights up what belongs together in a text.
 *
 * It changes classes of the elements that are there, since to draw a long text again for each move of the pointer would be slow.
 */
export class Lighter {
  readonly #elements: readonly HTMLElement[]
  readonly #runs: readonly Run[]
  #lit: HTMLElement[] = []

  /** @param text what the runs were drawn into, an element each, in their order. */
  constructor(text: HTMLElement, runs: readonly Run[]) {
    this.#elements = Array.from(text.querySelectorAll<HTMLElement>('[data-run]'))
    this.#runs = runs
  }

  /** Lights everything that a claim rests on, and nothing else. */
  claim(number: number | null): void {
    this.#clear()
    if (number === null) return
    for (const [at, { claims }] of this.#runs.entries())
      for (const { claim, part } of claims) if (claim === number) this.#light(at, CLASSES[part])
  }

  spans(spans: readonly Span[]): void {
    this.#clear()
    for (const [at, run] of this.#runs.entries())
      if (spans.some(({ start, end }) => run.start < end && start < run.end)) this.#light(at, 'lit-field')
  }

  /** The element in which a span begins. */
  at({ start }: Span): HTMLElement | undefined {
    return this.#elements[this.#runs.findIndex((run) => run.start <= start && start < run.end)]
  }

  #light(at: number, name: string): void {
    const element = this.#elements[at]
    if (element === undefined) return
    element.classList.add(name)
    this.#lit.push(element)
  }

  #clear(): void {
    for (const element of this.#lit) element.classList.remove('lit-content', 'lit-source', 'lit-fact', 'lit-field')
    this.#lit = []
  }
}
