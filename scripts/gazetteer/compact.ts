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
} from '../../src/gazetteer/format.ts'
import { fingerprint } from '../../src/gazetteer/name.ts'
import { bearings, levels } from '../../src/gazetteer/place.ts'
import { placeTypeSchema } from '../../src/model/place.ts'
import type { Draft } from './draft.ts'
import type { Meaning } from './names.ts'

/** Numbers strings in the order in which they come; the empty string is 0. */
function numbering(): { readonly all: string[]; readonly of: (text: string) => number } {
  const all = ['']
  const known = new Map([['', 0]])
  return {
    all,
    of: (text) => {
      const number = known.get(text) ?? all.push(text) - 1
      known.set(text, number)
      return number
    },
  }
}

/** Lays the gazetteer out after a header; the same places give the same bytes. */
export function compact(
  places: readonly Draft[],
  keys: ReadonlyMap<string, readonly Meaning[]>,
  source: GazetteerSource,
): Uint8Array {
  const countries = numbering()
  const units = numbering()
  const index = indexOf(keys)
  const parts: Record<PartName, Uint8Array> = { ...index, ...rowsOf(places, countries.of, units.of) }
  const offsets: Partial<Record<PartName, readonly [number, number]>> = {}
  let offset = 0
  for (const name of partNames) {
    offsets[name] = [offset, parts[name].length]
    offset += Math.ceil(parts[name].length / 8) * 8
  }
  const header: Header = {
    format: 'claimwire/gazetteer@2',
    source,
    places: places.length,
    keys: index.senses.length,
    senses: index.sense.length / 4,
    countries: countries.all,
    units: units.all,
    parts: offsets as Header['parts'],
  }
  const plain = Buffer.from(JSON.stringify(header))
  // Parts begin at a multiple of eight, where the machine reads them in place.
  const text = Buffer.concat([plain, Buffer.alloc((8 - (plain.length % 8)) % 8, ' ')])
  const bytes = Buffer.alloc(PREAMBLE + text.length + offset)
  bytes.write(MAGIC, 0, 'latin1')
  bytes.writeUInt32LE(text.length, MAGIC.length)
  bytes.set(text, PREAMBLE)
  for (const name of partNames) bytes.set(parts[name], PREAMBLE + text.length + header.parts[name][0])
  return bytes
}

/** A row for each place and one after the last, which says where the last name ends. */
function rowsOf(places: readonly Draft[], countryOf: (code: string) => number, unitOf: (name: string) => number) {
  const unitNames = new Map(places.filter(({ level }) => level === 'unit').map(({ code, name }) => [code, name]))
  const names = places.map(({ name }) => Buffer.from(name))
  const rows = new Uint8Array((places.length + 1) * ROW)
  const view = new DataView(rows.buffer)
  let nameStart = 0
  places.forEach((place, i) => {
    const at = i * ROW
    view.setInt32(at + row.lat, Math.round(place.lat * DEGREE), true)
    view.setInt32(at + row.lon, Math.round(place.lon * DEGREE), true)
    view.setUint32(at + row.geonames, place.geonames ?? 0, true)
    view.setUint32(at + row.population, place.population, true)
    view.setUint32(at + row.name, nameStart, true)
    view.setUint16(at + row.unit, unitOf(unitNames.get(place.unit) ?? ''), true)
    view.setUint8(at + row.country, countryOf(place.country ?? ''))
    view.setUint8(at + row.kind, levels.indexOf(place.level) * TYPES + placeTypeSchema.options.indexOf(place.type))
    nameStart += names[i]?.length ?? 0
  })
  view.setUint32(places.length * ROW + row.name, nameStart, true)
  return { rows, names: Buffer.concat(names) }
}

/** Keys in buckets by their fingerprint, each with its senses and with the length of the longest name that begins with it. */
function indexOf(keys: ReadonlyMap<string, readonly Meaning[]>) {
  const longest = new Map<string, number>()
  for (const key of keys.keys()) {
    const words = key.split(' ')
    const first = words[0] ?? ''
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  const buckets = 2 ** BUCKET_BITS
  const all = [...new Set([...keys.keys(), ...longest.keys()])]
    .map((key) => ({
      key,
      bucket: fingerprint(key).first >>> (32 - BUCKET_BITS),
      check: fingerprint(key).second >>> 0,
    }))
    .sort((a, b) => a.bucket - b.bucket || a.check - b.check)
  const bucketKey = new Uint32Array(buckets + 1).fill(all.length)
  const bucketSense = new Uint32Array(buckets + 1)
  const sense: number[] = []
  let open = -1
  all.forEach(({ key, bucket, check }, i) => {
    const before = all[i - 1]
    if (before?.bucket === bucket && before.check === check)
      throw new Error(
        `Expected every name to have a fingerprint of its own, but "${before.key}" and "${key}" share one`,
      )
    while (open < bucket) {
      open++
      bucketKey[open] = i
      bucketSense[open] = sense.length
    }
    for (const { place, bearing } of keys.get(key) ?? [])
      sense.push(((place << BEARING_BITS) | bearings.indexOf(bearing)) >>> 0)
  })
  return {
    bucketKey: bytesOf(bucketKey),
    bucketSense: bytesOf(bucketSense),
    check: bytesOf(Uint32Array.from(all, ({ check }) => check)),
    sense: bytesOf(Uint32Array.from(sense)),
    senses: Uint8Array.from(all, ({ key }) => keys.get(key)?.length ?? 0),
    longest: Uint8Array.from(all, ({ key }) => Math.min(12, longest.get(key) ?? 0)),
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)
