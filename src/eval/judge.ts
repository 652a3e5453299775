import type { Span } from '../model/span.ts'
import { shared } from './extent.ts'

/** How the findings of one kind are compared with gold. */
export interface Kind<Gold, Found> {
  /** Where an item is; empty if it has no words of its own. */
  readonly spans: (item: Gold | Found) => readonly Span[]
  /** What two items must share some of to be near each other at all, if not their spans: their content. */
  readonly meets?: (item: Gold | Found) => readonly Span[]
  /** Where to look for what has no words of its own: the figure that a toll rests on. */
  readonly restsOn?: (item: Gold | Found) => readonly Span[]
  /** How much the two are about the same thing: 0 not at all, up to 1. By overlap, anything above 0 counts. */
  readonly near: (gold: Gold, found: Found) => number
  /** Whether what was read is right; by the strict measure the spans must be the same besides. null where gold does not say. */
  readonly value: (gold: Gold, found: Found) => boolean | null
  /** Single fields, for a closer look; null where gold does not say. */
  readonly fields: Readonly<Record<string, (gold: Gold, found: Found) => boolean | null>>
  /** The fields that must all be right for the item to be complete. */
  readonly complete: readonly string[]
  /** The value in a few words, for the list of differences. */
  readonly label: (item: Gold | Found) => string
  /** What gold and finding have in a field that is not right; without it their labels are shown. */
  readonly show?: (field: string, item: Gold | Found) => string
  /** What an item is counted under: its effect, its form. null where gold does not say. */
  readonly classes?: Readonly<Record<string, (item: Gold | Found) => string | null>>
  /** Fields of which each pair of a right and a found value is counted. */
  readonly confusable?: readonly string[]
  /** The rules that a finding is owed to. */
  readonly rules: (found: Found) => readonly string[]
}

export interface Pair<Gold, Found> {
  readonly gold: Gold
  readonly found: Found
  readonly sameSpan: boolean
  readonly sameValue: boolean
}

export interface Judgement<Gold, Found> {
  readonly pairs: readonly Pair<Gold, Found>[]
  readonly missed: readonly Gold[]
  /** False finds: what no gold item answers to. */
  readonly astray: readonly Found[]
}

/**
 * Pairs findings with gold, each with at most one other: the closest pairs first, where the same span takes precedence over the same value
 * and the value before the size of the overlap; ties go in text order.
 */
export function judge<Gold, Found>(
  kind: Pick<Kind<Gold, Found>, 'spans' | 'near' | 'value' | 'meets'>,
  gold: readonly Gold[],
  found: readonly Found[],
): Judgement<Gold, Found> {
  const neighbours = neighboursOf(kind.meets ?? kind.spans, found)
  const candidates = gold.flatMap((wanted) =>
    neighbours(wanted).flatMap((got) => {
      const near = kind.near(wanted, got)
      if (near <= 0) return []
      const sameSpan = sameSpans(kind.spans(wanted), kind.spans(got))
      const sameValue = kind.value(wanted, got) !== false
      return [{ gold: wanted, found: got, sameSpan, sameValue, rank: near + (sameValue ? 1 : 0) + (sameSpan ? 2 : 0) }]
    }),
  )
  const [usedGold, usedFound] = [new Set<Gold>(), new Set<Found>()]
  const pairs: Pair<Gold, Found>[] = []
  for (const { rank: _, ...pair } of candidates.sort((a, b) => b.rank - a.rank)) {
    if (usedGold.has(pair.gold) || usedFound.has(pair.found)) continue
    usedGold.add(pair.gold)
    usedFound.add(pair.found)
    pairs.push(pair)
  }
  return {
    pairs,
    missed: gold.filter((item) => !usedGold.has(item)),
    astray: found.filter((item) => !usedFound.has(item)),
  }
}

const STRETCH = 64

/**
 * The items that share a stretch of the text with another one, in their order: an article may have tens of thousands, and each has to be
 * compared with few. What has no spans is compared with all.
 */
function neighboursOf<Gold, Found>(
  spans: (item: Gold | Found) => readonly Span[],
  found: readonly Found[],
): (wanted: Gold) => readonly Found[] {
  const byStretch = new Map<number, number[]>()
  const unplaced: number[] = []
  for (const [i, item] of found.entries()) {
    const own = stretches(spans(item))
    if (own.size === 0) unplaced.push(i)
    for (const stretch of own) {
      const there = byStretch.get(stretch)
      if (there === undefined) byStretch.set(stretch, [i])
      else there.push(i)
    }
  }
  return (wanted) => {
    const own = stretches(spans(wanted))
    if (own.size === 0) return found
    const near = new Set([...unplaced, ...[...own].flatMap((stretch) => byStretch.get(stretch) ?? [])])
    return [...near].sort((a, b) => a - b).flatMap((i) => found[i] ?? [])
  }
}

function stretches(spans: readonly Span[]): ReadonlySet<number> {
  const own = new Set<number>()
  for (const { start, end } of spans) for (let at = Math.floor(start / STRETCH); at * STRETCH < end; at++) own.add(at)
  return own
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end)
}

/** Nearness of two mentions: the characters they share, as a part of all that either covers. */
export function overlap(a: Span, b: Span): number {
  const both = shared(a, b)
  return both / (a.end - a.start + b.end - b.start - both)
}
