import type { ArticleRecord } from '../../model/article.ts'
import type { Claim, Speaker } from '../../model/claim.ts'
import { articleColumns, spanColumns } from './shared-columns.ts'
import { nameOf } from './source.ts'
import { articleTable, type Column } from './table.ts'

interface SpeakerRow {
  readonly speaker: Speaker
  readonly span: Speaker
  readonly claim: Claim
  readonly article: ArticleRecord
}

const columns: readonly Column<SpeakerRow>[] = [
  ['claim', 'text', 'Key of the claim', ({ claim }) => claim.id],
  ...articleColumns,
  ['speaker', 'text', 'Full name where it is known, else the words of the article', ({ speaker }) => nameOf(speaker)],
  ['name', 'text', 'The fullest form of the name in the article', ({ speaker }) => speaker.name],
  ['words', 'text', 'The words next to what was said', ({ speaker }) => speaker.text],
  ['kind', 'text', 'person, organization, document, group or unnamed', ({ speaker }) => speaker.kind],
  ['role', 'text', 'Role of a person', ({ speaker }) => speaker.role],
  ['organization', 'text', 'Organization of a person', ({ speaker }) => speaker.organization],
  ['basis', 'text', 'named, pronoun, description or continued', ({ speaker }) => speaker.basis],
  [
    'stance',
    'text',
    'How the content is presented: says, denies, warns …',
    ({ claim }) => claim.attribution?.cue?.stance ?? null,
  ],
  ['form', 'text', 'direct, mixed, indirect or narrative', ({ claim }) => claim.form],
  ['content', 'text', 'What is claimed', ({ claim }) => claim.text],
  ...spanColumns,
  ['rule', 'text', 'The rule that found it', ({ speaker }) => speaker.rule],
]

export const speakers = articleTable({
  name: 'speakers',
  row: 'a speaker of a claim',
  refersTo: { claim: 'claims', article: 'articles' },
  columns,
  rowsOf: ({ article, claims }) =>
    claims.flatMap((claim) =>
      (claim.attribution?.speakers ?? []).map((speaker) => ({ speaker, span: speaker, claim, article })),
    ),
})
