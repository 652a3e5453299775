import type { Finding, RuleBook } from '../../../rules/book.ts'
import { groundsIn } from './grounds.ts'
import { nonEventLocationRules } from './non-event-locations.ts'
import { unknownNameRules } from './rules/unknown-names.ts'

/** What tells places that are named, but at which nothing happens. */
export const nonEventLocations: RuleBook = {
  name: 'setting',
  over: 'places',
  rules: nonEventLocationRules,
  find: ({ attributed: { sentences, places, grounds } }) =>
    sentences.flatMap((sentence) =>
      [...groundsIn(sentence, places).nonEvent]
        .filter(([place]) => !grounds.places.includes(place))
        .map(([value, rule]): Finding => ({ start: value.start, end: value.end, rule, value }))
        .sort((a, b) => a.start - b.start),
    ),
}

/** What tells names of places that no gazetteer has. */
export const unknownLocations: RuleBook = {
  name: 'setting',
  over: 'sentences',
  rules: unknownNameRules,
  find: ({ attributed: { sentences, places, grounds } }) =>
    sentences.flatMap((sentence) =>
      groundsIn(sentence, places)
        .unknown.filter(({ start }) => grounds.unknown.some((name) => name.start === start))
        .map(({ start, end, rule }): Finding => ({ start, end, rule, value: true })),
    ),
}
