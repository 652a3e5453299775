import type { ArticleRecord } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import { articleColumns, placeOf, sourceColumns, whereColumns } from './shared-columns.ts'
import { extentOf, joined } from './source.ts'
import { articleTable, type Column } from './table.ts'

interface ClaimRow {
  readonly claim: Claim
  readonly article: ArticleRecord
  readonly sentence: () => string
}

const columns: readonly Column<ClaimRow>[] = [
  ['claim', 'text', 'Key of the claim', ({ claim }) => claim.id],
  ...articleColumns,
  ['text', 'text', 'What is claimed; pieces joined by " … "', ({ claim }) => claim.text],
  ['sentence', 'text', 'The sentences that it stands in', ({ sentence }) => sentence()],
  ...sourceColumns<ClaimRow>(({ claim }) => claim),
  ['cue', 'text', 'The words of saying', ({ claim }) => claim.attribution?.cue?.text ?? null],
  ['via', 'text', 'To whom, or in what, it was said', ({ claim }) => claim.attribution?.via?.text ?? null],
  ['said_on', 'date', 'When it was said: the first day', ({ claim }) => claim.attribution?.when?.from ?? null],
  ['said_at', 'text', 'Where it was said', ({ claim }) => claim.attribution?.where?.name ?? null],
  [
    'dates',
    'text',
    'Dates in it: TIMEX3 values, else the words',
    ({ claim }) => joined(claim.dates.map(({ timex, text }) => timex ?? text)),
  ],
  ['places', 'text', 'Places in it', ({ claim }) => joined(claim.places.map(({ name }) => name))],
  ...whereColumns<ClaimRow>(({ claim, article }) => ({ where: claim.where, place: placeOf(article, claim.where) })),
  ['figures', 'integer', 'How many casualty figures are in it', ({ claim }) => claim.casualties.length],
  ['negated', 'boolean', 'Whether the saying is negated', ({ claim }) => claim.negated],
  ['hypothetical', 'boolean', 'Whether it is said only as possible', ({ claim }) => claim.hypothetical],
  ['start', 'integer', 'First UTF-16 code unit in the article’s text', ({ claim }) => extentOf(claim.spans).start],
  ['end', 'integer', 'One past the last UTF-16 code unit', ({ claim }) => extentOf(claim.spans).end],
  ['rules', 'text', 'The rules that found it', ({ claim }) => joined(claim.rules)],
]

export const claims = articleTable({
  name: 'claims',
  row: 'a claim',
  key: 'claim',
  refersTo: { article: 'articles' },
  columns,
  rowsOf: ({ article, claims: all, sentenceAround }) =>
    all.map((claim) => ({ claim, article, sentence: () => sentenceAround(extentOf(claim.spans)) })),
})
