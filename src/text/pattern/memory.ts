/** Which states a search has tried: those that bear its stamp. One memory serves all, since most searches take microseconds. */
export interface Memory {
  tried: Uint32Array
  stamp: number
  readonly stack: number[]
  /** The edges of the groups of the match that is tried. */
  readonly slots: number[]
  steps: number
  busy: boolean
}

const shared: Memory = { tried: new Uint32Array(1 << 14), stamp: 0, stack: [], slots: [], steps: 0, busy: false }
/** A memory of more states than this is not kept for the next search. */
const LARGEST_KEPT = 1 << 20

export function takeMemory(states: number): Memory {
  // A search within a test of another one, or in a sentence out of all proportion, gets a memory of its own.
  if (shared.busy || states > LARGEST_KEPT)
    return { tried: new Uint32Array(states), stamp: 1, stack: [], slots: [], steps: 0, busy: true }
  if (states > shared.tried.length) shared.tried = new Uint32Array(states * 2)
  if (shared.stamp === 0xffffffff) {
    shared.tried.fill(0)
    shared.stamp = 0
  }
  shared.stamp++
  shared.steps = 0
  shared.busy = true
  return shared
}
