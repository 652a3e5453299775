import type { Bearing, Place } from '../model/place-sense.ts'

export { type Bearing, bearings, type Level, levels, type Place, type Sense } from '../model/place-sense.ts'

/** What a place's prominence is worth under a rare spelling: Islamabad is also an old name of the larger Chittagong. */
const RARE = 0.1

/** How readily a place comes to mind under one of its names. */
export const prominenceOf = (place: Omit<Place, 'name' | 'admin1'>, bearing: Bearing): number =>
  prominence(place) * (bearing === 'spelling' ? RARE : 1)

/**
 * How readily a place comes to mind by its name when nothing else is said, on the scale of a city's inhabitants.
 *
 * @example prominence(paris) > prominence(texas) // false: a state outweighs most towns, a country every city
 */
export function prominence({ level, type, population }: Omit<Place, 'name' | 'admin1'>): number {
  switch (level) {
    case 'country':
      return 5e7
    case 'continent':
      return 1e9
    case 'known':
      return type === 'area' || type === 'region' ? 8e6 : 2e6
    case 'own':
      return 5e9
    case 'unit':
      return 100_000 + population * 0.25
    case 'district':
      return 2000 + population * 0.2
    case 'capital':
      return 3_000_000 + population
    case 'main-seat':
      return 1000 + population * 2
    case 'seat':
      return 1000 + population * 1.5
    case 'town':
      return population
    case 'quarter':
      return population * 0.2
  }
}
