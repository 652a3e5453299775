import type { Place } from '../../../gazetteer/place.ts'
import type { Name } from './names.ts'

/** How far the other names of an article agree with a place, each name counted once and as likely as it is. */
export interface Support {
  /** Names that may lie within some two hundred kilometres. */
  readonly near: number
  /** Names that may lie in the same state or province, or be it. */
  readonly unit: number
  /** Names that may lie in the same country, or be it. */
  readonly country: number
}

/** Degrees to a cell; a place is near what is in its own cell or in one beside it. */
const CELL = 1.5

type Tally = Map<string, Map<number, number>>

/** Reads all names of an article at once; the answer for one of them leaves that one out. Linear in names and options. */
export function coherence(names: readonly Name[]): (place: Place, own: number) => Support {
  const cells: Tally = new Map()
  const units: Tally = new Map()
  const countries: Tally = new Map()
  names.forEach(({ options }, name) => {
    for (const { place, share } of options) {
      if (place.country !== null) raise(countries, place.country, name, share, 'sum')
      const unit = unitOf(place)
      if (unit !== null) raise(units, unit, name, share, 'sum')
      if (isPoint(place)) raise(cells, cellOf(place, 0, 0), name, share, 'most')
    }
  })
  return (place, own) => {
    const near = new Map<number, number>()
    if (isPoint(place)) {
      for (const y of [-1, 0, 1]) {
        for (const x of [-1, 0, 1]) {
          for (const [name, share] of cells.get(cellOf(place, y, x)) ?? [])
            near.set(name, Math.max(near.get(name) ?? 0, share))
        }
      }
    }
    return {
      near: without(near, own),
      unit: without(units.get(unitOf(place) ?? ''), own),
      country: without(countries.get(place.country ?? ''), own),
    }
  }
}

function raise(tally: Tally, key: string, name: number, share: number, how: 'sum' | 'most'): void {
  const shares = tally.get(key) ?? new Map<number, number>()
  const before = shares.get(name) ?? 0
  shares.set(name, how === 'sum' ? before + share : Math.max(before, share))
  tally.set(key, shares)
}

function without(shares: ReadonlyMap<number, number> | undefined, own: number): number {
  let sum = 0
  for (const [name, share] of shares ?? []) if (name !== own) sum += share
  return sum
}

/** Its state or province; a state is in itself. */
function unitOf({ country, admin1, level, name }: Place): string | null {
  const unit = level === 'unit' ? name : admin1
  return country === null || unit === null ? null : `${country} ${unit}`
}

/** Whether the place is small enough for its point to say where it is. */
const isPoint = ({ level, type }: Place): boolean =>
  level !== 'country' && level !== 'continent' && level !== 'unit' && !(level === 'known' && type !== 'facility')

const cellOf = ({ lat, lon }: Place, y: number, x: number): string =>
  `${Math.floor(lat / CELL) + y} ${Math.floor(lon / CELL) + x}`
