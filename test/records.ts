import { checkedArticleSchema, checkedClaimSchema } from '../src/model/checked.ts'
import type { Verdict } from '../src/model/verdict.ts'

/**
 * What is wrong with the records of an article; empty when nothing is.
 *
 * Looks at spans by itself, so that a fault in the schema's own check shows too.
 */
export function faults({ article, claims, refused }: Verdict, text: string): string[] {
  if (article === null || refused.length > 0) return refused.map(({ reason }) => reason)
  const found: string[] = []
  if (article.text !== text) found.push('the article’s text was altered')
  if (article.claims !== claims.length) found.push('the article counts other claims than there are')
  if (!checkedArticleSchema.safeParse(article).success) found.push('the article fails its schema')
  if (new Set(claims.map(({ id }) => id)).size < claims.length) found.push('a claim’s id repeats')
  inexact({ ...article, text: undefined }, text, found)
  for (const claim of claims) {
    if (!checkedClaimSchema.safeParse({ text, claim }).success) found.push(`${claim.id} fails its schema`)
    const words = claim.spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
    if (claim.text !== words) found.push(`${claim.id} says other words than its spans`)
    inexact(claim, text, found)
  }
  return found
}

/** Adds every span in a record that is empty, leaves the text, or whose words are others. */
function inexact(value: unknown, text: string, found: string[]): void {
  if (typeof value !== 'object' || value === null) return
  if ('start' in value && 'end' in value) {
    const { start, end } = value as { start: number; end: number }
    if (!(start >= 0 && start < end && end <= text.length)) found.push(`a span from ${start} to ${end}`)
    if ('text' in value && typeof value.text === 'string' && value.text !== text.slice(start, end)) {
      found.push(`${JSON.stringify(value.text)} is not what stands at ${start} to ${end}`)
    }
  }
  for (const inner of Object.values(value)) inexact(inner, text, found)
}
