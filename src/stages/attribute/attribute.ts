import type { Config } from '../../model/config.ts'
import type { Attributed, Extracted, Geocoded, Stage } from '../../model/stage.ts'
import { assertionsOf } from './narrative/assertions.ts'
import { narrativesOf } from './narrative/narrative.ts'
import { resolvePlaces } from './places/resolve.ts'
import { eventPlacesOf } from './setting/event-places.ts'
import { placeInTimeAndSpace, storiesOf } from './setting/setting.ts'
import { attributeSources } from './sources/sources.ts'
import { tollsOf } from './tolls/tolls.ts'

/** Relates mentions to each other: which place a name means, who said what, when and where each figure belongs, what the toll is. */
export function attribute(config: Config): Stage<Extracted, Attributed> {
  return {
    name: 'attribute',
    run: (extracted) => {
      // Places first: a source's and a figure's place are resolved places. Tolls last: they are chosen among settled figures.
      const geocoded = withPlaces(extracted, resolvePlaces(extracted, config))
      const { reports, cast } = attributeSources(geocoded)
      const possibleLocations = eventPlacesOf(geocoded)
      const stories = storiesOf(geocoded, possibleLocations)
      const casualties = placeInTimeAndSpace(stories, reports)
      const told = { dates: geocoded.dates, places: geocoded.places, casualties }
      const narratives = config.write.narrative ? narrativesOf(geocoded, told, reports) : []
      const assertions = assertionsOf(geocoded, reports, narratives, { casualties, possibleLocations, stories })
      const tolls = tollsOf(geocoded, casualties, reports)
      return related(geocoded, { reports, assertions, cast, casualties, possibleLocations, tolls })
    },
  }
}

const withPlaces = (extracted: Extracted, places: Geocoded['places']): Geocoded => ({
  article: extracted.article,
  regions: extracted.regions,
  paragraphs: extracted.paragraphs,
  sentences: extracted.sentences,
  readable: extracted.readable,
  trace: extracted.trace,
  dates: extracted.dates,
  places,
  casualties: extracted.casualties,
  quotations: extracted.quotations,
  speakers: extracted.speakers,
  custom: extracted.custom,
})

const related = (
  geocoded: Geocoded,
  relations: Omit<Attributed, Exclude<keyof Geocoded, 'casualties'>>,
): Attributed => ({
  article: geocoded.article,
  regions: geocoded.regions,
  paragraphs: geocoded.paragraphs,
  sentences: geocoded.sentences,
  readable: geocoded.readable,
  trace: geocoded.trace,
  dates: geocoded.dates,
  places: geocoded.places,
  casualties: relations.casualties,
  quotations: geocoded.quotations,
  speakers: geocoded.speakers,
  custom: geocoded.custom,
  reports: relations.reports,
  assertions: relations.assertions,
  cast: relations.cast,
  tolls: relations.tolls,
  possibleLocations: relations.possibleLocations,
})
