import { type Group, groupOf, MEASURE } from '../../../english/phrases/group.ts'
import { anybodyNouns, listedPlaceOpeners } from '../../../lexicon/en/victims.ts'
import { unheard } from '../../../rules/no.ts'
import type { Found } from '../../../rules/rule-set.ts'
import type { Item, View } from '../../../text/pattern/pattern.ts'
import { firstFrom } from '../../../text/within.ts'
import type { Figure } from './figure.ts'
import { elliptic } from './rules/derived.ts'

/** How many words name a place in a list of places: "in the north of Mexico". */
const LONGEST_PLACE = 5

/**
 * Adds the figures of a list that leaves the harm out after the first: "16 deaths in Syria, 12 in Iraq and nine in Mexico".
 *
 * Each further number stands alone before "in" and a name, so that "30 in hospital" is never taken.
 */
export function withEllipses({ items }: View, figures: readonly Found<Figure>[]): readonly Found<Figure>[] {
  const taken = new Set(figures.map(({ value }) => value.at))
  const added: Found<Figure>[] = []
  for (const figure of figures) {
    let at = firstFrom(items, figure.end)
    for (;;) {
      const next = nextNumber(items, at)
      const item = next === null ? undefined : items[next]
      const group = groupOf(item)
      if (next === null || item === undefined || group === null || taken.has(item.start)) break
      const value = elliptic.read({ figure: figure.value, group, item }, unheard)
      if (value === null) break
      added.push({ ...figure, start: item.start, end: item.end, rule: elliptic.id, value })
      taken.add(item.start)
      at = next + 1
    }
  }
  return added.length === 0 ? figures : [...figures, ...added]
}

/** The index of the number that continues a list of places after an index: past "in Syria,". */
function nextNumber(items: readonly Item[], at: number): number | null {
  if (!isIn(items, at)) return null
  for (let i = at + 1; i <= at + LONGEST_PLACE; i++) {
    const lower = items[i]?.lower ?? ''
    if (lower !== ',' && lower !== ';' && lower !== 'and') continue
    const next = items[i + 1]?.lower === 'and' ? i + 2 : i + 1
    return isAnybody(groupOf(items[next])) && isIn(items, next + 1) ? next : null
  }
  return null
}

/** A number alone, or one of people in general: "one person in Kaba". */
function isAnybody(group: Group | null): boolean {
  return group?.kind === 'bare' || (group?.kind === 'counted' && anybodyNouns.has(group.head))
}

/** Whether "in" and a name stand at an index. */
function isIn(items: readonly Item[], at: number): boolean {
  if (!listedPlaceOpeners.has(items[at]?.lower ?? '')) return false
  const name = items[items[at + 1]?.lower === 'the' ? at + 2 : at + 1]
  return name !== undefined && /^\p{Lu}\p{Ll}/u.test(name.text) && name.label !== MEASURE
}
