import type { Toll } from '../../model/casualty.ts'
import type { GoldToll } from '../gold.ts'
import type { Kind } from '../judge.ts'
import { figureLabel, sameNumbers } from './casualties.ts'

/** Tolls, one per effect and unit: the value is the numbers. They have no words of their own, only a figure that they rest on. */
export const tolls: Kind<GoldToll, Toll> = {
  spans: () => [],
  restsOn: (toll) => ('from' in toll ? [toll.from] : []),
  near: (gold, found) => (gold.effect === found.effect && gold.unit === found.unit ? 1 : 0),
  value: sameNumbers,
  fields: {
    numbers: sameNumbers,
    modifier: (gold, found) => (gold.modifier === undefined ? null : gold.modifier === found.modifier),
  },
  complete: ['numbers', 'modifier'],
  label: (toll) => `${figureLabel(toll)} ${toll.modifier ?? '?'}${toll.unit === 'people' ? '' : ` ${toll.unit}`}`,
  classes: { effect: ({ effect }) => effect },
  rules: (found) => ('reason' in found ? [`toll: ${found.reason}`] : []),
}
