/** One row of the reliability table: claims of about one confidence, and how many of them were right. */
interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly claims: number
  /** Mean confidence of its claims, 0 to 1. */
  readonly confidence: number
  /** Share of its claims that are right, 0 to 1; a calibrated confidence is the same. */
  readonly right: number
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[]
  /** Expected calibration error: the mean distance between the two, weighted by claims; null without any claim. */
  readonly error: number | null
}

const BINS = 10

/** How well confidence predicts that a whole claim is right, in ten bins; empty ones are left out. */
export function reliability(claims: readonly { readonly confidence: number; readonly right: boolean }[]): Reliability {
  const bins = Array.from({ length: BINS }, (_, i) => {
    const inside = claims.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === i)
    const mean = (value: (claim: (typeof claims)[number]) => number) =>
      inside.reduce((sum, claim) => sum + value(claim), 0) / Math.max(1, inside.length)
    return {
      from: i / BINS,
      to: (i + 1) / BINS,
      claims: inside.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ right }) => (right ? 1 : 0)),
    }
  }).filter((bin) => bin.claims > 0)
  const error = bins.reduce((sum, bin) => sum + bin.claims * Math.abs(bin.confidence - bin.right), 0) / claims.length
  return { bins, error: claims.length === 0 ? null : error }
}
