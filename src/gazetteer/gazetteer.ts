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
import { type Fingerprint, fingerprint } from './name.ts'
import { pagewise, type Read } from './pages.ts'
import { bearings, levels, type Place, prominenceOf, type Sense } from './place.ts'

/** Places by name. Keys are made with `keyOf`. */
export interface Gazetteer {
  readonly source: GazetteerSource
  /** What a name may mean, the most prominent first; empty when it is not a place's name. */
  readonly lookup: (key: string) => readonly Sense[]
  /** The same for the fingerprint of a key. */
  readonly found: (key: Fingerprint) => readonly Sense[]
  /** How many words the longest name has that begins with this word; 0 when none does. */
  readonly longest: (word: string) => number
}

/** How many names that it has are kept ready; an archive of millions of articles must not fill the memory with them. */
const REMEMBERED = 5000

const NONE: readonly Sense[] = []

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

  /** Its number among the keys; -1 when it is not a key. */
  const indexOf = ({ first, second }: Fingerprint): number => {
    const bucket = first >>> (32 - BUCKET_BITS)
    const end = bucketKey[bucket + 1] ?? 0
    const sought = second >>> 0
    for (let index = bucketKey[bucket] ?? 0; index < end; index++) if (check[index] === sought) return index
    return -1
  }
  /** The number of the first sense of a key, whose bucket says where those of the first of its keys begin. */
  const firstSenseOf = (key: Fingerprint, index: number): number => {
    const bucket = key.first >>> (32 - BUCKET_BITS)
    let at = bucketSense[bucket] ?? 0
    for (let before = bucketKey[bucket] ?? 0; before < index; before++) at += senses[before] ?? 0
    return at
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

  let ready = new Map<number, readonly Sense[]>()
  const found = (key: Fingerprint): readonly Sense[] => {
    const index = indexOf(key)
    if (index < 0) return NONE
    let known = ready.get(index)
    if (known === undefined) {
      known = sensesAt(index, firstSenseOf(key, index))
      if (ready.size >= REMEMBERED) ready = new Map()
      ready.set(index, known)
    }
    return known
  }
  return {
    source: header.source,
    found,
    lookup: (key) => found(fingerprint(key)),
    longest: (word) => longest[indexOf(fingerprint(word))] ?? 0,
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
