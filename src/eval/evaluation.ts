import type { Article } from '../model/article.ts'
import type { GoldMentions } from './gold.ts'
import type { Difference } from './outcome.ts'
import { type KindName, kindNames } from './score.ts'
import type { Scores } from './totals.ts'

/** A difference with its sentence, the mention in braces, and how to find out why. */
export interface Shown extends Difference {
  readonly kind: KindName
  readonly article: string
  readonly sentence: string
  readonly explain: string | null
}

/** How one article did: what was right and what was not, kind by kind. */
export interface ArticleResult {
  readonly article: string
  /** The fixture's file name. */
  readonly fixture: string
  /** Differences of each kind; kinds without any are left out. */
  readonly errors: Readonly<Partial<Record<KindName, number>>>
  /** The counts on which intervals rest. */
  readonly row: readonly number[]
}

/** An article that has just been scored, with all that there is to show of it. */
export interface Seen {
  readonly article: Article
  readonly gold: GoldMentions
  readonly result: ArticleResult
  readonly differences: readonly Shown[]
}

export interface Evaluation {
  readonly scores: Scores
  /** Empty where a report was made of them, article by article. */
  readonly differences: readonly Shown[]
  readonly articles: readonly ArticleResult[]
  /** Of the fixtures. */
  readonly hash: string
  /** The folder that the articles' paths start from. */
  readonly root: string
}

/** The kinds that have reached less than a minimum; a kind without any gold has none. */
export function belowMinimum({ kinds }: Scores, min: number): KindName[] {
  return kindNames.filter((kind) => (reached(kinds, kind) ?? min) < min)
}

/**
 * What a kind has reached: its F1 by overlap, or complete of tolls, which overlap with nothing; recall, where no fixture is complete.
 *
 * @returns null without any gold, 0 when none of it was found.
 */
export function reached(kinds: Scores['kinds'], kind: KindName): number | null {
  const { gold, found, overlap, complete } = kinds[kind]
  const rates = kind === 'tolls' ? complete : overlap
  if (gold === 0) return null
  return found === 0 ? (rates.recall ?? 0) : (rates.f1 ?? rates.recall ?? 0)
}
