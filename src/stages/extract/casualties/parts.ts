import type { Span } from '../../../model/span.ts'
import type { View } from '../../../text/pattern/pattern.ts'
import type { Found } from '../rule.ts'
import type { Figure } from './figure.ts'
import { groupOf } from './people/group.ts'

/** A figure, and the figure that it is a part of. */
export interface Placed {
  readonly found: Found<Figure>
  readonly partOf: Span | null
}

const OPENERS = /^(?:including|includes|included|among|them|comprising|notably)$/

/**
 * Finds the parts of figures: "six, including two children", "10 of whom were women".
 *
 * A phrase that no rule read takes the effect of the figure before it, or of the one around it; a phrase that a rule did read
 * ("12 were hurt, three of them badly injured") is only marked as a part.
 */
export function partsOf({ items }: View, figures: readonly Found<Figure>[]): Placed[] {
  const placed: Placed[] = []
  const wholes = figures.filter(({ value }) => value.group.kind !== 'zero')
  const seen = new Set<number>()
  items.forEach((item, i) => {
    const group = groupOf(item)
    if (group === null) return
    const opened =
      OPENERS.test(items[i - 1]?.lower ?? '') ||
      (OPENERS.test(items[i - 2]?.lower ?? '') && items[i - 1]?.kind !== 'chunk')
    const graded = figures.some(({ rule, value }) => rule === 'casualties/graded' && value.at === item.start)
    if (!group.ofThem && !opened && !graded) return
    const own = figures.find(({ value }) => value.at === item.start)
    const whole = wholeOf(wholes, item.start, own)
    if (whole === null) return
    const { low, best, high, modifier, unit, victims } = group
    if (larger(group.best ?? group.low, whole.value.best ?? whole.value.low)) return
    const value = {
      ...whole.value,
      low,
      best,
      high,
      modifier,
      unit,
      victims,
      group,
      at: item.start,
      to: item.end,
      previous: null,
    }
    const found = own ?? { ...whole, start: item.start, end: item.end, rule: 'casualties/part', value }
    seen.add(item.start)
    placed.push({ found, partOf: { start: whole.start, end: whole.end } })
  })
  for (const found of figures) if (!seen.has(found.value.at)) placed.push({ found, partOf: null })
  return placed.sort((a, b) => a.found.start - b.found.start || a.found.end - b.found.end)
}

function larger(part: number | null, whole: number | null): boolean {
  return part !== null && whole !== null && part > whole
}

/** The figure nearest before a phrase, else one whose extent holds it; of the same effect where the phrase has its own. */
function wholeOf(figures: readonly Found<Figure>[], at: number, own: Found<Figure> | undefined): Found<Figure> | null {
  let best: Found<Figure> | null = null
  for (const one of figures) {
    if (one === own || one.value.at >= at || (own !== undefined && one.value.effect !== own.value.effect)) continue
    best = one
  }
  return best
}
