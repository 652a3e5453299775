import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import type { Config } from '../model/config.ts'
import { countryCodeSchema, latitudeSchema, longitudeSchema, placeTypeSchema } from '../model/place.ts'
import type { Gazetteer } from './gazetteer.ts'
import { loadGazetteer } from './load.ts'
import { keyOf } from './name.ts'
import { type Place, prominence, type Sense } from './place.ts'

/** A place of the user's own: a line of JSON or of CSV; `names` are its other names, in CSV parted by `|`. */
export const ownPlaceSchema = z.strictObject({
  name: z.string().min(1),
  names: z.array(z.string().min(1)).default([]),
  type: placeTypeSchema.default('city'),
  country: countryCodeSchema.nullable().default(null),
  admin1: z.string().min(1).nullable().default(null),
  lat: latitudeSchema,
  lon: longitudeSchema,
  geonames: z.int().positive().nullable().default(null),
  population: z.int().nonnegative().default(0),
})

export type OwnPlace = z.input<typeof ownPlaceSchema>

/**
 * A gazetteer with places of the user's own, which come before every other of the same name.
 *
 * @throws {z.ZodError} on an entry that is not one.
 */
export function withPlaces(gazetteer: Gazetteer, entries: readonly OwnPlace[]): Gazetteer {
  const known = new Map<string, Sense[]>()
  const longest = new Map<string, number>()
  for (const entry of entries) {
    const { names, ...place } = ownPlaceSchema.parse(entry)
    for (const name of [place.name, ...names]) {
      const key = keyOf(name)
      const words = key.split(' ')
      const own: Place = { ...place, level: 'own' }
      const sense: Sense = { place: own, bearing: name === place.name ? 'name' : 'alias', prominence: prominence(own) }
      known.set(key, [...(known.get(key) ?? []), sense])
      longest.set(words[0] ?? '', Math.max(longest.get(words[0] ?? '') ?? 0, words.length))
    }
  }
  return {
    source: gazetteer.source,
    lookup: (key) => {
      const senses = known.get(key)
      return senses === undefined ? gazetteer.lookup(key) : [...senses, ...gazetteer.lookup(key)]
    },
    longest: (word) => Math.max(longest.get(word) ?? 0, gazetteer.longest(word)),
  }
}

const opened = new Map<string, Gazetteer>()

/** The package's gazetteer with the places of a file, JSON Lines or CSV with a header; read once. */
export function ownPlaces(file: string): Gazetteer {
  const known = opened.get(file) ?? withPlaces(loadGazetteer(), readPlaces(file))
  opened.set(file, known)
  return known
}

/**
 * The entries of a file of places.
 *
 * @throws {Error} that names the file, the line and what was expected there.
 */
export function readPlaces(file: string): OwnPlace[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  const rows: unknown[] = /\.csv$/i.test(file)
    ? (parse(text, { columns: true, skip_empty_lines: true }) as Record<string, string>[]).map(fromCsv)
    : text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [fromJson(line, `${file}:${i + 1}`)]))
  return rows.map((row, i) => {
    const read = ownPlaceSchema.safeParse(row)
    if (!read.success)
      throw new Error(`Expected a place in entry ${i + 1} of ${file}, got: ${z.prettifyError(read.error)}`)
    return read.data
  })
}

function fromJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error(`Expected a place as JSON at ${where}, got ${JSON.stringify(line.slice(0, 40))}`)
  }
}

const NUMBERS = new Set(['lat', 'lon', 'geonames', 'population'])

/** Cells are text: numbers are read, empty cells are left out, `names` are parted. */
function fromCsv(row: Record<string, string>): unknown {
  const filled = Object.entries(row).filter(([, cell]) => cell.trim() !== '')
  return Object.fromEntries(
    filled.map(([key, cell]) => [
      key,
      key === 'names' ? cell.split('|').map((name) => name.trim()) : NUMBERS.has(key) ? Number(cell) : cell,
    ]),
  )
}

/** The gazetteer that a configuration asks for: the package's, with the user's own places when a file of them is named. */
export function gazetteerFor(config: Config | null): Gazetteer {
  const file = config?.places.file ?? null
  return file === null ? loadGazetteer() : ownPlaces(file)
}
