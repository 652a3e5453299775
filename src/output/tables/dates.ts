import type { ArticleRecord } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import type { DateMention } from '../../model/date.ts'
import { articleColumns, spanColumns } from './shared-columns.ts'
import { claimOf } from './source.ts'
import { articleTable, type Column } from './table.ts'

interface DateRow {
  readonly date: DateMention
  readonly span: DateMention
  readonly claim: Claim | null
  readonly article: ArticleRecord
}

const columns: readonly Column<DateRow>[] = [
  ['claim', 'text', 'Key of the claim that it goes with, if one has it', ({ claim }) => claim?.id ?? null],
  ...articleColumns,
  ['text', 'text', 'The words', ({ date }) => date.text],
  ['type', 'text', 'date, time, duration or set', ({ date }) => date.type],
  ['timex', 'text', 'TIMEX3 value', ({ date }) => date.timex],
  ['date_from', 'date', 'First day, inclusive', ({ date }) => date.from],
  ['date_to', 'date', 'Last day, inclusive', ({ date }) => date.to],
  ['date_precision', 'text', 'How finely it is said: day, week, month …', ({ date }) => date.precision],
  ['approximate', 'boolean', 'Whether it is said as approximate', ({ date }) => date.approximate],
  ['ambiguous', 'boolean', 'Whether it could mean another day', ({ date }) => date.ambiguous],
  ['date_basis', 'text', 'explicit, relative, inherited or unresolved', ({ date }) => date.basis],
  ...spanColumns,
  ['rule', 'text', 'The rule that found it', ({ date }) => date.rule],
]

export const dates = articleTable({
  name: 'dates',
  row: 'a date in an article, in a claim or not',
  refersTo: { claim: 'claims', article: 'articles' },
  columns,
  rowsOf: ({ article, claims }) => {
    const claimWith = claimOf(claims, (claim) => claim.dates)
    return article.dates.map((date) => ({ date, span: date, claim: claimWith(date), article }))
  },
})
