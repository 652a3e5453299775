import { asks, claims, confirms, denies, doubts, nounsOfSaying, says, urges, warns } from '../../lexicon/en/saying.ts'
import { inflect } from './inflection.ts'

/** First words of every form of a verb or noun of saying, and "according": without one of them a sentence reports nothing. */
export const sayingForms: ReadonlySet<string> = new Set([
  ...[says, confirms, claims, denies, warns, urges, asks, doubts].flatMap((verbs) =>
    [...verbs].flatMap((verb) => inflect(verb).map(([form]) => form.split(' ')[0] ?? form)),
  ),
  ...nounsOfSaying,
  'according',
])
