import type { PlaceMention } from '../../../model/place.ts'
import type { Span } from '../../../model/span.ts'
import type { Extracted } from '../../../model/stage.ts'
import { type Grounds, isSetting } from '../../../model/where.ts'
import { within } from './clause.ts'
import { strayPlaces } from './stray.ts'
import { unknownNames } from './unknown-names.ts'

/** Reads which places of an article things may have happened at, and where it names one that no gazetteer has. */
export function groundsOf({ sentences, places }: Pick<Extracted, 'sentences' | 'places'>): Grounds {
  const stray = new Set<PlaceMention>()
  const unknown: Span[] = []
  for (const { tokens, start, end } of sentences) {
    const named = within(places, { start, end })
    for (const place of strayPlaces(tokens, named)) stray.add(place)
    unknown.push(...unknownNames(tokens, named))
  }
  return { places: places.filter((place) => isSetting(place) && !stray.has(place)), unknown }
}
