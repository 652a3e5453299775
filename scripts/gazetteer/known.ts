import type { Level } from '../../src/gazetteer/place.ts'
import type { PlaceType } from '../../src/model/place.ts'
import { continents } from './data/continents.ts'
import { facilities } from './data/facilities.ts'
import { historicalStates } from './data/historical-states.ts'
import { landforms } from './data/landforms.ts'
import { newsRegions } from './data/news-regions.ts'
import { newsTowns } from './data/news-towns.ts'
import { waters } from './data/waters.ts'
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
