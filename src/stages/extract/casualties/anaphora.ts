import { heldAnaphors, nounsOfAnaphors, takenAnaphors } from '../../../lexicon/en/casualties.ts'
import { type Found, revalued } from '../../../rules/rule-set.ts'
import { effectNatures } from './effect-natures.ts'
import { type Figure, resaid } from './figure.ts'

/**
 * Gives figures without a number ("they were later killed") that of the people taken, missing or hit right before; without such
 * people they are left out.
 *
 * @param earlier figures of the sentences just before, in text order.
 */
export function resolveAnaphora(
  figures: readonly Found<Figure>[],
  earlier: readonly Found<Figure>[],
): readonly Found<Figure>[] {
  if (!figures.some(({ value }) => value.anaphoric)) return figures
  return figures.flatMap((figure): Found<Figure>[] => {
    if (!figure.value.anaphoric) return [figure]
    const before = [...earlier, ...figures].filter(
      (other) => other.value.at < figure.value.at && mayMean(figure, other),
    )
    const antecedent = before[before.length - 1]
    if (antecedent === undefined) return []
    const { low, best, high, modifier, victims } = antecedent.value
    return [revalued(figure, resaid(figure.value, { low, best, high, modifier, victims }))]
  })
}

/** Whether a figure counts people whom words without a number may stand for: several, taken or hit before. */
function mayMean({ value: { group } }: Found<Figure>, { value }: Found<Figure>): boolean {
  if (value.anaphoric || value.negated || (value.best ?? 0) < 2 || value.unit !== 'people') return false
  if (effectNatures[value.effect].course !== 'begins') return false
  if (takenAnaphors.has(group.head)) return value.effect === 'kidnapped'
  if (heldAnaphors.has(group.head)) return value.effect === 'detained' || value.effect === 'kidnapped'
  // "the soldiers": those of that name
  const noun = nounsOfAnaphors.get(group.head)
  return noun === undefined || (value.victims?.text.toLowerCase().endsWith(noun) ?? false)
}
