import * as z from 'zod'
import { type ArticleRecord, articleSchema } from './article.ts'
import { type Claim, claimSchema } from './claim.ts'
import type { Span } from './span.ts'

/** What joins the pieces of a claim's text. */
export const PIECES = ' … '

/** An article whose every span lies in its text and is what it says: nothing else is written. */
export const checkedArticleSchema = articleSchema.superRefine((article, context) => {
  const { text, ...rest } = article
  report(mismatches(rest, text), context)
})

/** A claim together with the text that it stands on; the claim's spans must be in it. */
export const checkedClaimSchema = z
  .strictObject({ text: z.string(), claim: claimSchema })
  .superRefine((pair, context) => {
    const { claim, text } = pair
    report(mismatches(claim, text, ['claim']), context)
    if (claim.text !== joined(text, claim.spans)) {
      context.addIssue({ code: 'custom', path: ['claim', 'text'], message: 'expected the text of the spans' })
    }
  })

/** The spans' text, several joined by " … ". */
export function joined(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(PIECES)
}

interface Mismatch {
  readonly path: (string | number)[]
  readonly message: string
}

function report(
  found: Iterable<Mismatch>,
  context: z.RefinementCtx<ArticleRecord | { text: string; claim: Claim }>,
): void {
  for (const { path, message } of found) context.addIssue({ code: 'custom', path, message })
}

/** Every span in a record that is empty, leaves the text, or whose words are others. */
function* mismatches(value: unknown, text: string, path: (string | number)[] = []): Generator<Mismatch> {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) yield* mismatches(value[i], text, [...path, i])
    return
  }
  if (typeof value !== 'object' || value === null) return
  if ('start' in value && 'end' in value) {
    const { start, end } = value as Span
    const words = 'text' in value ? value.text : null
    if (!(start >= 0 && start < end && end <= text.length)) {
      yield {
        path,
        message: `expected a span within the ${text.length} characters of the text, got ${start} to ${end}`,
      }
    } else if (typeof words === 'string' && text.slice(start, end) !== words) {
      yield {
        path,
        message: `expected the text at ${start} to ${end}, which is ${JSON.stringify(text.slice(start, start + 60))}`,
      }
    }
  }
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner !== null && key !== 'extra') yield* mismatches(inner, text, [...path, key])
  }
}
