import * as z from 'zod'
import { type ArticleRecord, articleSchema } from './article.ts'
import { type Claim, claimSchema } from './claim.ts'
import type { Span } from './span.ts'

/** What joins the pieces of a claim's text. */
export const PIECES = ' … '

/** An article whose every span lies in its text and is what it says: nothing else is written. */
export const checkedArticleSchema = articleSchema.superRefine((article, context) => {
  report(mismatches(article, article.text), context)
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
  found: readonly Mismatch[],
  context: z.RefinementCtx<ArticleRecord | { text: string; claim: Claim }>,
): void {
  for (const { path, message } of found) context.addIssue({ code: 'custom', path, message })
}

/** Every span in a record that is empty, leaves the text, or whose words are others. */
function mismatches(record: object, text: string, root: readonly string[] = []): readonly Mismatch[] {
  const found: Mismatch[] = []
  // One path for the whole walk, copied where something is wrong: nearly every record holds.
  const path: (string | number)[] = [...root]
  const visit = (value: object): void => {
    if ('start' in value && 'end' in value) {
      const message = mismatch(value as Span, text)
      if (message !== null) found.push({ path: [...path], message })
    }
    if (Array.isArray(value)) for (let i = 0; i < value.length; i++) enter(i, value[i])
    else for (const key in value) if (key !== 'extra') enter(key, (value as Readonly<Record<string, unknown>>)[key])
  }
  const enter = (key: string | number, inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return
    path.push(key)
    visit(inner)
    path.pop()
  }
  visit(record)
  return found
}

/** What is wrong with a span, in words; null when it holds. */
function mismatch(span: Span & { readonly text?: unknown }, text: string): string | null {
  const { start, end, text: words } = span
  if (!(start >= 0 && start < end && end <= text.length)) {
    return `expected a span within the ${text.length} characters of the text, got ${start} to ${end}`
  }
  if (typeof words !== 'string' || (text.startsWith(words, start) && words.length === end - start)) return null
  return `expected the text at ${start} to ${end}, which is ${JSON.stringify(text.slice(start, start + 60))}`
}
