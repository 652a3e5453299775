import type { Figure, FigureOfEvent } from '../../../model/figure.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Geocoded } from '../../../model/stage.ts'
import type { PossibleLocations } from '../../../model/where.ts'
import { eventPlacesOf } from './event-places.ts'
import { dayOfLiveReport } from './events/live-report.ts'
import { type Site, siteOf } from './events/site.ts'
import { eventTimesOf } from './events/times.ts'
import { timeOfEvent } from './events/when-of-event.ts'
import { figureIn } from './figure.ts'
import { locationsOf } from './figure-locations.ts'
import { timesOf } from './figure-times.ts'
import { type Item, itemsOf } from './items.ts'
import { atHead, sentencesOf } from './nearby.ts'
import { otherEvents } from './other-events/other-events.ts'
import { outcomesOf, shotAndDied } from './shots.ts'

/**
 * Gives each casualty figure its date and its place, from its sentence or else inherited, and says on which basis.
 *
 * Figures of other events are marked, and those who were shot become killed where the article says that they died.
 *
 * @param stories the items of a digest, each with its site; any other article is one
 */
export function placeInTimeAndSpace(stories: readonly Story[], reports: readonly Report[]): readonly Figure[] {
  return stories.flatMap((story) => placeFigures(story, reports))
}

/** An item, and where its event happened. */
export interface Story extends Item {
  readonly site: Site
}

/** The stories that an article tells. */
export function storiesOf(
  extracted: Geocoded,
  possibleLocations: PossibleLocations = eventPlacesOf(extracted),
): readonly Story[] {
  return itemsOf(extracted, possibleLocations).map(({ told, possibleLocations, end }): Story => {
    const { regions, places, casualties } = told
    const site = siteOf({ regions, places, casualties, sentences: sentencesOf(told) }, possibleLocations)
    return { told, possibleLocations, end, site }
  })
}

function placeFigures(story: Story, reports: readonly Report[]): readonly Figure[] {
  const { told: extracted, possibleLocations, site } = story
  if (extracted.casualties.length === 0) return NO_FIGURES
  const happened = eventTimesOf(extracted, reports)
  const event = timeOfEvent(happened, extracted.article.published, extracted.casualties)
  const others = otherEvents(story, event)
  const { trace } = extracted
  for (const [figure, { id }] of others) trace?.note({ step: 'other event', figure, rule: id })
  const ofOther = extracted.casualties.map((found) => others.get(found) ?? null)
  const figures = extracted.casualties.map((found, i): FigureOfEvent => {
    return figureIn(ofOther[i] == null ? 'main' : 'other', found, null)
  })
  const times = timesOf(extracted, figures, reports, { happened, event, live: dayOfLiveReport(extracted) })
  const locations = locationsOf(extracted, figures, site, possibleLocations)
  const outcomes = outcomesOf(figures, extracted.sentences.length <= SHORT_ARTICLE)
  const isOfPast =
    figures.every(({ event }) => event === 'other') &&
    (atHead(figures, extracted).length > 0 || !times.every(({ when }) => isLongAgo(when, extracted.article.published)))
  return figures.map((figure, i) => {
    const { when, whenRule } = times[i] ?? UNDATED
    const { where, whereRule } = locations[i] ?? NOT_LOCATED
    const outcome = outcomes[i] ?? null
    // An article whose figures are all in the past is about that past: a trial, an anniversary; a feature or an obituary is not
    return figureIn(isOfPast ? 'main' : figure.event, figure, {
      cumulative: figure.cumulative || isOpen(when) || ofOther[i]?.counts === true,
      when,
      whenRule,
      where,
      whereRule,
      outcome: outcome ?? figure.effect,
      outcomeRule: outcome === null ? null : shotAndDied.id,
    })
  })
}

/** Whether a time lies years before the publication: a life told further down than at the head has such deaths. */
function isLongAgo(when: Figure['when'], published: string | null): boolean {
  if (when?.from == null || published === null) return false
  return Number(published.slice(0, YEAR)) - Number(when.from.slice(0, YEAR)) > 1
}

/** "2024": the length of a year in ISO 8601. */
const YEAR = 4

/** Whether a time goes on: those who died "since Monday" are all so far. */
const isOpen = (when: Figure['when']): boolean => when !== null && when.from !== null && when.to === null

const NO_FIGURES: readonly Figure[] = []
const UNDATED = { when: null, whenRule: null } as const
const NOT_LOCATED = { where: null, whereRule: null } as const

/** An article of at most this many sentences reports one event, so that equal numbers of shot and dead are the same people. */
const SHORT_ARTICLE = 8
