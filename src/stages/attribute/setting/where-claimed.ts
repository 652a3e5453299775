import type { Figure } from '../../../model/figure.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { contains, type Span } from '../../../model/span.ts'
import { type Where, whereOf } from '../../../model/where.ts'
import { finest } from './finest.ts'

/**
 * Where what a claim says happened: a place within its content, else that of its figure, else the scene of the article.
 *
 * @param places those of the claim that something may have happened at
 * @param unknown names in the claim that are said to be places and that no gazetteer has: it is not the scene's
 * @param scene the place of the dateline or of the article's head
 * @param text the article's
 * @returns null where nothing says so, and where all that is counted belongs to another event than the article's
 */
export function whereClaimed(
  places: readonly PlaceMention[],
  casualties: readonly Figure[],
  unknown: readonly Span[],
  scene: Where | null,
  text: string,
): Where | null {
  const figure = casualties.find(({ event }) => event === 'main') ?? casualties[0]
  const counted = figure?.where ?? null
  if (counted !== null && places.some((place) => contains(place, counted))) return { ...counted, basis: 'explicit' }
  const said = finest(places.filter((_, i) => !isOnRoute(text, places, i)))
  if (said !== null) return whereOf(said, 'explicit')
  if (figure !== undefined) return counted
  return unknown.length > 0 ? null : scene
}

/** Whether a place is an end of a route, on which things happen between: "from Belva to Tarma". */
function isOnRoute(text: string, places: readonly PlaceMention[], i: number): boolean {
  const leads = (from: PlaceMention | undefined, to: PlaceMention | undefined): boolean =>
    from !== undefined &&
    to !== undefined &&
    /\bfrom (?:the )?$/i.test(text.slice(Math.max(0, from.start - 10), from.start)) &&
    /^ to (?:the )?$/.test(text.slice(from.end, to.start))
  return leads(places[i], places[i + 1]) || leads(places[i - 1], places[i])
}
