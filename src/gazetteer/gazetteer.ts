import { placeTypeSchema } from '../model/place.ts'
import { BEARING_BITS, type ColumnName, DEGREE, type GazetteerSource, type Header, MAGIC } from './format.ts'
import { fingerprint } from './name.ts'
import { bearings, levels, type Place, prominence, type Sense } from './place.ts'

/** Places by name. Keys are made with `keyOf`. */
export interface Gazetteer {
  readonly source: GazetteerSource
  /** What a name may mean, the most prominent first; empty when it is no place's name. */
  readonly lookup: (key: string) => readonly Sense[]
  /** How many words the longest name has that begins with this word; 0 when none does. */
  readonly longest: (word: string) => number
}

/** How many looked-up names are kept ready; an archive of millions of articles must not fill the memory with them. */
const REMEMBERED = 20_000

/** Opens the compact form that the build wrote; the bytes are read in place and must not change. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const { header, column } = readHeader(bytes)
  const words = (name: ColumnName) => new Uint32Array(...column(name, 4))
  const nameStart = words('nameStart')
  const names = new Uint8Array(...column('names', 1))
  const lat = new Int32Array(...column('lat', 4))
  const lon = new Int32Array(...column('lon', 4))
  const geonames = words('geonames')
  const population = words('population')
  const country = new Uint16Array(...column('country', 2))
  const unit = new Uint16Array(...column('unit', 2))
  const type = new Uint8Array(...column('type', 1))
  const level = new Uint8Array(...column('level', 1))
  const slot = words('slot')
  const keyHash = words('keyHash')
  const keyCheck = words('keyCheck')
  const senseStart = words('senseStart')
  const sense = words('sense')
  const longest = new Uint8Array(...column('longest', 1))
  const utf8 = new TextDecoder()

  const indexOf = (key: string): number => {
    const [hash, check] = fingerprint(key)
    const mask = header.slots - 1
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const index = (slot[at] ?? 0) - 1
      if (index < 0) return -1
      if (keyHash[index] === hash && keyCheck[index] === check) return index
    }
  }
  const placeAt = (i: number): Place => ({
    name: utf8.decode(names.subarray(nameStart[i], nameStart[i + 1])),
    type: placeTypeSchema.options[type[i] ?? 0] ?? 'area',
    level: levels[level[i] ?? 0] ?? 'town',
    country: header.countries[country[i] ?? 0] || null,
    admin1: header.units[unit[i] ?? 0] || null,
    lat: (lat[i] ?? 0) / DEGREE,
    lon: (lon[i] ?? 0) / DEGREE,
    geonames: geonames[i] || null,
    population: population[i] ?? 0,
  })
  const sensesAt = (index: number): readonly Sense[] => {
    const found: Sense[] = []
    for (let s = senseStart[index] ?? 0; s < (senseStart[index + 1] ?? 0); s++) {
      const packed = sense[s] ?? 0
      const bearing = bearings[packed & ((1 << BEARING_BITS) - 1)] ?? 'name'
      const place = placeAt(packed >>> BEARING_BITS)
      found.push({ place, bearing, prominence: prominence(place) })
    }
    return found
  }

  let ready = new Map<string, readonly Sense[]>()
  return {
    source: header.source,
    lookup: (key) => {
      let found = ready.get(key)
      if (found === undefined) {
        const index = indexOf(key)
        found = index < 0 ? [] : sensesAt(index)
        if (ready.size >= REMEMBERED) ready = new Map()
        ready.set(key, found)
      }
      return found
    },
    longest: (word) => {
      const index = indexOf(word)
      return index < 0 ? 0 : (longest[index] ?? 0)
    },
  }
}

type View = readonly [buffer: ArrayBufferLike, offset: number, length: number]

function readHeader(bytes: Uint8Array): { header: Header; column: (name: ColumnName, size: number) => View } {
  const utf8 = new TextDecoder()
  if (utf8.decode(bytes.subarray(0, 4)) !== MAGIC) {
    throw new Error('Expected a gazetteer in compact form, got another file; build it anew with "npm run build:data"')
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true)
  const header = JSON.parse(utf8.decode(bytes.subarray(8, 8 + length))) as Header
  return {
    header,
    column: (name, size) => {
      const [offset, held] = header.columns[name]
      return [bytes.buffer, bytes.byteOffset + 8 + length + offset, held / size]
    },
  }
}
