import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../src/gazetteer/load.ts'
import { fingerprint, keyOf } from '../src/gazetteer/name.ts'
import { readPlaces, withPlaces } from '../src/gazetteer/own.ts'
import { Failure } from '../src/model/failure.ts'

const gazetteer = loadGazetteer()
const first = (name: string) => gazetteer.lookup(keyOf(name))[0]

describe('keys', () => {
  test.each([
    ['Şuşa', 'susa', 'accents fall'],
    ['Port-au-Prince', 'port au prince', 'hyphens part words'],
    ["Martha's Vineyard", 'marthas vineyard', 'apostrophes fall'],
    ['Saint Louis', 'st louis', 'long forms are shortened'],
    ['U.S.', 'us', 'points fall'],
    ['constructor', 'constructor', 'a name of every object is still a word'],
    ['__proto__', '__proto__', 'as is its parent'],
  ])('%s is %s: %s', (name, key) => expect(keyOf(name)).toBe(key))

  test('a fingerprint is two numbers of 32 bits, and the same read at once and word by word', () => {
    const whole = fingerprint('port au prince')
    const { first, second } = whole
    expect([first, second]).toEqual([first | 0, second | 0])
    expect(fingerprint('port').add(' au').add(' prince')).toEqual(whole)
    expect(fingerprint('port').number).not.toBe(whole.number)
  })
})

describe('the most prominent place of a name', () => {
  test.each([
    ['Kyiv', 'UA', 'city'],
    ['Kiev', 'UA', 'city'],
    ['Bombay', 'IN', 'city'],
    ['Khan Younis', 'PS', 'city'],
    ['Rafah', 'PS', 'city'],
    ['El Fasher', 'SD', 'city'],
    ['Stepanakert', 'AZ', 'city'],
    ['Paris', 'FR', 'city'],
    ['London', 'GB', 'city'],
    ['Texas', 'US', 'region'],
    ['Gaza Strip', 'PS', 'area'],
    ['Nagorno-Karabakh', 'AZ', 'area'],
    ['Soviet Union', null, 'country'],
    ['Burma', 'MM', 'country'],
    ['Black Sea', null, 'water'],
    ['Mount Everest', null, 'landform'],
    ['Armenian', 'AM', 'country'],
    ['Europe', null, 'continent'],
    ['Kurdish', null, 'area'],
    ['Miami-Dade County', 'US', 'region'],
    ['Nuseirat', 'PS', 'city'],
    ['Avdiivka', 'UA', 'city'],
    ['Islamabad', 'PK', 'city'],
    ['Kharkiv Oblast', 'UA', 'region'],
    ['Cairo Governorate', 'EG', 'region'],
    ['Jonglei', 'SS', 'region'],
    ['Northamptonshire', 'GB', 'area'],
    ['Cologne', 'DE', 'city'],
    ['Jebel Marra', 'SD', 'landform'],
  ])('%s is in %s, a %s', (name, country, type) => {
    expect(first(name)?.place).toMatchObject({ country, type })
  })

  test('GeoNames ids and populations are kept', () => {
    expect(first('Ganja')?.place).toMatchObject({ name: 'Ganja', geonames: 586523, country: 'AZ', population: 313300 })
  })
  test.each(['Zzyzzyva', '', 'constructor', 'toString'])('%j is no place', (name) => {
    expect(gazetteer.lookup(keyOf(name))).toEqual([])
  })
  test('the longest name that begins with a word is known', () => {
    expect(gazetteer.longest('gaza')).toBeGreaterThanOrEqual(2)
    expect(gazetteer.longest('zzyzzyva')).toBe(0)
  })
  test('source, date and licence can be told', () => {
    expect(gazetteer.source.licence).toContain('CC BY 4.0')
    expect(gazetteer.source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('places of one’s own', () => {
  const own = withPlaces(gazetteer, [
    { name: 'Camp Zorba', names: ['the Zorba camp'], type: 'facility', country: 'TD', lat: 13.1, lon: 22.2 },
    { name: 'Paris', country: 'US', admin1: 'Texas', lat: 33.66, lon: -95.55 },
  ])
  test('they are found under all their names', () => {
    expect(own.lookup(keyOf('Camp Zorba'))[0]?.place).toMatchObject({ type: 'facility', country: 'TD', level: 'own' })
    expect(own.lookup(keyOf('the Zorba camp'))).toHaveLength(1)
    expect(own.longest('camp')).toBeGreaterThanOrEqual(2)
  })
  test('they come first, and the others stay', () => {
    expect(own.lookup('paris')[0]?.place.admin1).toBe('Texas')
    expect(own.lookup('paris').length).toBe(gazetteer.lookup('paris').length + 1)
  })
  const file = (name: string, text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'places-')), name)
    writeFileSync(path, text)
    return path
  }
  test('a file of JSON Lines', () => {
    const path = file('own.jsonl', '{"name":"Qoryoley Camp","lat":1.8,"lon":44.5,"country":"SO"}\n\n')
    expect(readPlaces(path)).toMatchObject([{ name: 'Qoryoley Camp', country: 'SO', geonames: null }])
  })
  test('a file of CSV', () => {
    const path = file(
      'own.csv',
      '\uFEFFname,names,type,country,lat,lon\nCamp Zorba,Zorba|Zorbah,facility,TD,13.1,22.2\n',
    )
    expect(readPlaces(path)).toMatchObject([{ names: ['Zorba', 'Zorbah'], type: 'facility', lat: 13.1 }])
  })
  test('a file that is not there is told', () => {
    expect(() => readPlaces('nowhere.csv')).toThrow(/Expected a file of places at nowhere\.csv/)
  })
  test.each([
    ['own.jsonl', '\n{"name":', /own\.jsonl:2, got "\{/],
    ['own.jsonl', '{"name":"X","lat":100,"lon":0}', /own\.jsonl:1, but lat: /],
    ['own.jsonl', '{"name":"X","lat":1,"lon":0,"latitude":1}', /own\.jsonl:1, but .*latitude/],
    ['own.jsonl', '{"name":"()","lat":1,"lon":0}', /own\.jsonl:1, but name: expected a name/],
    ['own.csv', 'name,lat,lon\n"Y\nZ",1,1\nX,north,0\n', /own\.csv:4, but lat: /],
    ['own.csv', 'name,lat,lon\nX,1\n', /own\.csv: .*line 2/],
  ])('%s with %s is refused, and where is said', (name, text, where) => {
    expect(() => readPlaces(file(name, text))).toThrow(where)
    expect(() => readPlaces(file(name, text))).toThrow(Failure)
  })
})
