import type { Found } from '../rule.ts'
import type { Figure } from './figure.ts'
import { SHOT_RULES } from './rules/shot.ts'

/** Rules that read only the noun phrase: they give way to whatever else is said of it. */
const WEAK = new Set(['casualties/attribute', 'casualties/uprooted', ...SHOT_RULES])

/**
 * Keeps one figure of an effect for each phrase of victims: the one whose rule stands earlier in the list.
 *
 * Two effects of one phrase both stay ("12 people were abducted and killed"), unless one is read from the noun phrase alone.
 */
export function settleFigures(found: readonly Found<Figure>[]): Found<Figure>[] {
  const byPhrase = new Map<number, Found<Figure>[]>()
  for (const one of found) byPhrase.set(one.value.at, [...(byPhrase.get(one.value.at) ?? []), one])
  const kept: Found<Figure>[] = []
  for (const rivals of byPhrase.values()) {
    rivals.sort((a, b) => a.order - b.order)
    const strong = rivals.filter(({ rule }) => !WEAK.has(rule))
    const effects = new Set<string>()
    for (const one of strong.length > 0 ? strong : rivals.slice(0, 1)) {
      if (!effects.has(one.value.effect)) kept.push(one)
      effects.add(one.value.effect)
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order)
}
