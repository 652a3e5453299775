import type { MachineData } from './data.ts'

/** The event that ends a sentence; those below it are tags, those above it hints. */
export const END = 31
/** What is an event of the machines: a hint where the word has one, else its tag. */
export const eventOf = (tag: number, hint: number): number => (hint === 0 ? tag : END + hint)

/** Corrects tags by what stands around: a verb after "the" is a noun. */
export class Machine {
  readonly #events: number
  readonly #next: Int16Array
  readonly #otherwise: Int16Array
  readonly #after: Int8Array
  /** What a sequence that ends in a state corrects to; 0 in which none does. */
  readonly #tags: Int8Array

  constructor({ events, next, otherwise, ends }: MachineData) {
    const states = next.length
    this.#events = events
    this.#next = new Int16Array(states * events)
    this.#otherwise = Int16Array.from(otherwise)
    this.#after = new Int8Array(states)
    this.#tags = new Int8Array(states)
    for (const [state, ways] of next.entries())
      for (let w = 0; w < ways.length; w += 2) this.#next[state * events + (ways[w] ?? 0)] = ways[w + 1] ?? 0
    for (const [state, [after, tag]] of Object.entries(ends)) {
      this.#after[Number(state)] = after
      this.#tags[Number(state)] = tag
    }
  }

  /**
   * Corrects tags in place, those of the longest sequences from left to right.
   *
   * @param hints of the tokens, 0 where there is none
   * @param can the tags that each token can have, as bits
   */
  correct(tags: number[], hints: readonly number[], can: readonly number[]): void {
    const found = this.#search(tags, hints)
    for (let f = 0; f < found.length; f += 2) {
      const end = found[f + 1] ?? 0
      const at = (found[f] ?? 0) + (this.#after[end] ?? 0)
      const tag = this.#tags[end] ?? 0
      if (tag < 0) tags[at] = -tag
      else if (tag > 0 && ((can[at] ?? 0) & (1 << tag)) !== 0) tags[at] = tag
    }
  }

  /** Where sequences begin, each with the state that it ends in, from left to right. */
  #search(tags: readonly number[], hints: readonly number[]): readonly number[] {
    const found: number[] = []
    const width = this.#events
    const nexts = this.#next
    const ends = this.#tags
    const { length } = tags
    let state = 0
    let first = 0
    // Where the last sequence ended that might have gone on, and in which state
    let ended = 0
    let other = 0
    for (let from = 0; from <= length; from++) {
      for (let at = from; at <= length; at++) {
        const event = at === length ? END : eventOf(tags[at] ?? 0, hints[at] ?? 0)
        const next = event < width ? (nexts[state * width + event] ?? 0) : 0
        if (state === 0) first = at
        state = next
        if (next !== 0 && ends[next] === 0) {
          const otherwise = this.#otherwise[next] ?? 0
          if (otherwise === 0) continue
          ended = at
          other = otherwise
          continue
        }
        if (next !== 0) {
          found.push(first, next)
          from = at
        } else if (other !== 0) {
          found.push(first, other)
          from = ended
        }
        state = 0
        other = 0
        break
      }
    }
    return found
  }
}
