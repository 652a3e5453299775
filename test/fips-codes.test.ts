import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { fipsCodes } from '../src/gazetteer/data/fips-codes.ts'

it('every country of ISO 3166-1 has a FIPS code of its own, but those that FIPS counts with others', () => {
  const iso = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as { countries: object }
  expect(Object.keys(iso.countries).filter((country) => !fipsCodes.has(country))).toEqual(['UM', 'AX', 'BQ'])
  expect(new Set(fipsCodes.values()).size).toBe(fipsCodes.size)
  // Those that ISO gives to other countries are the ones that get mixed up.
  const confused = ['GB', 'DE', 'CH', 'CN', 'NG', 'NE', 'UA', 'SD', 'SS']
  expect(confused.map((code) => fipsCodes.get(code))).toEqual(['UK', 'GM', 'SZ', 'CH', 'NI', 'NG', 'UP', 'SU', 'OD'])
})
