import type { Figure, FigureOfEvent, PlacedFigure } from '../../../model/figure.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Geocoded } from '../../../model/stage.ts'
import type { PossibleLocations } from '../../../model/where.ts'
import { eventPlacesOf } from './event-places.ts'
import { type Site, siteOf } from './events/site.ts'
import { eventTimesOf } from './events/times.ts'
import { timeOfEvent } from './events/when-of-event.ts'
import { locationsOf } from './figure-locations.ts'
import { timesOf } from './figure-times.ts'
import { otherEvents } from './other-events/other-events.ts'
import { withOutcomes } from './shots.ts'

/**
 * Gives each casualty figure its date and its place, from its sentence or else inherited, and says on which basis.
 *
 * Figures of other events are marked, and those who were shot become killed where the article says that they died.
 */
export function placeInTimeAndSpace(
  extracted: Geocoded,
  reports: readonly Report[],
  possibleLocations: PossibleLocations = eventPlacesOf(extracted),
  site: Site = siteOf(extracted, possibleLocations),
): readonly Figure[] {
  if (extracted.casualties.length === 0) return NO_FIGURES
  const happened = eventTimesOf(extracted, reports)
  const event = timeOfEvent(happened, extracted.article.published)
  const others = otherEvents(extracted, event)
  const { trace } = extracted
  for (const [figure, rule] of others) trace?.note({ step: 'other event', figure, rule })
  const figures = extracted.casualties.map((figure): FigureOfEvent => {
    return { ...figure, event: others.has(figure) ? 'other' : 'main' }
  })
  const times = timesOf(extracted, figures, reports, { happened, event })
  const locations = locationsOf(extracted, figures, site, possibleLocations)
  const placed = figures.map((figure, i): PlacedFigure => {
    return { ...figure, when: times[i] ?? null, ...(locations[i] ?? NOT_LOCATED) }
  })
  return mainWhereAlone(withOutcomes(placed, extracted.sentences.length <= SHORT_ARTICLE))
}

const NO_FIGURES: readonly Figure[] = []
const NOT_LOCATED = { where: null, whereRule: null } as const

/** An article of at most this many sentences reports one event, so that equal numbers of shot and dead are the same people. */
const SHORT_ARTICLE = 8

/** An article whose figures are all in the past is about that past: a trial, an anniversary. */
function mainWhereAlone(figures: readonly Figure[]): readonly Figure[] {
  if (figures.some(({ event }) => event === 'main')) return figures
  return figures.map((figure) => ({ ...figure, event: 'main' }))
}
