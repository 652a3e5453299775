import { randomNumbers } from '../run/results/random.ts'

/** The lower and the upper end of a 95 % interval. */
export type Interval = readonly [low: number, high: number]

/** Read from summed counts; null where there is nothing to read. */
type Statistic = (counts: ArrayLike<number>) => number | null

const RESAMPLES = 1000
const OUTER = 0.025
/** Of the standard normal distribution, for 95 %. */
const Z = 1.959963984540054

/**
 * What a statistic could have been with other articles of the same kinds: percentile bootstrap over articles, since mentions of one
 * article are not independent of each other.
 *
 * @param rows the counts of each article, all of the same length.
 * @param seed the same seed gives the same intervals.
 * @returns an interval for each statistic; null with fewer than two articles, or where it could rarely be read.
 */
export function bootstrap(
  rows: readonly (readonly number[])[],
  statistics: readonly Statistic[],
  seed: number,
): (Interval | null)[] {
  if (rows.length < 2) return statistics.map(() => null)
  const samples: number[][] = statistics.map(() => [])
  for (const counts of resamples(rows, seed)) {
    for (const [i, statistic] of statistics.entries()) {
      const value = statistic(counts)
      if (value !== null) samples[i]?.push(value)
    }
  }
  return samples.map((values) => {
    if (values.length < RESAMPLES / 2) return null
    values.sort((a, b) => a - b)
    return [quantile(values, OUTER), quantile(values, 1 - OUTER)]
  })
}

/**
 * The summed counts of articles that are drawn anew, as many as there are, a thousand times.
 *
 * @returns the same array each time, with other counts.
 */
function* resamples(rows: readonly (readonly number[])[], seed: number): Generator<Float64Array> {
  const random = randomNumbers(seed)
  const width = rows[0]?.length ?? 0
  // Ten thousand articles are drawn ten million times: side by side they are read several times faster than as arrays
  const table = Float64Array.from(rows.flat())
  const counts = new Float64Array(width)
  for (let sample = 0; sample < RESAMPLES; sample++) {
    counts.fill(0)
    for (let drawn = 0; drawn < rows.length; drawn++) {
      const from = Math.floor(random() * rows.length) * width
      for (let i = 0; i < width; i++) counts[i] = (counts[i] ?? 0) + (table[from + i] ?? 0)
    }
    yield counts
  }
}

interface PairedAnswer {
  /** Of the second side less the first. */
  readonly difference: number
  readonly interval: Interval
  readonly p: number
}

/**
 * Whether a difference between two sides, each read from counts of the same articles, is more than chance: both are drawn together.
 *
 * @returns for each statistic the difference, its interval and a two-sided p; null where it cannot be read, or of fewer than two articles.
 */
export function pairedBootstrap(
  rows: readonly (readonly [readonly number[], readonly number[]])[],
  statistics: readonly Statistic[],
  seed: number,
): (PairedAnswer | null)[] {
  const width = rows[0]?.[0].length ?? 0
  const joined = rows.map(([a, b]) => [...a, ...b])
  const difference = (counts: Float64Array, statistic: Statistic) => {
    const [a, b] = [statistic(counts.subarray(0, width)), statistic(counts.subarray(width))]
    return a === null || b === null ? null : b - a
  }
  const whole = new Float64Array(2 * width)
  for (const row of joined) for (const [i, count] of row.entries()) whole[i] = (whole[i] ?? 0) + count
  const samples: number[][] = statistics.map(() => [])
  if (rows.length >= 2) {
    for (const counts of resamples(joined, seed)) {
      for (const [i, statistic] of statistics.entries()) {
        const value = difference(counts, statistic)
        if (value !== null) samples[i]?.push(value)
      }
    }
  }
  return samples.map((values, i) => {
    const observed = statistics[i] === undefined ? null : difference(whole, statistics[i])
    if (observed === null || values.length < RESAMPLES / 2) return null
    values.sort((a, b) => a - b)
    const tail = Math.min(values.filter((value) => value <= 0).length, values.filter((value) => value >= 0).length)
    return {
      difference: observed,
      interval: [quantile(values, OUTER), quantile(values, 1 - OUTER)],
      p: Math.min(1, (2 * (tail + 1)) / (values.length + 1)),
    }
  })
}

/** A quantile of sorted values. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/**
 * The 95 % interval of a share of few: Wilson's, which stays between 0 and 1.
 *
 * @example wilson(9, 10) // about [0.60, 0.98]; null of nothing
 */
export function wilson(right: number, of: number): Interval | null {
  if (of === 0) return null
  const share = right / of
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  const middle = share + Z ** 2 / (2 * of)
  const scale = 1 + Z ** 2 / of
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)]
}
