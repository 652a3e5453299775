import { isClose } from '../../../gazetteer/is-close.ts'
import type { FoundPlace, ResolvedPlace } from '../../../model/found-place.ts'
import { isWrittenWithin } from './containment.ts'
import { moved } from './placed.ts'

/** A building within this many degrees of the town that is written after it is in that town. */
const NEAR = 0.7

/**
 * Puts streets and buildings where the article has them: what is called after a place may stand anywhere.
 *
 * "The Linwood Mosque in Christchurch" is in Christchurch, whichever Linwood the gazetteer knows, wherever it is named again. One called
 * after a place in a country that nothing else in the article lies in is nowhere that is known.
 */
export function placeBuildings(
  text: string,
  found: readonly FoundPlace[],
  resolved: readonly ResolvedPlace[],
): readonly ResolvedPlace[] {
  if (found.every(({ feature }) => feature === null)) return resolved
  const countries = countriesOf(found, resolved)
  const sites = new Map<string, ResolvedPlace>()
  for (const [i, mention] of resolved.entries()) {
    const next = resolved[i + 1]
    if (isBuilding(found[i]) && next !== undefined && isSite(next) && isWrittenWithin(text, mention, next))
      sites.set(mention.text, next)
  }
  return resolved.map((mention, i) => {
    if (!isBuilding(found[i])) return mention
    const site = sites.get(mention.text)
    if (site !== undefined) return isClose(mention, site, NEAR) ? mention : moved(mention, site)
    if (mention.lat === null || countries.size === 0 || countries.has(mention.country)) return mention
    return moved(mention, NOWHERE)
  })
}

const NOWHERE = { country: null, admin1: null, lat: null, lon: null }

const isBuilding = (mention: FoundPlace | undefined): boolean =>
  mention !== undefined && mention.feature !== null && mention.usage === 'literal'

/** Whether a place is small enough to say where something in it stands. */
const isSite = ({ type, usage, lat }: ResolvedPlace): boolean =>
  lat !== null && usage === 'literal' && (type === 'city' || type === 'facility' || type === 'area')

/** The countries of everything else that the article names for itself. */
function countriesOf(found: readonly FoundPlace[], resolved: readonly ResolvedPlace[]): ReadonlySet<string | null> {
  return new Set(
    resolved.flatMap(({ country, usage }, i) =>
      country !== null && usage === 'literal' && !isBuilding(found[i]) ? [country] : [],
    ),
  )
}
