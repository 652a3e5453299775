import type { Config } from '../../model/config.ts'
import type { ArticleResult, Shown } from '../evaluation.ts'
import type { GoldArticle } from '../folder.ts'
import type { GoldPlace } from '../read.ts'
import type { FormatName } from '../reports/format-names.ts'
import type { Stacks } from '../reports/pieces.ts'
import type { Tally } from '../tally.ts'

/** How articles are to be scored; enough for a thread to begin. */
export interface Scoring {
  readonly config: Config
  readonly place: GoldPlace
  /** Whether the differences themselves are asked for. */
  readonly hold: boolean
  /** The report that is made of each article; null for none. */
  readonly format: FormatName | null
}

/** Some articles that follow each other. */
export interface Share {
  readonly articles: readonly GoldArticle[]
  /** Whether the report has room for more. */
  readonly shown: boolean
}

/** What a share came to: numbers, and what is shown of it. */
export interface Scored {
  readonly tally: Tally
  readonly results: readonly ArticleResult[]
  readonly differences: readonly Shown[]
  readonly stacks: Stacks
  /** What is wrong with the first fixture that cannot be used; those after it were not looked at. */
  readonly failure: { readonly code: string; readonly message: string } | null
}

/** What scores articles: this thread, or several others. */
export interface Scorer {
  /** How many shares it takes at the same time. */
  readonly size: number
  readonly score: (share: Share) => Promise<Scored>
  readonly close: () => Promise<void>
}
