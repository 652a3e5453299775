import type { Span } from '../../model/span.ts'
import { locateMention } from '../locate.ts'

/** A passage of a fixture to be, with what has to stand in it. */
export interface Passage<Item> extends Span {
  readonly items: readonly Item[]
}

/** Something with the stretches that its passage has to hold. */
interface Placed {
  readonly spans: readonly Span[]
}

/**
 * Cuts an article into passages of whole sentences: each item is wholly in one, and passages do not overlap. What has no item needs none.
 *
 * @param sentences in text order
 */
export function passagesOf<Item extends Placed>(sentences: readonly Span[], items: readonly Item[]): Passage<Item>[] {
  const placed = items
    .flatMap((item) => {
      const start = Math.min(...item.spans.map((span) => span.start))
      const end = Math.max(...item.spans.map((span) => span.end))
      return item.spans.length === 0 ? [] : { item, ...around(sentences, { start, end }) }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const passages: { start: number; end: number; items: Item[] }[] = []
  for (const { item, start, end } of placed) {
    const last = passages[passages.length - 1]
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end)
      last.items.push(item)
    } else passages.push({ start, end, items: [item] })
  }
  return passages
}

function around(sentences: readonly Span[], { start, end }: Span): Span {
  const own = sentences.filter((sentence) => sentence.start < end && sentence.end > start)
  return { start: Math.min(start, own[0]?.start ?? start), end: Math.max(end, own[own.length - 1]?.end ?? end) }
}

/** Which occurrence of its words a span is in its passage; null when it cannot be told by words, as a part of one. */
export function nthIn(text: string, passage: Span, span: Span, after?: number): number | null {
  const words = text.slice(span.start, span.end)
  if (words.trim() !== words) return null
  for (let nth = 1; ; nth++) {
    const found = locateMention(text, passage, words, nth, after)
    if (found === null || found.start > span.start) return null
    if (found.start === span.start) return nth
  }
}

/** Which occurrence in the text a passage is, from 1; null when it is the only one. */
export function nthPassage(text: string, { start, end }: Span): number | null {
  const words = text.slice(start, end)
  let nth = 0
  let own = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    nth++
    if (at === start) own = nth
    // Enough to know that there are several
    if (own > 0 && nth > 1) return own
  }
  return null
}
