import { createRequire } from 'node:module'
import { countryNames } from './data/country-names.ts'
import { countryPoints } from './data/country-points.ts'
import { type Draft, entriesOf } from './draft.ts'

const iso = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as {
  readonly countries: Readonly<Record<string, string | readonly string[]>>
}

/** Every country and territory, named as news names it, else as ISO does. */
export function countriesOf(): Draft[] {
  const named = new Map(entriesOf(countryNames))
  return countryPoints
    .trim()
    .split('\n')
    .map((line): Draft => {
      const [code = '', lat, lon, geonames] = line.split(' ')
      const official = iso.countries[code]
      const name = named.get(code)?.[0] ?? (typeof official === 'string' ? official : official?.[0]) ?? code
      return {
        name,
        code,
        type: code === 'AQ' ? 'continent' : 'country',
        level: 'country',
        country: code,
        unit: null,
        lat: Number(lat),
        lon: Number(lon),
        geonames: Number(geonames),
        population: 0,
      }
    })
}
