import type { Span } from '../model/span.ts'

/**
 * Keeps what does not overlap: the longest first, then the rule that stands earlier in the list, then the earlier in the text.
 *
 * @returns what is kept, in text order.
 */
export function settle<T extends Span & { readonly order: number }>(found: readonly T[]): readonly T[] {
  if (standApart(found)) return found
  const ranked = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start)
  const kept: T[] = []
  for (const one of ranked) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Whether spans stand one after the other, so that there is nothing to settle. */
function standApart(spans: readonly Span[]): boolean {
  let end = 0
  for (const span of spans) {
    if (span.start < end) return false
    end = span.end
  }
  return true
}
