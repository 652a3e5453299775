/**
 * What is counted of one kind: how much gold, how much found, and how many pairs hold by each measure.
 *
 * Precision asks only where the fixture is complete, since nothing is known of other findings: `found` and the `…Closed` counts are of there.
 */
export interface Counts {
  readonly gold: number
  readonly found: number
  readonly overlap: number
  readonly overlapClosed: number
  readonly strict: number
  readonly strictClosed: number
  readonly complete: number
  readonly completeClosed: number
}

export const measures = ['overlap', 'strict', 'complete'] as const
export type Measure = (typeof measures)[number]

/** How often a field was compared, and how often it was right. */
export interface Asked {
  readonly asked: number
  readonly right: number
}

/** Counts in records within records. */
export interface Nested {
  readonly [key: string]: number | Nested
}

/** Adds counts to a sum, name by name; what the sum lacks comes to its end. */
export function addTo(sum: Nested, more: Nested): void {
  const into = sum as Record<string, number | Nested>
  for (const key in more) {
    const value = more[key]
    if (value === undefined) continue
    const own = Object.hasOwn(into, key) ? into[key] : undefined
    if (typeof value === 'number') into[key] = value + (typeof own === 'number' ? own : 0)
    else if (typeof own === 'object') addTo(own, value)
    else {
      const copy: Nested = {}
      addTo(copy, value)
      into[key] = copy
    }
  }
}

/** Precision, recall and F1 in per cent; null where there was nothing to count. */
export interface Rates {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

/** The rates of one measure. */
export function ratesOf(counts: Counts, measure: Measure): Rates {
  const right = counts[measure]
  const closed = counts[`${measure}Closed`]
  return {
    precision: percent(closed, counts.found),
    recall: percent(right, counts.gold),
    f1: rounded(f1Of(right, closed, counts.gold, counts.found)),
  }
}

/**
 * F1 from 0 to 1: the harmonic mean of precision (what is right of what was found) and recall; null where there is nothing to find,
 * or nothing by which false finds could be told.
 */
export function f1Of(right: number, closed: number, gold: number, found: number): number | null {
  if (gold + found === 0 || (found === 0 && right > 0)) return null
  if (right === closed) return (2 * right) / (gold + found)
  if (right === 0 || closed === 0) return 0
  return 2 / (gold / right + found / closed)
}

/** One decimal, so that two machines print the same. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10
}

/** A share as a percentage of one decimal. */
export function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(1000 * share) / 10
}
