import { hash } from 'node:crypto'
import type { ClaimForm } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'

/**
 * The id of a claim: a hash of its article's id, its form and its spans, so that the same claim has the same id in every run.
 *
 * @example claimId('a_1f', 'direct', [{start: 10, end: 42}]) // 'c_' and 16 hexadecimal digits
 */
export function claimId(article: string, form: ClaimForm, spans: readonly Span[]): string {
  const key = [article, form, ...spans.map(({ start, end }) => `${start}-${end}`)].join('\n')
  return `c_${hash('sha256', key, 'hex').slice(0, 16)}`
}
