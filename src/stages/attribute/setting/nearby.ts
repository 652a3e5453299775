import type { Document, Sentence } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { firstFrom } from '../../../text/within.ts'

/** How many sentences at the head of an article report its event and its location. */
export const HEAD_SENTENCES = 3

/** The sentences of an article, or of an item of a digest, which has some of its regions. */
export function sentencesOf({ sentences, regions }: Told): readonly Sentence[] {
  return within(sentences, { start: regions[0]?.start ?? 0, end: regions.at(-1)?.end ?? 0 })
}

/** What it says itself: its sentences without the byline, the dateline and what else the page has between them. */
export function spokenOf(told: Told): readonly Sentence[] {
  return sentencesOf(told).filter(({ region }) => region === 'body' || region === 'title')
}

type Told = Pick<Document, 'sentences' | 'regions'>

/** The first sentences, which report the event. */
export function headOf(told: Told): readonly Sentence[] {
  return spokenOf(told).slice(0, HEAD_SENTENCES)
}

/** Characters between two spans; 0 where they touch or overlap. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

/**
 * The mentions within a span, of a list in text order: those that begin in it.
 *
 * The first is found by bisection, so that asking for every sentence stays linear.
 */
export function within<T extends Span>(mentions: readonly T[], { start, end }: Span): readonly T[] {
  const from = firstFrom(mentions, start)
  let to = from
  while ((mentions[to]?.start ?? end) < end) to++
  return mentions.slice(from, to)
}

/** Those that stand at the head of the article. */
export function atHead<T extends Span>(mentions: readonly T[], told: Told): readonly T[] {
  const head = headOf(told)
  return within(mentions, { start: head[0]?.start ?? 0, end: head.at(-1)?.end ?? 0 })
}

/** The mention nearest to a span; of two equally near the earlier. */
export function nearest<T extends Span>(mentions: readonly T[], span: Span): T | null {
  let best: T | null = null
  for (const mention of mentions) if (best === null || distance(mention, span) < distance(best, span)) best = mention
  return best
}
