import type { Node } from './syntax.ts'

/** Words that stand in nearly every sentence of a language, so that a need for one of them tells little. */
export type FrequentWords = ReadonlySet<string>

/** Words of which every match has one, and how many items after its beginning that one stands, at least and at most. */
export interface Need {
  readonly words: ReadonlySet<string>
  readonly least: number
  readonly most: number
}

/** All that every match of a pattern needs: where one of its needs is not met, it is not tried. */
export function needsOf(node: Node, frequent: FrequentWords, least = 0, most = 0): readonly Need[] {
  switch (node.type) {
    case 'word':
      return [{ words: node.words, least, most }]
    case 'test':
      return node.words === null ? [] : [{ words: node.words, least, most }]
    case 'phrase':
      return [
        { words: node.firsts, least, most },
        { words: tellingWords(node.phrases, frequent), least, most: most + node.longest - 1 },
      ]
    case 'any':
    case 'read':
    case 'edge':
      return []
    case 'group':
      return needsOf(node.node, frequent, least, most)
    case 'repeat':
      return node.min > 0 ? needsOf(node.node, frequent, least, most) : []
    case 'either':
      return eitherNeeds(
        node.nodes.map((one) => needsOf(one, frequent, least, most)),
        frequent,
      )
    case 'sequence': {
      const needs: Need[] = []
      let [from, to] = [least, most]
      for (const part of node.nodes) {
        for (const need of needsOf(part, frequent, from, to)) needs.push(need)
        from += shortestOf(part)
        to += longestOf(part)
      }
      return needs
    }
  }
}

/**
 * What alternatives need together: one of the rarest that they need each, one of the next rarest, and so on as far as all need as
 * much. "they were :killed | :killing them" needs a word of harm, and "they" or "them".
 */
function eitherNeeds(each: readonly (readonly Need[])[], frequent: FrequentWords): readonly Need[] {
  const ranked = each.map((needs) =>
    needs.toSorted((a, b) => commonness(a.words, frequent) - commonness(b.words, frequent)),
  )
  const ranks = Math.min(...ranked.map((needs) => needs.length))
  return Array.from({ length: ranks }, (_, rank) => eitherNeed(ranked.map((needs) => needs[rank])))
}

function eitherNeed(each: readonly (Need | undefined)[]): Need {
  const words = new Set<string>()
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (const need of each) {
    if (need === undefined) continue
    for (const word of need.words) words.add(word)
    least = Math.min(least, need.least)
    most = Math.max(most, need.most)
  }
  return { words, least, most }
}

/** How often a sentence has a stretch of some label, relative to how often it has a given word. */
const CHUNKS = 300
const FREQUENT = 1000
/** The same of a shape of figures. */
const FIGURED = 80

/** The need that fewest sentences meet, roughly: "the" or "of" is in nearly every one. */
export function rarest(needs: readonly Need[], frequent: FrequentWords): Need | null {
  let best: Need | null = null
  let least = Number.POSITIVE_INFINITY
  for (const need of needs) {
    const sum = commonness(need.words, frequent)
    if (sum < least) [best, least] = [need, sum]
  }
  return best
}

/** How many sentences have one of some words, roughly. */
export function commonness(words: ReadonlySet<string>, frequent: FrequentWords): number {
  let sum = 0
  for (const word of words)
    sum += frequent.has(word) ? FREQUENT : word.startsWith('@') ? CHUNKS : word.startsWith('#') ? FIGURED : 1
  return sum
}

/** The word of each phrase by which a sentence is known to have it: the longest of those that are not in nearly every sentence. */
export function tellingWords(phrases: readonly (readonly string[])[], frequent: FrequentWords): ReadonlySet<string> {
  return new Set(
    phrases.map((parts) => {
      const rare = parts.filter((part) => !frequent.has(part))
      return (rare.length === 0 ? parts : rare).reduce((best, part) => (part.length > best.length ? part : best), '')
    }),
  )
}

/** How many items a match covers at least. */
function shortestOf(node: Node): number {
  switch (node.type) {
    case 'word':
    case 'any':
    case 'test':
    case 'phrase':
    case 'read':
      return 1
    case 'edge':
      return 0
    case 'group':
      return shortestOf(node.node)
    case 'repeat':
      return shortestOf(node.node) * node.min
    case 'either':
      return Math.min(...node.nodes.map(shortestOf))
    case 'sequence':
      return node.nodes.reduce((sum, part) => sum + shortestOf(part), 0)
  }
}

/** How many items a match covers at most; infinite where a repetition has no bound. */
function longestOf(node: Node): number {
  switch (node.type) {
    case 'word':
    case 'any':
    case 'test':
      return 1
    case 'phrase':
    case 'read':
      return node.longest
    case 'edge':
      return 0
    case 'group':
      return longestOf(node.node)
    case 'repeat': {
      const each = longestOf(node.node)
      return each === 0 ? 0 : each * node.max
    }
    case 'either':
      return Math.max(0, ...node.nodes.map(longestOf))
    case 'sequence':
      return node.nodes.reduce((sum, part) => sum + longestOf(part), 0)
  }
}
