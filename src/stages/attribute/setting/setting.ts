import type { CasualtyMention } from '../../../model/casualty.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Extracted } from '../../../model/stage.ts'
import type { Grounds, Where } from '../../../model/where.ts'
import { backgroundOf } from './background.ts'
import { sentenceOf } from './clause.ts'
import { groundsOf } from './grounds.ts'
import { sayingsOf } from './sayings.ts'
import { settleShots } from './shots.ts'
import { whenTold } from './when-told.ts'
import { whereTold } from './where-told.ts'

/**
 * Gives each casualty figure its date and its place, from its sentence or else inherited, and says on which basis.
 *
 * Figures of other events are marked, and those who were shot become killed where the article says that they died.
 */
export function placeInTimeAndSpace(
  extracted: Extracted,
  reports: readonly Report[],
  scene: Where | null,
  grounds: Grounds = groundsOf(extracted),
): readonly CasualtyMention[] {
  const isBackground = backgroundOf(extracted)
  const when = whenTold(extracted, sayingsOf(reports))
  const where = whereTold(extracted, scene, grounds)
  const placed = extracted.casualties.map((figure): CasualtyMention => {
    const sentence = sentenceOf(extracted, figure)
    if (sentence === null) return figure
    const told: CasualtyMention = { ...figure, event: isBackground(figure, sentence) ? 'other' : 'main' }
    return { ...told, when: when(told, sentence), where: where(told, sentence) }
  })
  return mainWhereAlone(settleShots(placed, extracted.sentences.length <= SHORT))
}

/** An article of no more sentences than these tells one event, so that as many shot as died are the same people. */
const SHORT = 8

/** An article all of whose figures lie in the past is about that past: a trial, an anniversary. */
function mainWhereAlone(figures: readonly CasualtyMention[]): readonly CasualtyMention[] {
  if (figures.some(({ event }) => event === 'main')) return figures
  return figures.map((figure) => ({ ...figure, event: 'main' }))
}
