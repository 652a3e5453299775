import type { Span } from '../model/span.ts'
import type { Finding, Trace } from '../model/trace.ts'

interface Ranked extends Finding {
  readonly order: number
}

/**
 * Keeps what does not overlap: the longest first, then the rule that stands earlier in the list, then the earlier in the text.
 *
 * @returns what is kept, in text order.
 */
export function settle<T extends Ranked>(found: readonly T[], trace: Trace | null = null): readonly T[] {
  if (standApart(found)) return found
  const ranked = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start)
  const kept: T[] = []
  for (const one of ranked) {
    const winner = kept.find((other) => one.start < other.end && other.start < one.end)
    if (winner === undefined) kept.push(one)
    else trace?.note({ step: 'settled', lost: one, to: winner, why: whyLost(one, winner) })
  }
  return kept.sort((a, b) => a.start - b.start)
}

function whyLost(lost: Ranked, kept: Ranked): string {
  if (kept.end - kept.start > lost.end - lost.start) return 'the other is longer'
  return kept.order < lost.order ? 'the rule of the other comes first' : 'the other stands first in the text'
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
