import type { Geocoded } from '../../../model/stage.ts'
import { type Grounds, type Where, whereOf } from '../../../model/where.ts'
import { within } from './clause.ts'
import { finest } from './finest.ts'
import { groundsOf } from './grounds.ts'

/** In how many sentences at its head an article says where it plays. */
const HEAD = 3

/**
 * Where an article plays: the place of its dateline, else the first place at its head.
 *
 * @returns null where neither names a place that stands for itself: "Russian officials" is not in Russia.
 * @example 'GOMA, Congo, 3 May (AP) — …' // Goma, basis dateline
 * 'A bus fell into a ravine in Peru near the town of Tarma.' // Tarma, basis article
 */
export function sceneOf(
  extracted: Pick<Geocoded, 'regions' | 'sentences' | 'places'>,
  { places }: Grounds = groundsOf(extracted),
): Where | null {
  const dateline = extracted.regions.find(({ kind }) => kind === 'dateline')
  const [written] = dateline === undefined ? [] : within(places, dateline)
  if (written !== undefined) return whereOf(written, 'dateline')
  const spoken = extracted.sentences.filter(({ region }) => region === 'body' || region === 'title').slice(0, HEAD)
  const named = spoken.flatMap((sentence) => within(places, sentence))
  // A street that no gazetteer has tells little of where it is, a town beside it all.
  const head = finest(named.filter(({ lat }) => lat !== null)) ?? finest(named)
  return head === null ? null : whereOf(head, 'article')
}
