/** Random numbers from 0 up to but not including 1, the same for the same seed. */
export type Lot = () => number

/** What did not hold: enough to see it again. */
export interface Finding {
  readonly attack: string
  readonly what: string
  /** What it was tried with, for the fixture. */
  readonly input: string | Uint8Array
}

/** A way to try to break something, again and again. */
export interface Attack {
  readonly name: string
  /** Its share of the time. */
  readonly share: number
  /** How many tries there are in all, for one that goes through a list; others go on as long as they are let. */
  readonly most?: () => Promise<number>
  /** One try; null when everything held. */
  readonly attempt: (lot: Lot, number: number) => Promise<Finding | null>
  readonly close?: () => Promise<void>
}

export function pick<T>(lot: Lot, items: readonly T[]): T {
  const item = items[Math.floor(lot() * items.length)]
  if (item === undefined) throw new Error('Expected something to pick from')
  return item
}

export function upTo(lot: Lot, most: number): number {
  return Math.floor(lot() * (most + 1))
}
