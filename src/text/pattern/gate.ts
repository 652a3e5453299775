import type { Sentence } from '../../model/document.ts'
import { FIGURE_SHAPES, shapeOf } from './figures.ts'
import { itemsOf } from './item.ts'
import { commonness, type FrequentWords, tellingWords } from './needs.ts'
import type { Node } from './syntax.ts'
import { holds, numberSet } from './vocabulary.ts'
import { waking } from './waking.ts'

/** Sets of words, of each of which a sentence must have one. */
export type Needed = readonly ReadonlySet<string>[]

/**
 * What a match needs among the plain words of its sentence, before any stretch is made, in each way that the pattern can match.
 *
 * A stretch counts with the words that it must hold, where its class says which, and else with its label.
 */
export function neededBy(node: Node, frequent: FrequentWords): readonly Needed[] {
  switch (node.type) {
    case 'word':
      return [[node.words]]
    case 'test':
      return node.within === null ? NOTHING : [[node.within]]
    case 'phrase':
      return [[tellingWords(node.phrases, frequent)]]
    case 'any':
    case 'read':
    case 'edge':
      return NOTHING
    case 'group':
      return neededBy(node.node, frequent)
    case 'repeat':
      return node.min > 0 ? neededBy(node.node, frequent) : NOTHING
    case 'either':
      return node.nodes.flatMap((one) => neededBy(one, frequent))
    case 'sequence':
      return node.nodes
        .map((one) => neededBy(one, frequent))
        .reduce((some, others) => together(some, others, frequent), NOTHING)
  }
}

/** One way, in which nothing is needed. */
const NOTHING: readonly Needed[] = [[]]

/** A pattern with more ways than this is taken by what the surest part of each needs. */
const MOST_WAYS = 24

/** What two parts of a sequence need, each way of the one with each of the other; of too many ways those of the surer part. */
function together(some: readonly Needed[], others: readonly Needed[], frequent: FrequentWords): readonly Needed[] {
  if (some.length * others.length > MOST_WAYS)
    return openness(some, frequent) <= openness(others, frequent) ? some : others
  return some.flatMap((one) => others.map((other) => [...one, ...other]))
}

/** How many sentences have what one of several ways needs, roughly. */
function openness(ways: readonly Needed[], frequent: FrequentWords): number {
  return ways.reduce((sum, needed) => sum + Math.min(...needed.map((words) => commonness(words, frequent))), 0)
}

/**
 * Makes the gate of an extractor from its patterns: whether any of them could match in a sentence, by its plain words alone.
 *
 * Most sentences are turned away by one look at each word; the rest is asked for all that some pattern needs. A stretch may come of
 * any words, so that its label asks for nothing.
 *
 * @param frequent words by which a sentence is hardly told from another.
 * @param made labels of stretches that these patterns make themselves, which therefore ask for what the others need.
 */
export function gateOf(
  patterns: readonly { readonly needed: (frequent: FrequentWords) => readonly Needed[] }[],
  frequent: FrequentWords,
  made: ReadonlySet<string> = NO_LABELS,
): (sentence: Sentence) => boolean {
  const ways = patterns.flatMap(({ needed }) => needed(frequent).flatMap((way) => plainWords(way, made) ?? []))
  const rarest = ways.map((needed) => needed.toSorted((a, b) => commonness(a, frequent) - commonness(b, frequent))[0])
  if (rarest.some((words) => words === undefined)) return () => true
  const words = new Set(rarest.flatMap((set) => [...(set ?? [])]))
  const numbers = numberSet(words)
  const shapes = FIGURE_SHAPES.map((shape) => words.has(shape))
  const awakeIn = waking(
    ways.map((way) => way.map((set) => ({ words: set, least: 0, most: Number.POSITIVE_INFINITY }))),
    frequent,
  )
  return (sentence) => {
    const items = itemsOf(sentence)
    for (let i = 0; i < items.length; i++) {
      const item = items[i]
      if (item === undefined) break
      if (holds(numbers, item.word) || (item.kind === 'number' && shapes[shapeOf(item)] === true))
        return awakeIn(items).length > 0
    }
    return false
  }
}

const NO_LABELS: ReadonlySet<string> = new Set()

/** What a way needs of plain words; null where it needs a stretch that only another pattern makes. */
function plainWords(needed: Needed, made: ReadonlySet<string>): readonly [Needed] | null {
  const plain: ReadonlySet<string>[] = []
  for (const words of needed) {
    const own = [...words].filter((word) => !made.has(word))
    if (own.length === 0) return null
    if (!own.some((word) => word.startsWith('@'))) plain.push(new Set(own))
  }
  return [plain]
}
