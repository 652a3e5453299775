import type { Capture, Item, Match, Pattern, View } from '../../../text/pattern/pattern.ts'
import { PLACE } from './view.ts'

/** What one item beside a name must be: one of these words, or whatever the test says. */
export type Neighbour = ReadonlySet<string> | ((item: Item | undefined) => boolean)

/** What stands beside a name; both lists are in text order, so that `before` ends and `after` begins at the name. */
export interface Beside {
  readonly before?: readonly Neighbour[]
  readonly after?: readonly Neighbour[]
  /** Anything else about the items and where among them the name stands. */
  readonly where?: (items: readonly Item[], at: number) => boolean
  /** What the name itself must be. */
  readonly place?: (item: Item) => boolean
}

/**
 * A pattern that finds names by what stands directly beside them; it looks at no item but the name's neighbours.
 *
 * @example beside({ before: [words('in')] }) // finds Paris in "She died in Paris."
 */
export function beside({ before = [], after = [], place = () => true, where = () => true }: Beside): Pattern {
  const holds = (neighbour: Neighbour, item: Item | undefined) =>
    typeof neighbour === 'function'
      ? neighbour(item)
      : item !== undefined && item.label === null && neighbour.has(item.lower)
  return {
    over: 'tokens',
    triggers: null,
    find: ({ sentence, items }: View) => {
      const matches: Match[] = []
      for (const at of placesIn(items)) {
        const item = items[at]
        if (item === undefined || !place(item) || !where(items, at)) continue
        if (!before.every((neighbour, i) => holds(neighbour, items[at - before.length + i]))) continue
        if (!after.every((neighbour, i) => holds(neighbour, items[at + 1 + i]))) continue
        const capture: Capture = { start: item.start, end: item.end, text: item.text, items: [item] }
        matches.push({ ...capture, sentence, groups: {}, around: items, from: at, to: at + 1 })
      }
      return matches
    },
  }
}

const found = new WeakMap<readonly Item[], readonly number[]>()

/** Where the names stand among the items: every rule asks, so that it is worked out once a view. */
function placesIn(items: readonly Item[]): readonly number[] {
  const known = found.get(items) ?? items.flatMap((item, at) => (item.label === PLACE ? [at] : []))
  found.set(items, known)
  return known
}
