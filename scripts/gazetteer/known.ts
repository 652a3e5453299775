import type { Level } from '../../src/gazetteer/place.ts'
import { continents } from '../../src/lexicon/en/places/continents.ts'
import { facilities } from '../../src/lexicon/en/places/facilities.ts'
import { historicalStates } from '../../src/lexicon/en/places/historical-states.ts'
import { landforms } from '../../src/lexicon/en/places/landforms.ts'
import { newsRegions } from '../../src/lexicon/en/places/news-regions.ts'
import { newsTowns } from '../../src/lexicon/en/places/news-towns.ts'
import { waters } from '../../src/lexicon/en/places/waters.ts'
import type { PlaceType } from '../../src/model/place.ts'
import { type Draft, entriesOf } from './draft.ts'

/** The lexicons of places that no package has, with the type that each gives to all of its own. */
const lexicons: readonly (readonly [type: PlaceType, lines: string])[] = [
  ['continent', continents],
  ['area', newsRegions],
  ['country', historicalStates],
  ['water', waters],
  ['landform', landforms],
  ['facility', facilities],
  ['city', newsTowns],
]

/** An entry of these lexicons: its names, and the place. */
export interface Known extends Draft {
  readonly names: readonly string[]
}

/** A village that news names comes to mind like a small town. */
const NAMED_BY_NEWS = 30_000

const levelOf = (type: PlaceType): Level => (type === 'continent' ? 'continent' : type === 'city' ? 'town' : 'known')

/** Continents, regions of news, states that are no more, waters, landforms and facilities. */
export function knownOf(): Known[] {
  return lexicons.flatMap(([type, lines]) =>
    entriesOf(lines).map(([key, [point = '']]): Known => {
      const names = key.split('; ')
      const [lat, lon, country, geonames] = point.split(' ')
      return {
        name: names[0] ?? key,
        names,
        code: null,
        type,
        level: levelOf(type),
        country: country === '-' ? null : (country ?? null),
        unit: null,
        lat: Number(lat),
        lon: Number(lon),
        geonames: geonames === undefined || geonames === '-' ? null : Number(geonames),
        population: type === 'city' ? NAMED_BY_NEWS : 0,
      }
    }),
  )
}
