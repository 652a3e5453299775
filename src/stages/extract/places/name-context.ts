import { itemAt } from '../../../text/item-at.ts'
import type { Capture, Item, Match, Pattern, View } from '../../../text/pattern/pattern.ts'
import { holds, numberOf, setOf } from '../../../text/pattern/vocabulary.ts'
import { PLACE } from './view.ts'

/** What one item next to a name must be: one of these words, or whatever the test says. */
type Neighbour = ReadonlySet<string> | NeighbourTest
type NeighbourTest = (item: Item | undefined) => boolean

/** What stands next to a name; both lists are in text order, so that `before` ends and `after` begins at the name. */
export interface NameContext {
  readonly before?: readonly Neighbour[]
  readonly after?: readonly Neighbour[]
  /** Anything else about the items and where among them the name stands. */
  readonly where?: (items: readonly Item[], at: number) => boolean
  /** What the name itself must be. */
  readonly place?: (item: Item) => boolean
}

/** A pattern over names, which can also be asked about one name alone, without a match being made. */
export interface NameContextPattern extends Pattern {
  readonly holds: (items: readonly Item[], at: number) => boolean
  readonly context: NameContext
}

/**
 * A pattern that finds names by what stands directly next to them; it looks at no item but the name's neighbours.
 *
 * @example inContext({ before: [words('in')] }) // finds Paris in "She died in Paris."
 */
export function inContext(where: NameContext): NameContextPattern {
  const { place = () => true, where: holdsAround = () => true } = where
  const before = (where.before ?? []).map(testOf)
  const after = (where.after ?? []).map(testOf)
  const holds = (items: readonly Item[], at: number): boolean => {
    const item = items[at]
    if (item === undefined || item.label !== PLACE) return false
    for (let i = 0; i < before.length; i++)
      if (before[i]?.(itemAt(items, at - before.length + i)) === false) return false
    for (let i = 0; i < after.length; i++) if (after[i]?.(items[at + 1 + i]) === false) return false
    return place(item) && holdsAround(items, at)
  }
  return {
    over: 'tokens',
    needs: () => [],
    needed: () => [[]],
    extent: false,
    holds,
    context: where,
    find: ({ sentence, items }: View) =>
      items.flatMap((item, at): Match[] => {
        if (!holds(items, at)) return []
        const capture: Capture = { start: item.start, end: item.end, text: item.text, items: [item] }
        return [{ ...capture, sentence, groups: {}, around: items, from: at, to: at + 1 }]
      }),
  }
}

/** The number of an item's word, also of one that is a name of the gazetteer: there is a town called University. */
export const nameWordOf = ({ label, word, text }: Item): number =>
  label === null ? word : numberOf(text.toLowerCase())

const testOf = (neighbour: Neighbour): NeighbourTest =>
  typeof neighbour === 'function' ? neighbour : oneNamed(neighbour)

/** Makes a test of whether an item is one of some words, be it a name or not. */
export function oneNamed(words: ReadonlySet<string>): NeighbourTest {
  const set = setOf(words)
  return (item) => item !== undefined && holds(set, nameWordOf(item))
}
