import type { Sentence } from '../../../model/document.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { overlaps, type Span } from '../../../model/span.ts'
import type { Geocoded } from '../../../model/stage.ts'
import type { Trace } from '../../../model/trace.ts'
import { isSetting, type PossibleLocations } from '../../../model/where.ts'
import { ordered } from '../../../text/ordered.ts'
import { within } from './nearby.ts'
import { nonEventLocations } from './non-event-locations.ts'
import { locationView } from './rules/location.ts'
import { sitesOf } from './sites.ts'
import { type UnknownName, unknownNames } from './unknown-names.ts'

/** What a sentence says of where things happen, each with the rule that says so. */
interface SentencePlaces {
  readonly nonEvent: ReadonlyMap<PlaceMention, string>
  readonly unknown: readonly UnknownName[]
  /** Buildings that are named whole. */
  readonly sites: readonly PlaceMention[]
}

/** @param places all of the article, in text order. */
export function eventPlacesIn(
  sentence: Sentence,
  places: readonly PlaceMention[],
  trace: Trace | null = null,
): SentencePlaces {
  const view = locationView(sentence, within(places, sentence))
  const sites = sitesOf(view, sentence, trace)
  return { nonEvent: nonEventLocations(view, trace), unknown: unknownNames(view, trace), sites }
}

/** Reads which places of an article things may have happened at, and where it names one that no gazetteer has. */
export function eventPlacesOf({
  sentences,
  places,
  trace = null,
}: Pick<Geocoded, 'sentences' | 'places'> & Partial<Pick<Geocoded, 'trace'>>): PossibleLocations {
  const elsewhere = new Set<PlaceMention>()
  const unknown: Span[] = []
  const sites: PlaceMention[] = []
  for (const sentence of sentences) {
    const read = eventPlacesIn(sentence, places, trace)
    for (const place of read.nonEvent.keys()) elsewhere.add(place)
    if (trace !== null) notePassedOver(trace, read)
    for (const { start, end } of read.unknown) unknown.push({ start, end })
    sites.push(...read.sites)
  }
  if (trace !== null) {
    const why = 'it stands for its government, its people or a body that is named after it'
    for (const mention of places) if (!isSetting(mention)) trace.note({ step: 'passed over', mention, rule: null, why })
  }
  const own = places.filter((place) => {
    return isSetting(place) && !elsewhere.has(place) && !sites.some((site) => overlaps(site, place))
  })
  return {
    places: ordered([...own, ...sites], (a, b) => a.start - b.start),
    unknown: unknown.filter((name) => !sites.some((site) => overlaps(site, name))),
  }
}

function notePassedOver(trace: Trace, { nonEvent }: SentencePlaces): void {
  for (const [mention, rule] of nonEvent)
    trace.note({ step: 'passed over', mention, rule, why: 'it is only named; nothing happens there' })
}
