import type { Span } from '../model/span.ts'
import { gather } from './gather.ts'

/**
 * The spans that lie wholly within another, out of a list in text order (by `start`).
 *
 * Found by bisection, so that asking for every claim of a long article stays linear.
 *
 * @example within(article.dates, sentence) // the dates of a sentence
 */
export function within<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const found: T[] = []
  for (let i = firstFrom(sorted, start); i < sorted.length; i++) {
    const span = sorted[i]
    if (span === undefined || span.start >= end) break
    if (span.end <= end) found.push(span)
  }
  return found
}

/** Those that lie wholly within any of several spans, span by span. */
export function withinEach<T extends Span>(sorted: readonly T[], spans: readonly Span[]): T[] {
  const [first] = spans
  return spans.length === 1 && first !== undefined
    ? within(sorted, first)
    : gather(spans, (span) => within(sorted, span))
}

/**
 * The span that covers an offset, out of a list in text order that do not overlap; null where there is none.
 *
 * @example covering(article.regions, 0)?.kind // 'title'
 */
export function covering<T extends Span>(sorted: readonly T[], offset: number): T | null {
  const span = sorted[firstFrom(sorted, offset + 1) - 1]
  return span !== undefined && offset < span.end ? span : null
}

/**
 * The spans that share a code unit with another, out of a list in text order that do not overlap.
 *
 * @example touching(document.sentences, claim) // the sentences around a claim
 */
export function touching<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const found: T[] = []
  for (let i = Math.max(0, firstFrom(sorted, start + 1) - 1); i < sorted.length; i++) {
    const span = sorted[i]
    if (span === undefined || span.start >= end) break
    if (span.end > start) found.push(span)
  }
  return found
}

/** The index of the first span that begins at an offset or after it. */
export function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
