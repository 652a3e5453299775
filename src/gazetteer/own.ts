import { readFileSync, statSync } from 'node:fs'
import { CsvError, parse } from 'csv-parse/sync'
import * as z from 'zod'
import type { Config } from '../model/config.ts'
import { Failure } from '../model/failure.ts'
import { countryCodeSchema, latitudeSchema, longitudeSchema, placeTypeSchema } from '../model/place.ts'
import type { Gazetteer } from './gazetteer.ts'
import { loadGazetteer } from './load.ts'
import { type Fingerprint, fingerprint, keyOf } from './name.ts'
import { type Place, prominence, type Sense } from './place.ts'

/** A name that can be looked up: one of nothing but marks cannot. */
const nameSchema = z.string().refine((name) => keyOf(name) !== '', 'expected a name')

/** A place of the user's own: a line of JSON or of CSV; `names` are its other names, in CSV separated by `|`. */
const ownPlaceSchema = z.strictObject({
  name: nameSchema,
  names: z.array(nameSchema).default([]),
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
  const known = new Map<number, Sense[]>()
  const longest = new Map<string, number>()
  for (const entry of entries) {
    const { names, ...place } = ownPlaceSchema.parse(entry)
    for (const name of [place.name, ...names]) {
      const key = keyOf(name)
      const words = key.split(' ')
      const own: Place = { ...place, level: 'own' }
      const sense: Sense = { place: own, bearing: name === place.name ? 'name' : 'alias', prominence: prominence(own) }
      const { number } = fingerprint(key)
      known.set(number, [...(known.get(number) ?? []), sense])
      longest.set(words[0] ?? '', Math.max(longest.get(words[0] ?? '') ?? 0, words.length))
    }
  }
  const found = (key: Fingerprint): readonly Sense[] => {
    const senses = known.get(key.number)
    return senses === undefined ? gazetteer.found(key) : [...senses, ...gazetteer.found(key)]
  }
  return {
    source: gazetteer.source,
    found,
    lookup: (key) => found(fingerprint(key)),
    longest: (word) => Math.max(longest.get(word) ?? 0, gazetteer.longest(word)),
  }
}

const opened = new Map<string, Gazetteer>()

/** The package's gazetteer with the places of a file, JSON Lines or CSV with a header; read once. */
function ownPlaces(file: string): Gazetteer {
  const known = opened.get(file) ?? withPlaces(loadGazetteer(), readPlaces(file))
  opened.set(file, known)
  return known
}

/**
 * The entries of a file of places, JSON Lines or, by its ending, CSV with a header.
 *
 * @throws {Failure} `bad-places`, with the file, the line and what was expected there.
 */
export function readPlaces(file: string): OwnPlace[] {
  const text = textOf(file)
  const rows = /\.csv$/i.test(file) ? rowsOfCsv(text, file) : rowsOfJson(text, file)
  return rows.map(({ line, row }) => {
    const read = ownPlaceSchema.safeParse(row)
    if (read.success) return read.data
    const wrong = read.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    throw bad(`Expected a place at ${file}:${line}, but ${wrong.join('; ')}.`)
  })
}

interface Row {
  /** Where it begins in the file, from 1. */
  readonly line: number
  readonly row: unknown
}

const bad = (message: string, cause?: unknown): Failure => new Failure('bad-places', message, { cause })

function textOf(file: string): string {
  try {
    // A device may have no end.
    if (!statSync(file).isFile()) throw new Error('not a file')
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    throw bad(
      `Expected a file of places at ${file}, as the configuration's "places.file" says; it cannot be read.`,
      cause,
    )
  }
}

function rowsOfJson(text: string, file: string): Row[] {
  return text.split('\n').flatMap((written, i): Row[] => {
    if (written.trim() === '') return []
    try {
      return [{ line: i + 1, row: JSON.parse(written) }]
    } catch (cause) {
      throw bad(`Expected a place as JSON at ${file}:${i + 1}, got ${JSON.stringify(written.slice(0, 40))}.`, cause)
    }
  })
}

function rowsOfCsv(text: string, file: string): Row[] {
  try {
    const read = parse(text, { columns: true, skip_empty_lines: true, info: true }) as unknown as readonly CsvRow[]
    return read.map(({ record }, i) => ({ line: (read[i - 1]?.info.lines ?? 1) + 1, row: fromCsv(record) }))
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw bad(`Expected places as CSV in ${file}: ${cause.message}.`, cause)
  }
}

interface CsvRow {
  readonly record: Readonly<Record<string, string>>
  /** Lines of the file up to the end of this record. */
  readonly info: { readonly lines: number }
}

const NUMBERS = new Set(['lat', 'lon', 'geonames', 'population'])

/** Cells are text: numbers are read, empty cells are left out, `names` are split. */
function fromCsv(row: Readonly<Record<string, string>>): unknown {
  const filled = Object.entries(row).filter(([, cell]) => cell.trim() !== '')
  return Object.fromEntries(
    filled.map(([key, cell]) => [
      key,
      key === 'names' ? cell.split('|').map((name) => name.trim()) : NUMBERS.has(key) ? Number(cell) : cell,
    ]),
  )
}

const given = new WeakMap<Config, Gazetteer>()

/**
 * Gives a configuration places of the user's own that are in no file.
 *
 * @throws {z.ZodError} on an entry that is not one.
 */
export function givePlaces(config: Config, entries: readonly OwnPlace[]): void {
  const { file } = config.places
  given.set(config, withPlaces(file === null ? loadGazetteer() : ownPlaces(file), entries))
}

/** The gazetteer that a configuration asks for: the package's, with the user's own places when it was given any or names a file. */
export function gazetteerFor(config: Config | null): Gazetteer {
  const own = config === null ? undefined : given.get(config)
  if (own !== undefined) return own
  const file = config?.places.file ?? null
  return file === null ? loadGazetteer() : ownPlaces(file)
}
