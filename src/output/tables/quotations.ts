import type { ArticleRecord } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import type { Located } from '../../model/span.ts'
import { articleColumns, sourceColumns, spanColumns } from './shared-columns.ts'
import { articleTable, type Column } from './table.ts'

interface QuotationRow {
  readonly span: Located
  readonly claim: Claim
  readonly article: ArticleRecord
  readonly sentence: () => string
}

const columns: readonly Column<QuotationRow>[] = [
  ['claim', 'text', 'Key of the claim that it is a piece of', ({ claim }) => claim.id],
  ...articleColumns,
  ['text', 'text', 'The words within quotation marks', ({ span }) => span.text],
  ['sentence', 'text', 'The sentences that they stand in', ({ sentence }) => sentence()],
  ...sourceColumns<QuotationRow>(({ claim }) => claim),
  ...spanColumns,
]

export const quotations = articleTable({
  name: 'quotations',
  row: 'a piece of a claim within quotation marks',
  refersTo: { claim: 'claims', article: 'articles' },
  columns,
  rowsOf: ({ article, claims, sentenceAround }) =>
    claims.flatMap((claim) =>
      claim.quoted.map((span) => ({ span, claim, article, sentence: () => sentenceAround(span) })),
    ),
})
