import type { Place } from '../../../gazetteer/place.ts'
import type { Name } from './names.ts'

/** How far the other names of an article agree with a place, each name counted once and as likely as it is. */
interface Support {
  /** Names that may lie within some two hundred kilometres. */
  readonly near: number
  /** Names that may lie in the same state or province, or be it. */
  readonly unit: number
  /** Names that may lie in the same country, or be it. */
  readonly country: number
}

/** Degrees to a cell; a place is near what is in its own cell or in one next to it. */
const CELL = 1.5

/** The shares of each name at a key, and their sum. */
interface Tally {
  readonly shares: Map<number, number>
  sum: number
}

/** An article names no more places than this before it is a list: what comes later neither gives support nor gets it. */
const MOST_NAMES = 400

/** Reads all names of an article at once; the answer for one of them leaves that one out. Linear in names and options. */
export function coherence(names: readonly Name[]): (place: Place, own: number) => Support {
  const cells = new Map<number, Tally>()
  const units = new Map<string, Tally>()
  const countries = new Map<string, Tally>()
  names.slice(0, MOST_NAMES).forEach(({ options }, name) => {
    for (const { place, share } of options) {
      if (place.country !== null) raise(countries, place.country, name, share)
      const unit = unitOf(place)
      if (unit !== null) raise(units, unit, name, share)
      if (isPoint(place)) raise(cells, cellOf(place, 0, 0), name, share)
    }
  })
  return (place, own) => {
    if (own >= MOST_NAMES) return { near: 0, unit: 0, country: 0 }
    return {
      near: isPoint(place) ? nearby(cells, place, own) : 0,
      unit: without(units.get(unitOf(place) ?? ''), own),
      country: without(countries.get(place.country ?? ''), own),
    }
  }
}

/** The shares in a place's cell and in those around it, each name by the cell where it has the most. */
function nearby(cells: ReadonlyMap<number, Tally>, place: Place, own: number): number {
  let most: Map<number, number> | null = null
  for (let y = -1; y <= 1; y++) {
    for (let x = -1; x <= 1; x++) {
      const tally = cells.get(cellOf(place, y, x))
      // Most cells have no name, and that of a place itself often no other
      if (tally === undefined || (tally.shares.size === 1 && tally.shares.has(own))) continue
      most ??= new Map()
      for (const [name, share] of tally.shares) {
        if (name !== own && share > (most.get(name) ?? 0)) most.set(name, share)
      }
    }
  }
  if (most === null) return 0
  let sum = 0
  for (const share of most.values()) sum += share
  return sum
}

function raise<Key>(tallies: Map<Key, Tally>, key: Key, name: number, share: number): void {
  let tally = tallies.get(key)
  if (tally === undefined) {
    tally = { shares: new Map(), sum: 0 }
    tallies.set(key, tally)
  }
  tally.shares.set(name, (tally.shares.get(name) ?? 0) + share)
  tally.sum += share
}

const without = (tally: Tally | undefined, own: number): number =>
  tally === undefined ? 0 : tally.sum - (tally.shares.get(own) ?? 0)

/** Its state or province; a state is in itself. */
function unitOf({ country, admin1, level, name }: Place): string | null {
  const unit = level === 'unit' ? name : admin1
  return country === null || unit === null ? null : `${country} ${unit}`
}

/** Whether the place is small enough for its point to say where it is. */
const isPoint = ({ level, type }: Place): boolean =>
  level !== 'country' && level !== 'continent' && level !== 'unit' && !(level === 'known' && type !== 'facility')

const cellOf = ({ lat, lon }: Place, y: number, x: number): number =>
  (Math.floor(lat / CELL) + y) * 1000 + Math.floor(lon / CELL) + x
