import * as z from 'zod'

/**
 * A half-open stretch `[start, end)` of an article's text, in UTF-16 code units.
 *
 * `text.slice(span.start, span.end)` is what it covers; a span is never empty and never counts in bytes or code points.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

const offset = z.int().nonnegative()

export const spanSchema = z.strictObject({
  start: offset.describe('First UTF-16 code unit of the span in the article’s text'),
  end: offset.describe('One past the last UTF-16 code unit of the span'),
})

/** The fields that every mention begins with: its words and their span. */
export const locatedSchema = z.strictObject({
  text: z.string().min(1).describe('The words, exactly as in the article'),
  ...spanSchema.shape,
})

/** A span together with the characters that it covers. */
export type Located = z.infer<typeof locatedSchema>

/**
 * Cuts a located span out of a text.
 *
 * @example locate('Ganja, Azerbaijan', 0, 5) // {text: 'Ganja', start: 0, end: 5}
 */
export function locate(text: string, start: number, end: number): Located {
  return { text: text.slice(start, end), start, end }
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies wholly within `outer`; equal spans do. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether a span lies wholly within one of several. It is a loop since it is asked about words: a function made for each word shows. */
export function isInAny(outers: readonly Span[], inner: Span): boolean {
  for (const outer of outers) if (contains(outer, inner)) return true
  return false
}

/** Whether a span shares a code unit with one of several. */
export function touchesAny(others: readonly Span[], span: Span): boolean {
  for (const other of others) if (overlaps(other, span)) return true
  return false
}
