/**
 * How often a name of this weight is marked as a place by people, as counted on the gold corpora: nearly seven in ten at the
 * least weight that is enough, nineteen in twenty from about six on.
 *
 * @example foundConfidence(1) // 0.7
 */
export const foundConfidence = (weight: number): number => MOST - SPREAD * Math.exp((LEAST - weight) / SOFTNESS)

const MOST = 0.97
const SPREAD = 0.27
const LEAST = 1
const SOFTNESS = 1.8

/** The same for places that are named by what they are: people mark three in four of them. */
export const FEATURE = 0.75
/** Buildings are left out by half of the corpora. */
export const BUILDING = 0.55
/** The same for names that no gazetteer has and that the words beside them make places. */
export const UNLISTED = 0.75
