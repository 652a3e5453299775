import type { Span } from '../model/span.ts'

/** How many characters two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Where the words within some spans begin; two extents are compared by the words that they share. */
export function wordsWithin(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const words = new Set<number>()
  for (const { start, end } of spans) {
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) words.add(start + index)
  }
  return words
}

/** How many words two extents share. */
export function sharedWords(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both
}

/**
 * How much of the longer of two extents the other covers, or 0 when that is less than half of it.
 *
 * Half of the words both ways is what counts as the same content.
 */
export function sameContent(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const share = sharedWords(a, b) / Math.max(a.size, b.size, 1)
  return share >= 0.5 ? share : 0
}

/** The words of several spans, as a claim's text has them. */
export function wordsOfPieces(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
