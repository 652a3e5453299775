import { probability, type Weights } from '../../src/confidence/probability.ts'

/** Evidence for something that was found, and whether it was right. */
export interface Sample {
  readonly evidence: readonly string[]
  readonly right: boolean
  /** How many times it counts. */
  readonly weight: number
}

/** Evidence that fewer samples have is left out, or it would be fitted to them alone. */
const FEWEST = 10
/** How strongly weights are drawn to nothing: the inverse variance that they are expected to have. */
const RIDGE = 4
const ROUNDS = 2000
/** A round goes only a part of the way, since several pieces of evidence stand for each sample. */
const PACE = 0.15

/** Fits the log odds of being right to samples: logistic regression, by gradient descent with a ridge. */
export function logistic(samples: readonly Sample[]): Weights {
  const counts = new Map<string, number>()
  for (const { evidence } of samples) for (const one of evidence) counts.set(one, (counts.get(one) ?? 0) + 1)
  const names = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([name]) => name)
    .sort()
  const index = new Map(names.map((name, i) => [name, i]))
  const rows = samples.map(({ evidence, right, weight }) => ({
    at: evidence.flatMap((one) => index.get(one) ?? []),
    right: right ? 1 : 0,
    weight,
  }))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const share = rows.reduce((sum, row) => sum + row.right * row.weight, 0) / total
  let bias = Math.log(Math.max(0.01, share) / Math.max(0.01, 1 - share))
  const weights = new Float64Array(names.length)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length)
    let biasSlope = 0
    for (const { at, right, weight } of rows) {
      let odds = bias
      for (const i of at) odds += weights[i] ?? 0
      const miss = (1 / (1 + Math.exp(-odds)) - right) * weight
      biasSlope += miss
      for (const i of at) slope[i] = (slope[i] ?? 0) + miss
    }
    bias -= (PACE * biasSlope * 4) / total
    for (let i = 0; i < weights.length; i++) {
      const count = Math.max(FEWEST, counts.get(names[i] ?? '') ?? 0)
      weights[i] = (weights[i] ?? 0) - (PACE * ((slope[i] ?? 0) + RIDGE * (weights[i] ?? 0))) / (count / 4 + RIDGE)
    }
  }
  const round = (value: number) => Math.round(value * 100) / 100
  return { bias: round(bias), evidence: Object.fromEntries(names.map((name, i) => [name, round(weights[i] ?? 0)])) }
}

/** What samples say of weights: the share that is right, and the mean distance of confidence and share in ten bins. */
export interface Calibration {
  readonly samples: number
  readonly right: number
  readonly error: number
  readonly bins: readonly { readonly confidence: number; readonly right: number; readonly samples: number }[]
}

/** What was said of a sample, and what it was. */
interface Judged {
  readonly confidence: number
  readonly right: boolean
  readonly weight: number
}

/** What weights say of samples that they were not fitted to. */
export const judged = (weights: Weights, samples: readonly Sample[]): Judged[] =>
  samples.map(({ evidence, right, weight }) => ({ confidence: probability(weights, evidence), right, weight }))

export function calibration(samples: readonly Judged[]): Calibration {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0, weight: 0, samples: 0 }))
  for (const { confidence, right, weight } of samples) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]
    if (bin === undefined) continue
    bin.confidence += confidence * weight
    bin.right += right ? weight : 0
    bin.weight += weight
    bin.samples++
  }
  const total = bins.reduce((sum, { weight }) => sum + weight, 0)
  const full = bins.filter(({ weight }) => weight > 0)
  return {
    samples: samples.length,
    right: full.reduce((sum, { right }) => sum + right, 0) / total,
    error: full.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / total,
    bins: full.map(({ confidence, right, weight, samples }) => ({
      confidence: confidence / weight,
      right: right / weight,
      samples,
    })),
  }
}
