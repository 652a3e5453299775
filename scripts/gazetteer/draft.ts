import type { Place } from '../../src/gazetteer/place.ts'

/** A place on its way into the compact form. */
export interface Draft extends Omit<Place, 'admin1'> {
  /** Code of its first-level unit, `US.TX`; null for what is in none. */
  readonly unit: string | null
  /** Code of its own, for units and countries: what the lexicons name them by. */
  readonly code: string | null
  /** What else a town is called in English news. */
  readonly otherNames?: readonly string[]
}

/** The entries of a table of the lexicons, `key: first; second`. */
export function entriesOf(lines: string): (readonly [key: string, values: readonly string[]])[] {
  return lines
    .split('\n')
    .filter((line) => line.includes(': '))
    .map((line) => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), line.slice(colon + 2).split(/; ?/)] as const
    })
}
