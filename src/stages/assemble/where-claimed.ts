import type { CasualtyMention } from '../../model/casualty.ts'
import type { PlaceMention } from '../../model/place.ts'
import { contains } from '../../model/span.ts'
import { finest, isSetting, type Where, whereOf } from '../../model/where.ts'

/**
 * Where what a claim says happened: a place within its content, else that of its figure, else the scene of the article.
 *
 * @param scene the place of the dateline or of the article's head
 * @returns null where nothing says so, and where all that is counted belongs to another event than the article's
 */
export function whereClaimed(
  places: readonly PlaceMention[],
  casualties: readonly CasualtyMention[],
  scene: Where | null,
): Where | null {
  const figure = casualties.find(({ event }) => event === 'main') ?? casualties[0]
  const counted = figure?.where ?? null
  if (counted !== null && places.some((place) => contains(place, counted))) return { ...counted, basis: 'explicit' }
  const said = finest(places.filter(isSetting))
  if (said !== null) return whereOf(said, 'explicit')
  return figure === undefined ? scene : counted
}
