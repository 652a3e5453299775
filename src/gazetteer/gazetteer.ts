import { placeTypeSchema } from '../model/place.ts'
import {
  BEARING_BITS,
  BUCKET_BITS,
  DEGREE,
  type GazetteerSource,
  type Header,
  MAGIC,
  type PartName,
  PREAMBLE,
  partNames,
  ROW,
  row,
  TYPES,
} from './format.ts'
import { fingerprint } from './name.ts'
import { pagewise, type Read } from './pages.ts'
import { bearings, levels, type Place, prominenceOf, type Sense } from './place.ts'

/** Places by name. Keys are made with `keyOf`. */
export interface Gazetteer {
  readonly source: GazetteerSource
  /** What a name may mean, the most prominent first; empty when it is not a place's name. */
  readonly lookup: (key: string) => readonly Sense[]
  /** How many words the longest name has that begins with this word; 0 when none does. */
  readonly longest: (word: string) => number
}

/** How many looked-up names are kept ready; an archive of millions of articles must not fill the memory with them. */
const REMEMBERED = 20_000

/** Opens the compact form that the build wrote; the bytes are used in place and must not change. */
export function openGazetteer(read: Read, size: number): Gazetteer {
  const { header, part, at } = readHeader(read)
  const words = (name: PartName) => new Uint32Array(...part(name, 4))
  const bytes = (name: PartName) => new Uint8Array(...part(name, 1))
  const bucketKey = words('bucketKey')
  const bucketSense = words('bucketSense')
  const check = words('check')
  const sense = words('sense')
  const senses = bytes('senses')
  const longest = bytes('longest')
  const paged = pagewise(read, size)
  const utf8 = new TextDecoder()

  /** Its number among the keys and that of its first sense, or null when it is not a key. */
  const keyAt = (key: string): { index: number; firstSense: number } | null => {
    const [hash, second] = fingerprint(key)
    const bucket = hash >>> (32 - BUCKET_BITS)
    let firstSense = bucketSense[bucket] ?? 0
    for (let index = bucketKey[bucket] ?? 0; index < (bucketKey[bucket + 1] ?? 0); index++) {
      if (check[index] === second) return { index, firstSense }
      firstSense += senses[index] ?? 0
    }
    return null
  }
  const placeAt = (i: number): Place => {
    const { buffer, byteOffset } = paged(at.rows + i * ROW, 2 * ROW)
    const view = new DataView(buffer, byteOffset, 2 * ROW)
    const [start, end] = [view.getUint32(row.name, true), view.getUint32(ROW + row.name, true)]
    const kind = view.getUint8(row.kind)
    return {
      name: utf8.decode(paged(at.names + start, end - start)),
      type: placeTypeSchema.options[kind % TYPES] ?? 'area',
      level: levels[Math.floor(kind / TYPES)] ?? 'town',
      country: header.countries[view.getUint8(row.country)] || null,
      admin1: header.units[view.getUint16(row.unit, true)] || null,
      lat: view.getInt32(row.lat, true) / DEGREE,
      lon: view.getInt32(row.lon, true) / DEGREE,
      geonames: view.getUint32(row.geonames, true) || null,
      population: view.getUint32(row.population, true),
    }
  }
  const sensesAt = (index: number, first: number): readonly Sense[] =>
    Array.from(sense.subarray(first, first + (senses[index] ?? 0)), (packed): Sense => {
      const place = placeAt(packed >>> BEARING_BITS)
      const bearing = bearings[packed & ((1 << BEARING_BITS) - 1)] ?? 'name'
      return { place, bearing, prominence: prominenceOf(place, bearing) }
    })

  let ready = new Map<string, readonly Sense[]>()
  let lengths = new Map<string, number>()
  return {
    source: header.source,
    lookup: (key) => {
      let found = ready.get(key)
      if (found === undefined) {
        const known = keyAt(key)
        found = known === null ? [] : sensesAt(known.index, known.firstSense)
        if (ready.size >= REMEMBERED) ready = new Map()
        ready.set(key, found)
      }
      return found
    },
    longest: (word) => {
      let most = lengths.get(word)
      if (most === undefined) {
        const known = keyAt(word)
        most = known === null ? 0 : (longest[known.index] ?? 0)
        if (lengths.size >= REMEMBERED) lengths = new Map()
        lengths.set(word, most)
      }
      return most
    },
  }
}

type View = readonly [buffer: ArrayBufferLike, offset: number, length: number]

/** Reads the header and the index after it; says where the rest is. */
function readHeader(read: Read): {
  header: Header
  part: (name: PartName, size: number) => View
  at: Readonly<Record<PartName, number>>
} {
  const utf8 = new TextDecoder()
  const preamble = read(0, PREAMBLE)
  if (utf8.decode(preamble.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new Error('Expected a gazetteer in compact form, got another file; build it anew with "npm run build:data"')
  }
  const length = new DataView(preamble.buffer, preamble.byteOffset).getUint32(MAGIC.length, true)
  const header = JSON.parse(utf8.decode(read(PREAMBLE, length))) as Header
  const begin = PREAMBLE + length
  const index = read(begin, header.parts.rows[0])
  const at = Object.fromEntries(partNames.map((name) => [name, begin + header.parts[name][0]]))
  return {
    header,
    part: (name, size) => {
      const [offset, held] = header.parts[name]
      return [index.buffer, index.byteOffset + offset, held / size]
    },
    at: at as Record<PartName, number>,
  }
}
