import type { Trusted } from './trusted.ts'

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

/** How well confidence predicts what is right, in ten bins; what is added is counted and not held. */
export class Reliabilities {
  readonly #bins = Array.from({ length: BINS }, () => ({ claims: 0, confidence: 0, right: 0 }))

  add({ confidence, right }: Trusted): void {
    const bin = this.#bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]
    if (bin === undefined) return
    bin.claims++
    bin.confidence += confidence
    if (right) bin.right++
  }

  /** Empty bins are left out. */
  reliability(): Reliability {
    const bins = this.#bins
      .map(({ claims, confidence, right }, i) => ({
        ...{ from: i / BINS, to: (i + 1) / BINS, claims },
        ...{ confidence: confidence / claims, right: right / claims },
      }))
      .filter((bin) => bin.claims > 0)
    const claims = bins.reduce((sum, bin) => sum + bin.claims, 0)
    const error = bins.reduce((sum, bin) => sum + bin.claims * Math.abs(bin.confidence - bin.right), 0) / claims
    return { bins, error: claims === 0 ? null : error }
  }
}
