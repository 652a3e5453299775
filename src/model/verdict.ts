import type { ArticleRecord } from './article.ts'
import type { Claim } from './claim.ts'
import type { Rejected } from './rejected.ts'

/** Records as they were drafted, before anybody checked them. */
export interface Drafts {
  readonly article: ArticleRecord
  readonly claims: readonly Claim[]
}

/** What came out of an article: records that hold, and the drafts that were refused. */
export interface Verdict {
  /** null when the article's own record was refused; then no claim of it is written either. */
  readonly article: ArticleRecord | null
  readonly claims: readonly Claim[]
  readonly refused: readonly Rejected[]
}
