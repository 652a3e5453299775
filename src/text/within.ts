import type { Span } from '../model/span.ts'

/**
 * The spans that lie wholly within another, out of a list in text order (by `start`).
 *
 * Found by bisection, so that asking for every claim of a long article stays linear.
 *
 * @example within(article.dates, sentence) // the dates of a sentence
 */
export function within<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let i = low; i < sorted.length; i++) {
    const span = sorted[i]
    if (span === undefined || span.start >= end) break
    if (span.end <= end) found.push(span)
  }
  return found
}
