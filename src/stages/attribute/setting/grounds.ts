import type { Sentence } from '../../../model/document.ts'
import type { PlaceMention } from '../../../model/place.ts'
import type { Span } from '../../../model/span.ts'
import type { Extracted } from '../../../model/stage.ts'
import { type Grounds, isSetting } from '../../../model/where.ts'
import { within } from './clause.ts'
import { nonEventLocations } from './non-event-locations.ts'
import { locationView } from './rules/location.ts'
import { type UnknownName, unknownNames } from './unknown-names.ts'

/** What a sentence says of where things happen, each with the rule that says so. */
export interface SentenceGrounds {
  readonly nonEvent: ReadonlyMap<PlaceMention, string>
  readonly unknown: readonly UnknownName[]
}

/** @param places all of the article, in text order. */
export function groundsIn(sentence: Sentence, places: readonly PlaceMention[]): SentenceGrounds {
  const view = locationView(sentence, within(places, sentence))
  return { nonEvent: nonEventLocations(view), unknown: unknownNames(view) }
}

/** Reads which places of an article things may have happened at, and where it names one that no gazetteer has. */
export function groundsOf({ sentences, places }: Pick<Extracted, 'sentences' | 'places'>): Grounds {
  const elsewhere = new Set<PlaceMention>()
  const unknown: Span[] = []
  for (const sentence of sentences) {
    const read = groundsIn(sentence, places)
    for (const place of read.nonEvent.keys()) elsewhere.add(place)
    for (const { start, end } of read.unknown) unknown.push({ start, end })
  }
  return { places: places.filter((place) => isSetting(place) && !elsewhere.has(place)), unknown }
}
