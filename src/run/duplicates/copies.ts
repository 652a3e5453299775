import { placeOf, runsOf } from './fingerprint.ts'
import { PLACES } from './sketch.ts'

/**
 * When one text is a copy of another: they share this much of all runs of words that either has, or the shorter one has nearly
 * all of its own from the longer one. Two reporters at one event share a twentieth, if they quote the same words.
 */
const SHARED = 0.45
const WITHIN = { shorter: 0.75, shared: 0.2 }

/** A text of fewer runs is a copy only if it is the same word for word: so short, two notices of one kind look alike. */
export const FEWEST_RUNS = 24

/** Whether one of two texts is a copy of the other, edited or shortened, as far as their sketches tell. */
export function nearlyAlike(a: Buffer, atA: number, b: Buffer, atB: number): boolean {
  const [runsA, runsB] = [runsOf(a, atA), runsOf(b, atB)]
  if (Math.min(runsA, runsB) < FEWEST_RUNS) return false
  let agree = 0
  for (let place = 0; place < PLACES; place++) if (placeOf(a, atA, place) === placeOf(b, atB, place)) agree++
  const shared = agree / PLACES
  const ofShorter = (shared * (runsA + runsB)) / (1 + shared) / Math.min(runsA, runsB)
  return shared >= SHARED || (shared >= WITHIN.shared && ofShorter >= WITHIN.shorter)
}
