import type { CasualtyMention } from '../../model/casualty.ts'
import type { GoldCasualty } from '../gold.ts'
import { type Kind, overlap } from '../judge.ts'

/** What a figure says: effect and numbers. */
interface Figure {
  readonly effect: string
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** Casualty figures: the value is the effect with all three numbers; what the figure is of has fields of its own. */
export const casualties: Kind<GoldCasualty, CasualtyMention> = {
  spans: (figure) => [figure],
  near: overlap,
  value: sameFigure,
  fields: {
    effect: (gold, found) => gold.effect === found.effect,
    numbers: (gold, found) => sameFigure({ ...gold, effect: found.effect }, found),
    modifier: (gold, found) => gold.modifier === found.modifier,
    unit: (gold, found) => gold.unit === found.unit,
    part: (gold, found) => (gold.partOf === null) === (found.partOf === null),
    event: (gold, found) => gold.event === found.event,
    cumulative: (gold, found) => gold.cumulative === found.cumulative,
    previous: (gold, found) => gold.previous === found.previous,
    negated: (gold, found) => gold.negated === found.negated,
    hypothetical: (gold, found) => gold.hypothetical === found.hypothetical,
  },
  label: (figure) => `${figureLabel(figure)} ${figure.modifier}`,
}

/** Whether two figures say the same of the same effect. */
export function sameFigure(a: Figure, b: Figure): boolean {
  return a.effect === b.effect && a.low === b.low && a.best === b.best && a.high === b.high
}

/** A figure in a few characters; an open end is a dash. @example 'killed 12/12/-' */
export function figureLabel({ effect, low, best, high }: Figure): string {
  return `${effect} ${[low, best, high].map((n) => n ?? '-').join('/')}`
}
