import type { ArticleRecord } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Rejected } from '../model/rejected.ts'
import type { Span } from '../model/span.ts'

/** An article of an output folder as an exporter sees it. */
export interface ExportedArticle {
  readonly article: ArticleRecord
  readonly claims: readonly Claim[]
  /** The text of the sentences around a span. */
  readonly sentenceAround: (span: Span) => string
}

/** What an exporter is handed, in the order of the output folder: every article, then everything that was rejected. */
export type Exported = ExportedArticle | { readonly rejected: Rejected }
