import {
  BEARING_BITS,
  type ColumnName,
  columnNames,
  DEGREE,
  type GazetteerSource,
  type Header,
  MAGIC,
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

/** Lays the gazetteer out in columns behind a header; the same places give the same bytes. */
export function compact(
  places: readonly Draft[],
  keys: ReadonlyMap<string, readonly Meaning[]>,
  source: GazetteerSource,
): Uint8Array {
  const countries = numbering()
  const units = numbering()
  const unitNames = new Map(places.filter(({ level }) => level === 'unit').map(({ code, name }) => [code, name]))
  const encoded = places.map(({ name }) => new TextEncoder().encode(name))
  const nameStart = new Uint32Array(places.length + 1)
  encoded.forEach((bytes, i) => {
    nameStart[i + 1] = (nameStart[i] ?? 0) + bytes.length
  })
  const column = (of: (place: Draft) => number) => places.map(of)
  const index = indexOf(keys)
  const columns: Record<ColumnName, ArrayBufferView> = {
    nameStart,
    names: Buffer.concat(encoded),
    lat: Int32Array.from(column(({ lat }) => Math.round(lat * DEGREE))),
    lon: Int32Array.from(column(({ lon }) => Math.round(lon * DEGREE))),
    geonames: Uint32Array.from(column(({ geonames }) => geonames ?? 0)),
    population: Uint32Array.from(column(({ population }) => population)),
    country: Uint16Array.from(column(({ country }) => countries.of(country ?? ''))),
    unit: Uint16Array.from(column(({ unit }) => units.of(unitNames.get(unit) ?? ''))),
    type: Uint8Array.from(column(({ type }) => placeTypeSchema.options.indexOf(type))),
    level: Uint8Array.from(column(({ level }) => levels.indexOf(level))),
    ...index.columns,
  }
  const offsets: Partial<Record<ColumnName, readonly [number, number]>> = {}
  let offset = 0
  for (const name of columnNames) {
    offsets[name] = [offset, columns[name].byteLength]
    offset += Math.ceil(columns[name].byteLength / 8) * 8
  }
  const header: Header = {
    format: 'claimwire/gazetteer@1',
    source,
    places: places.length,
    keys: index.columns.keyHash.length,
    slots: index.columns.slot.length,
    senses: index.columns.sense.length,
    countries: countries.all,
    units: units.all,
    columns: offsets as Header['columns'],
  }
  const plain = Buffer.from(JSON.stringify(header))
  // Columns begin at a multiple of eight, where the machine reads them in place.
  const text = Buffer.concat([plain, Buffer.alloc((8 - (plain.length % 8)) % 8, ' ')])
  const bytes = Buffer.alloc(8 + text.length + offset)
  bytes.write(MAGIC, 0, 'latin1')
  bytes.writeUInt32LE(text.length, 4)
  bytes.set(text, 8)
  for (const name of columnNames) {
    const { buffer, byteOffset, byteLength } = columns[name]
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), 8 + text.length + (header.columns[name][0] ?? 0))
  }
  return bytes
}

/** Keys by fingerprint in an open table, each with its senses and with the length of the longest name that begins with it. */
function indexOf(keys: ReadonlyMap<string, readonly Meaning[]>) {
  const longest = new Map<string, number>()
  for (const key of keys.keys()) {
    const words = key.split(' ')
    const first = words[0] ?? ''
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  const all = [...new Set([...keys.keys(), ...longest.keys()])].sort((a, b) => (a < b ? -1 : 1))
  const slot = new Uint32Array(2 ** Math.ceil(Math.log2(all.length * 1.6)))
  const keyHash = new Uint32Array(all.length)
  const keyCheck = new Uint32Array(all.length)
  const senseStart = new Uint32Array(all.length + 1)
  const sense: number[] = []
  all.forEach((key, i) => {
    const [hash, check] = fingerprint(key)
    keyHash[i] = hash
    keyCheck[i] = check
    let at = hash & (slot.length - 1)
    while (slot[at] !== 0) at = (at + 1) & (slot.length - 1)
    slot[at] = i + 1
    for (const { place, bearing } of keys.get(key) ?? [])
      sense.push((place << BEARING_BITS) | bearings.indexOf(bearing))
    senseStart[i + 1] = sense.length
  })
  const lengths = Uint8Array.from(all, (key) => Math.min(12, longest.get(key) ?? 0))
  return { columns: { slot, keyHash, keyCheck, senseStart, sense: Uint32Array.from(sense), longest: lengths } }
}
