import { addTo, type Counts } from './counts.ts'
import type { Judged } from './judged.ts'
import { NO_COUNTS, type Outcome } from './outcome.ts'
import { type ArticleScore, type KindName, kindNames } from './score.ts'
import { type ConfidenceName, confidenceNames, type Trusted } from './trusted.ts'

/** What the scores of some articles come to: numbers without texts, which one thread can hand to another. */
export interface Tally {
  readonly kinds: Readonly<Record<KindName, Outcome>>
  readonly judged: Judged
  /** A row an article: the counts on which intervals rest. */
  readonly rows: readonly (readonly number[])[]
  readonly trusted: Readonly<Record<ConfidenceName, readonly Trusted[]>>
}

/** What is in a row, kind after kind. */
export const COUNTED = [
  'gold',
  'found',
  'overlap',
  'overlapClosed',
  'complete',
  'completeClosed',
] as const satisfies (keyof Counts)[]

/** Counts of no article, to add to. */
export function nothing(): Readonly<Record<KindName, Outcome>> {
  const none = (): Outcome => ({
    ...{ counts: { ...NO_COUNTS }, value: { asked: 0, right: 0 } },
    ...{ fields: {}, classes: {}, confusions: {}, rules: {} },
  })
  return Object.fromEntries(kindNames.map((kind) => [kind, none()])) as Record<KindName, Outcome>
}

/** Adds up the scores of articles, in their order. */
export function tallyOf(scores: readonly ArticleScore[]): Tally {
  const kinds = nothing()
  const judged: Judged = {}
  const trusted = Object.fromEntries(confidenceNames.map((name) => [name, [] as Trusted[]])) as Record<
    ConfidenceName,
    Trusted[]
  >
  for (const score of scores) {
    for (const kind of kindNames) addTo(kinds[kind], score.kinds[kind].outcome)
    addTo(judged, score.judged)
    for (const name of confidenceNames) for (const one of score.trusted[name]) trusted[name].push(one)
  }
  return { kinds, judged, rows: scores.map(rowOf), trusted }
}

/** The counts of one article, kind after kind. */
export function rowOf({ kinds }: ArticleScore): number[] {
  return kindNames.flatMap((kind) => COUNTED.map((count) => kinds[kind].outcome.counts[count]))
}
