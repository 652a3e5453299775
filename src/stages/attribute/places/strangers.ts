import type { Place } from '../../../gazetteer/place.ts'
import { gather } from '../../../text/gather.ts'
import type { Name } from './names.ts'

/** The article names so many other places at least, before it can be said to be about one country. */
const FEWEST_OTHERS = 3
/** So great a share of them lies in that country. */
const MAINLY = 0.6
/** A town of more people than this is known by name abroad. */
const SMALL = 50_000

/** A name with the place that it most likely means. */
interface Meant {
  readonly name: Name
  readonly place: Place | null
}

/**
 * The names whose best place is a small town in a country of which the article says nothing else, where it is about another one: rather
 * than that namesake a village is meant which no gazetteer has.
 *
 * @param home the publisher's country
 * @example of an article on Sagaing, Monywa, Falam and Kani it is Kani, since the only one in the gazetteer is in Ivory Coast
 */
export function strangersAmong(meant: readonly Meant[], home: string | null): readonly Name[] {
  const countries = new Map<string, number>()
  let all = 0
  for (const { place } of meant) {
    if (place === null || place.country === null) continue
    countries.set(place.country, (countries.get(place.country) ?? 0) + 1)
    all++
  }
  if (all <= FEWEST_OTHERS || Math.max(...countries.values()) < MAINLY * (all - 1)) return []
  return gather(meant, ({ name, place }) =>
    place !== null && isSmallTown(place) && place.country !== home && countries.get(place.country ?? '') === 1
      ? [name]
      : [],
  )
}

const SMALL_LEVELS: Readonly<Record<Place['level'], boolean>> = {
  country: false,
  continent: false,
  known: false,
  own: false,
  unit: false,
  district: false,
  capital: false,
  'main-seat': true,
  seat: true,
  town: true,
  quarter: true,
}

const isSmallTown = ({ level, population }: Place): boolean => SMALL_LEVELS[level] && population < SMALL
