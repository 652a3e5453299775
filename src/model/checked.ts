import * as z from 'zod'
import { type ArticleRecord, articleSchema } from './article.ts'
import { type Claim, claimSchema } from './claim.ts'
import type { Span } from './span.ts'

/** What joins the pieces of a claim's text. */
const PIECES = ' … '

/** An article whose every span lies in its text and is what it says: nothing else is written. */
export const checkedArticleSchema = articleSchema.superRefine((article, context) => {
  report(mismatches(article, article.text), context)
})

/** A claim together with its article's text; the claim's spans must be in it. */
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
  return stands(record, text) ? NONE : named(record, text, root)
}

const NONE: readonly Mismatch[] = []

/** What somebody else says: of the input, and of an extension. Spans in it need not be ours. */
const OTHERS: ReadonlySet<string> = new Set(['extra', 'value'])

/** Whether every span in a record is that of its words. Nearly every record's are, so that the details are worked out only if one is not. */
function stands(value: object, text: string): boolean {
  if (Array.isArray(value)) {
    for (const one of value) if (typeof one === 'object' && one !== null && !stands(one, text)) return false
    return true
  }
  // Its fields are read where the walk meets them, since to look each up by name takes longer than all the rest.
  let start: unknown
  let end: unknown
  let words: unknown
  for (const key in value) {
    const inner = (value as Readonly<Record<string, unknown>>)[key]
    if (typeof inner === 'object' && inner !== null) {
      if (!OTHERS.has(key) && !stands(inner, text)) return false
    } else if (key === 'start') start = inner
    else if (key === 'end') end = inner
    else if (key === 'text') words = inner
  }
  if (start === undefined || end === undefined) return !('start' in value && 'end' in value)
  return isCut(text, start as number, end as number, words)
}

/** The spans of a record that are not in the text as it says, each by its path. */
function named(record: object, text: string, root: readonly string[]): readonly Mismatch[] {
  const found: Mismatch[] = []
  const path: (string | number)[] = [...root]
  const visit = (value: object): void => {
    if ('start' in value && 'end' in value) {
      const { start, end, text: words } = value as Span & { readonly text?: unknown }
      if (!isCut(text, start, end, words)) found.push({ path: [...path], message: mismatch(text, start, end) })
    }
    if (Array.isArray(value)) for (let i = 0; i < value.length; i++) enter(i, value[i])
    else for (const key in value) if (!OTHERS.has(key)) enter(key, (value as Readonly<Record<string, unknown>>)[key])
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

const isWithin = (text: string, start: number, end: number): boolean => start >= 0 && start < end && end <= text.length

/** Whether a span lies in the text, and holds the words that it comes with, if any. */
function isCut(text: string, start: number, end: number, words: unknown): boolean {
  if (!isWithin(text, start, end)) return false
  return typeof words !== 'string' || (words.length === end - start && text.startsWith(words, start))
}

/** What is wrong with such a span. */
function mismatch(text: string, start: number, end: number): string {
  return isWithin(text, start, end)
    ? `expected the text at ${start} to ${end}, which is ${JSON.stringify(text.slice(start, start + 60))}`
    : `expected a span within the ${text.length} characters of the text, got ${start} to ${end}`
}
