import { groupOf } from '../../../english/phrases/group.ts'
import { earlierOnes, formerCounts } from '../../../lexicon/en/tolls.ts'
import { type Found, revalued } from '../../../rules/rule-set.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Item, View } from '../../../text/pattern/pattern.ts'
import { finderOf } from '../../../text/phrases.ts'
import { firstFrom } from '../../../text/within.ts'
import { type Figure, resaid } from './figure.ts'

const tellsEarlier = oneOf(earlierOnes)

const findFormer = finderOf(formerCounts)

/** How many words may stand between a figure and "up from": "6,301 dead as of 10 August, up from 6,125". */
const REACH = 8

/**
 * Adds to figures what was counted before: "killed 44 people, up from 39 a day earlier", "the toll rose to 44 from 39". What a rule
 * made a figure of the number before is left out.
 */
export function withPrevious({ items }: View, figures: readonly Found<Figure>[]): readonly Found<Figure>[] {
  let former: Set<number> | null = null
  const all = figures.map((figure) => {
    const at = figure.value.previous === null ? formerAfter(items, firstFrom(items, figure.value.to), figure) : null
    const item = at === null ? undefined : items[at]
    const count = groupOf(item)?.best ?? null
    if (item === undefined || count === null) return figure
    former ??= new Set()
    former.add(item.start)
    return revalued(figure, resaid(figure.value, { previous: count }))
  })
  return former === null ? figures : all.filter(({ value }) => former?.has(value.at) !== true)
}

/** The index of the number that was counted before, by the words after a figure; null where they give none. */
function formerAfter(items: readonly Item[], at: number, { value }: Found<Figure>): number | null {
  // "rose to 44 from 39": right after, and only of what rose
  const before = items[firstFrom(items, value.at) - 1]?.lower
  if (before === 'to' && items[at]?.lower === 'from') return numberAt(items, at + 1)
  for (let i = at; i <= at + REACH; i++) {
    const found = findFormer(items, i)
    if (found !== null) return numberAt(items, found.to)
    const item = items[i]
    if (item === undefined || groupOf(item) !== null || item.text === '.' || item.text === ';') return null
  }
  return null
}

/** How many words may lead to an earlier number: "from an earlier estimated 12". */
const LEAD = 3

/** The number at an index, after "an earlier" and the like. */
function numberAt(items: readonly Item[], from: number): number | null {
  let at = from
  while (at < from + LEAD && tellsEarlier(items[at])) at++
  return groupOf(items[at])?.best == null ? null : at
}
