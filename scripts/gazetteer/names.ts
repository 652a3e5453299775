import { keyOf } from '../../src/gazetteer/name.ts'
import { type Bearing, prominence, prominenceOf } from '../../src/gazetteer/place.ts'
import { demonyms } from '../../src/lexicon/en/places/demonyms.ts'
import { citiesInAfricaAndTheMiddleEast } from './data/city-names/in-africa-and-the-middle-east.ts'
import { citiesInAsiaAndOceania } from './data/city-names/in-asia-and-oceania.ts'
import { citiesInEurope } from './data/city-names/in-europe.ts'
import { citiesInTheAmericas } from './data/city-names/in-the-americas.ts'
import { citiesInTheFormerSovietUnion } from './data/city-names/in-the-former-soviet-union.ts'
import { countryNames } from './data/country-names.ts'
import { postalCodes } from './data/postal-codes.ts'
import { stateAbbreviations } from './data/state-abbreviations.ts'
import { unitDemonyms } from './data/unit-demonyms.ts'
import { unitNames } from './data/unit-names.ts'
import { type Draft, entriesOf } from './draft.ts'
import type { Known } from './known.ts'

const cityNames = [
  citiesInTheAmericas,
  citiesInTheFormerSovietUnion,
  citiesInAsiaAndOceania,
  citiesInAfricaAndTheMiddleEast,
  citiesInEurope,
]

/** A meaning of a key: the number of the place, and how the name stands for it. */
export interface Meaning {
  readonly place: number
  readonly bearing: Bearing
}

/** More than this many places of one name are never told apart; the most prominent stay. */
const MOST_MEANINGS = 80

const UNIT_SUFFIX =
  / (?:Oblast'?|Oblasts|Province|Region|Governorate|District|Republic|Kra[iy]|State|Department|Prefecture|Voivodeship|City|Municipality|Voblasts’?|County|Rayon|Raion|Division|Regency)$/i

/** A name that means a place so many times more prominent is no other's rare spelling. */
const OUTSHINES = 100

/** What English news calls a first-level unit, whatever its register does: "Kharkiv Oblast", "Cairo Governorate". */
const UNIT_KINDS = ['Province', 'Region', 'Governorate', 'State', 'Oblast']
/** Countries whose units all readers know: "Ohio State" is a university, "Victoria Province" nothing. */
const OWN_KIND = new Set(['US', 'CA', 'AU', 'GB', 'IE', 'NZ', 'DE', 'FR', 'IT', 'ES'])

/** Other spellings of a unit's own name: "Kharkiv" of "Kharkiv Oblast", "York" of "City of York". */
function shorter(name: string): string[] {
  const bare = name
    .replace(UNIT_SUFFIX, '')
    .replace(/^(?:City and County of|City of|County of|Royal Borough of|Borough of|Republic of) /, '')
  return bare === name || bare.length < 4 ? [] : [bare]
}

/** Every key with its meanings, the most prominent first. */
export function nameThem(places: readonly (Draft | Known)[]): Map<string, Meaning[]> {
  const keys = new Map<string, Meaning[]>()
  const add = (name: string, place: number, bearing: Bearing) => {
    const key = keyOf(name)
    if (key === '' || key.length > 80) return
    const meanings = keys.get(key) ?? []
    if (!meanings.some((meaning) => meaning.place === place && isAlike(meaning.bearing, bearing)))
      meanings.push({ place, bearing })
    keys.set(key, meanings)
  }
  const byCode = new Map<string, number>()
  const largest = new Map<string, number>()
  const byName = new Map<string, number>()
  places.forEach((place, i) => {
    if (place.code !== null) byCode.set(place.code, i)
    const named = (map: Map<string, number>, key: string) => {
      const other = places[map.get(key) ?? -1]
      if (other === undefined || prominence(place) > prominence(other)) map.set(key, i)
    }
    if (place.type === 'city') named(largest, `${keyOf(place.name)}, ${place.country}`)
    for (const name of 'names' in place ? place.names : [place.name]) named(byName, name)

    if (/^County /.test(place.name)) add(place.name.replace('County', 'Co'), i, 'alias')
    if ('names' in place) for (const name of place.names) add(withoutThe(name), i, abbreviationOr('alias', name))
    else {
      // "Dublin City" is a county by its register and a town by its readers.
      const isTown = place.level === 'district' && / City$/.test(place.name)
      for (const name of place.name.split(/ ?[/(][ ]?|\)/)) if (name.length > 1 && !isTown) add(name, i, 'name')
      // A county is called by its whole name, a province often without the word.
      if (place.level === 'unit') for (const name of shorter(place.name)) add(name, i, 'name')
      if (place.level === 'unit' && !OWN_KIND.has(place.country ?? '')) {
        for (const kind of UNIT_KINDS) add(`${shorter(place.name)[0] ?? place.name} ${kind}`, i, 'alias')
      }
      if (place.level === 'district' && (place.country !== 'US' || /-.* County$/.test(place.name)))
        for (const name of shorter(place.name)) add(name, i, 'alias')
    }
  })
  const from = (lines: string, find: (key: string) => number | undefined, bearing: (name: string) => Bearing) => {
    for (const [key, names] of entriesOf(lines)) {
      const place = find(key)
      if (place === undefined)
        throw new Error(
          `Expected a place called "${key}", of which a lexicon says what else it is called; there is none`,
        )
      for (const name of names) add(withoutThe(name), place, bearing(name))
    }
  }
  const unit = (code: string) => byCode.get(code)
  from(countryNames, unit, (name) => abbreviationOr('name', name))
  from(unitNames, unit, (name) => abbreviationOr('name', name))
  from(stateAbbreviations, unit, () => 'pointed')
  from(postalCodes, unit, () => 'postal')
  from(demonyms, unit, () => 'demonym')
  from(
    unitDemonyms,
    (name) => byName.get(name),
    () => 'demonym',
  )
  for (const lines of cityNames) {
    from(
      lines,
      (key) => largest.get(`${keyOf(key.slice(0, -4))}, ${key.slice(-2)}`),
      (name) => abbreviationOr('alias', name),
    )
  }
  // Last, since a name that a lexicon has too is not a rare spelling, and nobody spells a town as a country is called.
  places.forEach((place, i) => {
    const own = prominenceOf(place, 'spelling')
    const isTaken = (name: string) =>
      keys.get(keyOf(name))?.some((other) => prominence(places[other.place] as Draft) > own * OUTSHINES) ?? false
    for (const name of place.otherNames ?? []) if (!isTaken(name)) add(name, i, 'spelling')
  })
  for (const meanings of keys.values()) {
    const weight = ({ place, bearing }: Meaning) => prominenceOf(places[place] as Draft, bearing)
    meanings.sort((a, b) => weight(b) - weight(a) || a.place - b.place)
    meanings.length = Math.min(meanings.length, MOST_MEANINGS)
  }
  return keys
}

/** "Pa." and "PA" have one key and are spelled by different rules; a name and another name of one place are the same to a reader. */
const isAlike = (a: Bearing, b: Bearing): boolean => a === b || (!SHORTENED.has(a) && !SHORTENED.has(b))

const SHORTENED: ReadonlySet<Bearing> = new Set(['abbreviation', 'pointed', 'postal'])

const withoutThe = (name: string): string => name.replace(/^the /, '')

/** "UK", "U.S.A." and "N. Korea" count only as they are written. */
const abbreviationOr = (bearing: Bearing, name: string): Bearing =>
  /^(?:[A-Z]{2,6}|(?:[A-Z]\.? ?){2,6})$/.test(name) ? 'abbreviation' : bearing
