import type { Geocoded } from '../../../model/stage.ts'
import { type PossibleLocations, type Where, whereOf } from '../../../model/where.ts'
import { eventPlacesOf } from './event-places.ts'
import { finest } from './finest.ts'
import { HEAD_SENTENCES, within } from './nearby.ts'

/**
 * Where the event of an article happens: the place of its dateline, else the first place at its head.
 *
 * @returns null where neither names a place that stands for itself: "Russian officials" is not in Russia.
 * @example 'GOMA, Congo, 3 May (AP) — …' // Goma, basis dateline
 * 'A bus fell into a ravine in Peru near the town of Tarma.' // Tarma, basis article
 */
export function eventLocationOf(
  extracted: Pick<Geocoded, 'regions' | 'sentences' | 'places'>,
  { places }: PossibleLocations = eventPlacesOf(extracted),
): Where | null {
  const dateline = extracted.regions.find(({ kind }) => kind === 'dateline')
  const [written] = dateline === undefined ? [] : within(places, dateline)
  if (written !== undefined) return whereOf(written, 'dateline')
  const spoken = extracted.sentences
    .filter(({ region }) => region === 'body' || region === 'title')
    .slice(0, HEAD_SENTENCES)
  const named = spoken.flatMap((sentence) => within(places, sentence))
  // A street that no gazetteer has tells little of where it is, a town next to it everything.
  const head = finest(named.filter(({ lat }) => lat !== null)) ?? finest(named)
  return head === null ? null : whereOf(head, 'article')
}
