import type { Config } from '../../model/config.ts'
import type { Attributed, Extracted, Geocoded, Stage } from '../../model/stage.ts'
import { assertionsOf } from './narrative/assertions.ts'
import { narrativesOf } from './narrative/narrative.ts'
import { resolvePlaces } from './places/resolve.ts'
import { eventPlacesOf } from './setting/event-places.ts'
import { siteOf } from './setting/events/site.ts'
import { placeInTimeAndSpace } from './setting/setting.ts'
import { attributeSources } from './sources/sources.ts'
import { tollsOf } from './tolls/tolls.ts'

/** Relates mentions to each other: which place a name means, who said what, when and where each figure belongs, what the toll is. */
export function attribute(config: Config): Stage<Extracted, Attributed> {
  return {
    name: 'attribute',
    run: (extracted) => {
      // Places first: a source's and a figure's place are resolved places. Tolls last: they are chosen among settled figures.
      const geocoded: Geocoded = { ...extracted, places: resolvePlaces(extracted, config) }
      const { reports, cast } = attributeSources(geocoded)
      const possibleLocations = eventPlacesOf(geocoded)
      const site = siteOf(geocoded, possibleLocations)
      const casualties = placeInTimeAndSpace(geocoded, reports, possibleLocations, site)
      const told = { dates: geocoded.dates, places: geocoded.places, casualties }
      const narratives = config.write.narrative ? narrativesOf(geocoded, told, reports) : []
      const assertions = assertionsOf(geocoded, reports, narratives, { casualties, possibleLocations, site })
      return {
        ...geocoded,
        reports,
        assertions,
        cast,
        casualties,
        possibleLocations,
        tolls: tollsOf(geocoded, casualties, reports),
      }
    },
  }
}
