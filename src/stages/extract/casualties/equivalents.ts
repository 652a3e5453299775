import { groupOf } from '../../../english/phrases/group.ts'
import { equivalences } from '../../../lexicon/en/tolls.ts'
import type { Found } from '../../../rules/rule-set.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Item, View } from '../../../text/pattern/pattern.ts'
import { firstFrom } from '../../../text/within.ts'
import type { Figure } from './figure.ts'
import { derived, equivalent } from './rules/derived.ts'

const isEquivalence = oneOf(equivalences)

/** How many words may stand between two ways of counting the same: "or an estimated". */
const MOST_BETWEEN = 3

/**
 * Adds the other unit in which the same people are counted: "2,500 families (12,500 people) have fled", "2,400 families or 7,900
 * people were evacuated".
 */
export function withEquivalents({ items }: View, figures: readonly Found<Figure>[]): readonly Found<Figure>[] {
  const added: Found<Figure>[] = []
  for (const figure of figures) {
    const at = firstFrom(items, figure.value.at)
    if (items[at]?.start !== figure.value.at) continue
    const item = otherUnit(items, at, 1, figure) ?? otherUnit(items, at, -1, figure)
    const group = groupOf(item ?? undefined)
    if (item === null || group === null || isTaken(figures, figure.value.effect, item)) continue
    const same = derived(equivalent, figure, group, item)
    if (same !== null) added.push(same)
  }
  return added.length === 0 ? figures : [...figures, ...added]
}

function isTaken(figures: readonly Found<Figure>[], effect: Figure['effect'], { start }: Item): boolean {
  return figures.some(({ value }) => value.effect === effect && value.at === start)
}

/** The phrase next to an item, after or before it, that counts the same in the other unit. */
function otherUnit(items: readonly Item[], at: number, step: 1 | -1, { value }: Found<Figure>): Item | null {
  for (let i = at + step; Math.abs(i - at) <= MOST_BETWEEN + 1; i += step) {
    const item = items[i]
    if (item === undefined) return null
    const group = groupOf(item)
    if (group === null) {
      if (!isEquivalence(item)) return null
      continue
    }
    const isOther = group.kind === 'counted' && group.unit !== value.unit && Math.abs(i - at) > 1
    return isOther && !group.ofThem ? item : null
  }
  return null
}
