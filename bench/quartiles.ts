export interface Quartiles {
  readonly low: number
  readonly median: number
  readonly high: number
}

/** The quartiles of numbers, each one of them. */
export function quartiles(numbers: readonly number[]): Quartiles {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}
