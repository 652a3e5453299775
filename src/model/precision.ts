/** A share with the interval that holds the true one in 95 of 100 samples. */
export interface Estimate {
  /** 0 to 1. */
  readonly share: number
  readonly low: number
  readonly high: number
}

/** How many of those that were judged are right, in a stratum that has so many claims altogether. */
export interface JudgedStratum {
  readonly right: number
  readonly judged: number
  readonly claims: number
}

/** The standard score of 95 %. */
const Z = 1.959964

/**
 * A share with its Wilson interval, which holds for few cases and for shares near 0 and 1.
 *
 * @param share 0 to 1
 * @param cases how many it was counted on; a sample that is worth fewer because of its weights may give a fraction
 * @returns null when there are none
 * @example wilson(0.9, 20) // {share: 0.9, low: 0.699, high: 0.972}
 */
export function wilson(share: number, cases: number): Estimate | null {
  if (!(cases > 0)) return null
  const wide = (Z * Z) / cases
  const middle = (share + wide / 2) / (1 + wide)
  const half = (Z * Math.sqrt((share * (1 - share)) / cases + wide / (4 * cases))) / (1 + wide)
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/**
 * The precision of an archive from a sample by strata: each stratum counts as much as it has claims, whatever was drawn from it.
 *
 * Strata in which nothing was judged are left out. Unequal weights make the interval wider (by Kish's effective size).
 *
 * @example precisionOf([{right: 9, judged: 10, claims: 50}, {right: 5, judged: 10, claims: 50}])?.share // 0.7
 */
export function precisionOf(strata: readonly JudgedStratum[]): Estimate | null {
  const judged = strata.filter(({ judged, claims }) => judged > 0 && claims > 0)
  const all = judged.reduce((sum, { claims }) => sum + claims, 0)
  let share = 0
  let spread = 0
  for (const { right, judged: cases, claims } of judged) {
    const weight = claims / all
    share += (weight * right) / cases
    spread += (weight * weight) / cases
  }
  return spread === 0 ? null : wilson(share, 1 / spread)
}
