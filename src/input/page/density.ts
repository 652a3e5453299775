import { verdictOn } from './class-words.ts'
import type { Box, Outline, Stretch } from './outline.ts'
import { telling, worth } from './tags.ts'

/** What is known of an element once its text is counted. */
export interface Measure {
  /** Characters within it, white space collapsed, and how many of them are in links. */
  length: number
  linked: number
  /** Characters in paragraphs, outside links. */
  prose: number
  /** How likely it holds the article; null when no significant text is near its top. */
  score: number | null
}

/** A stretch's text with its white space collapsed. */
export interface Block {
  readonly text: string
  /** The share of it that is in links, 0 to 1. */
  readonly density: number
  readonly box: Box
}

/** The blocks of a page, in its order. */
export function blocksOf({ stretches }: Outline): Block[] {
  return stretches.flatMap(({ text, linked, box }: Stretch) =>
    // Two line breaks separate paragraphs in pages that have no elements for them.
    text
      .split(/\n\s*\n/)
      .map((part) => part.replace(/\s+/gu, ' ').trim())
      .filter((part) => part !== '')
      .map((part) => ({ text: part, density: Math.min(1, linked / text.trim().length), box })),
  )
}

const LEAST_TELLING = 25

/**
 * Measures every element of a page: long paragraphs with many commas count for their parents, links against them.
 *
 * The scores are those of Arc90's readability, which Mozilla's follows as well.
 */
export function measured(boxes: readonly Box[], blocks: readonly Block[]): Map<Box, Measure> {
  const measures = new Map<Box, Measure>(boxes.map((box) => [box, { length: 0, linked: 0, prose: 0, score: null }]))
  for (const { text, density, box } of blocks) {
    const measure = measures.get(box)
    if (measure === undefined) continue
    measure.length += text.length
    measure.linked += text.length * density
    if (text.length < LEAST_TELLING) continue
    if (density < 0.5 && text.length >= 40) measure.prose += text.length
    // Text directly within a division is a paragraph of that division.
    const inner = telling.has(box.tag) ? box.parent : box
    if (!telling.has(box.tag) && box.tag !== 'div' && box.tag !== 'section' && box.tag !== 'article') continue
    spread(1 + commas(text) + Math.min(3, Math.floor(text.length / 100)), inner, measures)
  }
  // An element begins after its parent, so that sums go up in one pass.
  for (const box of [...boxes].reverse()) {
    const own = measures.get(box)
    const above = box.parent === null ? undefined : measures.get(box.parent)
    if (own === undefined || above === undefined) continue
    above.length += own.length
    above.linked += own.linked
    above.prose += own.prose
  }
  return measures
}

const LEVELS = 5

function spread(points: number, inner: Box | null, measures: ReadonlyMap<Box, Measure>): void {
  let box = inner
  for (let level = 0; box !== null && level < LEVELS; level++) {
    const measure = measures.get(box)
    if (measure === undefined) return
    measure.score ??= (worth.get(box.tag) ?? 0) + verdictOn(box.names).weight
    measure.score += points / (level === 0 ? 1 : level === 1 ? 2 : level * 3)
    box = box.parent
  }
}

/** Commas of Latin, Arabic and Chinese writing. */
function commas(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2c || code === 0x60c || code === 0xff0c || code === 0x3001) count++
  }
  return count
}
