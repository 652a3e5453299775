import { mixed, type Words } from './words.ts'

/** How many places a sketch has. Each tells at once whether two texts agree in it, so more of them are more exact. */
export const PLACES = 96

/** A sketch in a few bytes of which runs of words a text has: the share of places in which two agree is the share of runs they share. */
interface Sketch {
  /** How many runs of words it is a sketch of. */
  readonly runs: number
  readonly places: Uint16Array
}

/** This many words make a run: long enough that two reporters seldom write the same one, short enough to outlive an edited word. */
const RUN = 4
/** With fewer runs that hold a name or a figure, as in a script without capitals, all runs count. */
const ENOUGH = 24
const FREE = 0xffffffff

/**
 * MinHash by one permutation (Li, Owen and Zhang 2012): each run of words falls into one place, in which the least number stays.
 * Empty bins borrow from a random other bin, so that they too agree as often as the texts do (Shrivastava 2017).
 *
 * Only runs count in which a name or a figure is. A form that is filled in again every day has all the others in common.
 */
export function sketchOf(words: Words): Sketch {
  const telling = sketched(words, true)
  return telling.runs >= ENOUGH ? telling : sketched(words, false)
}

function sketched({ numbers, marked }: Words, telling: boolean): Sketch {
  const least = new Uint32Array(PLACES).fill(FREE)
  const last = numbers.length === 0 ? 0 : Math.max(1, numbers.length - RUN + 1)
  let runs = 0
  for (let from = 0; from < last; from++) {
    let sum = 0
    let marks = 0
    for (let at = from; at < from + RUN && at < numbers.length; at++) {
      sum = Math.imul(sum, 0x9e3779b1) + (numbers[at] ?? 0)
      marks += marked[at] ?? 0
    }
    if (telling && marks === 0) continue
    runs++
    const hash = mixed(sum)
    const value = mixed(hash ^ 0x9e3779b9)
    const place = hash % PLACES
    if (value < (least[place] ?? 0)) least[place] = value
  }
  const places = new Uint16Array(PLACES)
  for (let place = 0; place < PLACES && runs > 0; place++) {
    let from = place
    for (let lot = 1; least[from] === FREE; lot++) from = mixed(place * 0x10001 + lot) % PLACES
    places[place] = mixed(least[from] ?? 0) & 0xffff
  }
  return { runs, places }
}
