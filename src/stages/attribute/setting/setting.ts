import type { Figure, FigureOfEvent, PlacedFigure } from '../../../model/figure.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Geocoded } from '../../../model/stage.ts'
import type { Grounds, Where } from '../../../model/where.ts'
import { backgroundOf } from './background.ts'
import { groundsOf } from './grounds.ts'
import { sayingsOf } from './sayings.ts'
import { withOutcomes } from './shots.ts'
import { whenTold } from './when-told.ts'
import { whereTold } from './where-told.ts'

/**
 * Gives each casualty figure its date and its place, from its sentence or else inherited, and says on which basis.
 *
 * Figures of other events are marked, and those who were shot become killed where the article says that they died.
 */
export function placeInTimeAndSpace(
  extracted: Geocoded,
  reports: readonly Report[],
  scene: Where | null,
  grounds: Grounds = groundsOf(extracted),
): readonly Figure[] {
  const isBackground = backgroundOf(extracted)
  const when = whenTold(extracted, sayingsOf(reports))
  const where = whereTold(extracted, scene, grounds)
  const placed = extracted.casualties.map((figure): PlacedFigure => {
    const sentence = extracted.sentences[figure.sentence]
    if (sentence === undefined) return { ...figure, event: 'main', when: null, where: null }
    const told: FigureOfEvent = { ...figure, event: isBackground(figure, sentence) ? 'other' : 'main' }
    return { ...told, when: when(told, sentence), where: where(told, sentence) }
  })
  return mainWhereAlone(withOutcomes(placed, extracted.sentences.length <= SHORT))
}

/** An article of no more sentences than these tells one event, so that as many shot as died are the same people. */
const SHORT = 8

/** An article all of whose figures lie in the past is about that past: a trial, an anniversary. */
function mainWhereAlone(figures: readonly Figure[]): readonly Figure[] {
  if (figures.some(({ event }) => event === 'main')) return figures
  return figures.map((figure) => ({ ...figure, event: 'main' }))
}
