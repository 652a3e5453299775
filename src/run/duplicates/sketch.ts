import { mixed } from './words.ts'

/** How many places a sketch has. Each tells at once whether two texts agree in it, so more of them are more exact. */
export const PLACES = 96

/** A sketch in a few bytes of which runs of words a text has: the share of places in which two agree is the share of runs they share. */
export interface Sketch {
  /** How many runs of words the text has. */
  readonly runs: number
  readonly places: Uint16Array
}

/** So many words make a run: long enough that two reporters seldom write the same one, short enough to outlive an edited word. */
const RUN = 4

/**
 * MinHash by one permutation (Li, Owen and Zhang 2012): each run of words falls into one place, in which the least number stays.
 * Places that none fell into borrow from another by lot, so that they too agree as often as the texts do (Shrivastava 2017).
 *
 * @param words as `wordNumbers` gives them
 */
export function sketchOf(words: Uint32Array): Sketch {
  const runs = words.length === 0 ? 0 : Math.max(1, words.length - RUN + 1)
  const least = new Uint32Array(PLACES).fill(0xffffffff)
  for (let from = 0; from < runs; from++) {
    let sum = 0
    for (let at = from; at < from + RUN && at < words.length; at++) sum = Math.imul(sum, 0x9e3779b1) + (words[at] ?? 0)
    const hash = mixed(sum)
    const place = hash % PLACES
    const value = mixed(hash ^ 0x9e3779b9)
    if (value < (least[place] ?? 0)) least[place] = value
  }
  const places = new Uint16Array(PLACES)
  if (runs === 0) return { runs, places }
  for (let place = 0; place < PLACES; place++) {
    let from = place
    for (let lot = 1; least[from] === 0xffffffff; lot++) from = mixed(place * 0x10001 + lot) % PLACES
    places[place] = mixed(least[from] ?? 0) & 0xffff
  }
  return { runs, places }
}
