import type { Finding, RuleBook } from '../../../rules/book.ts'
import { claimLocationRules } from './claims/rules.ts'
import { eventPlacesIn } from './event-places.ts'
import { eventTimesOf } from './events/times.ts'
import { timeOfEvent } from './events/when-of-event.ts'
import { nonEventLocationRules } from './non-event-locations.ts'
import { otherEvents } from './other-events/other-events.ts'
import { otherEventRules } from './other-events/rules.ts'
import { figureWhenRules } from './rules/figure-when.ts'
import { figureWhereRules } from './rules/figure-where.ts'
import { sceneRules } from './rules/scene.ts'
import { siteRules } from './rules/sites.ts'
import { storiesOf } from './setting.ts'
import { shotAndDied } from './shots.ts'

const NAME = 'setting'

/** Rules for places that are named, but at which nothing happens. */
export const nonEventLocations: RuleBook = {
  name: NAME,
  over: 'places',
  rules: nonEventLocationRules,
  find: ({ attributed: { sentences, places } }) =>
    sentences.flatMap((sentence) =>
      Array.from(eventPlacesIn(sentence, places).nonEvent, ([value, rule]): Finding => {
        return { start: value.start, end: value.end, rule, value }
      }).sort((a, b) => a.start - b.start),
    ),
}

/** Rules for the outcome of those who were hit. */
export const outcomes: RuleBook = {
  name: 'casualties',
  over: 'figures',
  rules: [shotAndDied],
  find: ({ attributed: { casualties } }) =>
    casualties.flatMap(({ start, end, outcome, outcomeRule }) =>
      outcomeRule === null ? [] : [{ start, end, rule: outcomeRule, value: { outcome } }],
    ),
}

/** What tells buildings that no gazetteer has. */
export const sites: RuleBook = {
  name: NAME,
  over: 'sentences',
  rules: siteRules,
  find: ({ attributed: { sentences, places } }) =>
    sentences.flatMap((sentence) =>
      eventPlacesIn(sentence, places).sites.map(({ start, end, rule }): Finding => {
        return { start, end, rule, value: true }
      }),
    ),
}

/** What tells outright where the event happened. */
export const scenes: RuleBook = {
  name: NAME,
  over: 'places',
  rules: sceneRules,
  find: ({ attributed: { sentences, places } }) =>
    sentences.flatMap((sentence) =>
      Array.from(eventPlacesIn(sentence, places).scenes, ([value, rule]): Finding => {
        return { start: value.start, end: value.end, rule, value }
      }),
    ),
}

/** What tells figures of other events than the article's own. */
export const otherEventFigures: RuleBook = {
  name: NAME,
  over: 'figures',
  rules: otherEventRules,
  find: ({ extracted, attributed: { casualties, places, reports } }) => {
    const geocoded = { ...extracted, places }
    const isOther = new Set(casualties.filter(({ event }) => event === 'other').map(({ start }) => start))
    return storiesOf(geocoded)
      .flatMap((story) =>
        Array.from(
          otherEvents(
            story,
            timeOfEvent(eventTimesOf(story.told, reports), extracted.article.published, story.told.casualties),
          ),
          ([value, rule]): Finding => ({ start: value.start, end: value.end, rule: rule.id, value }),
        ),
      )
      .filter(({ start }) => isOther.has(start))
  },
}

/** Rules for where what is claimed happened. */
export const claimLocations: RuleBook = {
  name: NAME,
  over: 'claims',
  rules: claimLocationRules,
  find: ({ attributed: { assertions } }) =>
    assertions.flatMap(({ spans, where, whereRule }) =>
      whereRule === null
        ? []
        : spans.map(({ start, end }): Finding => {
            return { start, end, rule: whereRule, value: { name: where?.name ?? null } }
          }),
    ),
}

/** Rules for when each figure's people came to harm. */
export const figureTimes: RuleBook = {
  name: NAME,
  over: 'figures',
  rules: figureWhenRules,
  find: ({ attributed: { casualties } }) =>
    casualties.flatMap(({ start, end, when, whenRule }) =>
      whenRule === null ? [] : [{ start, end, rule: whenRule, value: { from: when?.from ?? null } }],
    ),
}

/** Rules for where each figure's people came to harm. */
export const figureLocations: RuleBook = {
  name: NAME,
  over: 'figures',
  rules: figureWhereRules,
  find: ({ attributed: { casualties } }) =>
    casualties.flatMap(({ start, end, where, whereRule }) =>
      whereRule === null ? [] : [{ start, end, rule: whereRule, value: { name: where?.name ?? null } }],
    ),
}
