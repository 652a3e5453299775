import type { ArticleRecord } from '../../model/article.ts'
import type { Claim, Speaker } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { articleColumns } from './article-columns.ts'
import { type Column, tableFile } from './table.ts'

/** A claim with its article and the sentences around it. */
export interface ClaimRow {
  readonly claim: Claim
  readonly article: ArticleRecord
  readonly sentence: string
}

/** The columns of `claims.csv`: one row per claim. */
const claimColumns: readonly Column<ClaimRow>[] = [
  ['claim', ({ claim }) => claim.id],
  ...articleColumns,
  ['form', ({ claim }) => claim.form],
  ['text', ({ claim }) => claim.text],
  ['sentence', ({ sentence }) => sentence],
  ['speaker', ({ claim }) => joined(speakersOf(claim).map(nameOf))],
  ['speaker_words', ({ claim }) => joined(speakersOf(claim).map(({ text }) => text))],
  ['speaker_kind', ({ claim }) => joined(speakersOf(claim).map(({ kind }) => kind))],
  ['role', ({ claim }) => joined(speakersOf(claim).map(({ role }) => role))],
  ['organization', ({ claim }) => joined(speakersOf(claim).map(({ organization }) => organization))],
  ['cue', ({ claim }) => claim.attribution?.cue?.text ?? null],
  ['stance', ({ claim }) => claim.attribution?.cue?.stance ?? null],
  ['via', ({ claim }) => claim.attribution?.via?.text ?? null],
  ['said_on', ({ claim }) => claim.attribution?.when?.from ?? null],
  ['said_at', ({ claim }) => claim.attribution?.where?.name ?? null],
  ['dates', ({ claim }) => joined(claim.dates.map(({ timex, text }) => timex ?? text))],
  ['places', ({ claim }) => joined(claim.places.map(({ name }) => name))],
  ['where', ({ claim }) => claim.where?.name ?? null],
  ['where_country', ({ claim }) => claim.where?.country ?? null],
  ['where_lat', ({ claim }) => claim.where?.lat ?? null],
  ['where_lon', ({ claim }) => claim.where?.lon ?? null],
  ['where_basis', ({ claim }) => claim.where?.basis ?? null],
  ['figures', ({ claim }) => claim.casualties.length],
  ['negated', ({ claim }) => claim.negated],
  ['hypothetical', ({ claim }) => claim.hypothetical],
  ['confidence', ({ claim }) => claim.confidence],
  ['start', ({ claim }) => claim.spans[0]?.start ?? null],
  ['end', ({ claim }) => claim.spans[claim.spans.length - 1]?.end ?? null],
  ['rules', ({ claim }) => joined(claim.rules)],
]

export const claimsFile = tableFile('claims.csv', 'claims', claimColumns, ({ article, claims, sentenceAround }) =>
  claims.map((claim) => ({ claim, article, sentence: sentenceAround(extentOf(claim.spans)) })),
)

function extentOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans[spans.length - 1]?.end ?? 0 }
}

/** Who said it: the full name where it is known, else the words of the article. */
export function nameOf({ name, text }: Speaker): string {
  return name ?? text
}

export function speakersOf({ attribution }: Claim): readonly Speaker[] {
  return attribution?.speakers ?? []
}

/** Several values in one cell. */
export function joined(values: readonly (string | null)[]): string | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.join('; ')
}
