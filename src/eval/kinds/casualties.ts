import type { CasualtyMention } from '../../model/casualty.ts'
import type { GoldCasualty, GoldNumbers } from '../gold.ts'
import { type Kind, overlap } from '../judge.ts'
import { sameWhen, sameWhere, whenLabel, whereLabel } from '../settings.ts'

/** What a figure says: effect and numbers. */
interface Figure extends Pick<GoldNumbers, 'low' | 'best' | 'high'> {
  readonly effect: string
}

/** Casualty figures: the value is the effect with all three numbers; what the figure is of has fields of its own. */
export const casualties: Kind<GoldCasualty, CasualtyMention> = {
  spans: (figure) => [figure],
  near: overlap,
  value: sameFigure,
  fields: {
    effect: (gold, found) => gold.effect === found.effect,
    numbers: sameNumbers,
    modifier: (gold, found) => (gold.modifier === undefined ? null : gold.modifier === found.modifier),
    unit: (gold, found) => gold.unit === found.unit,
    part: (gold, found) => (gold.partOf === null) === (found.partOf === null),
    event: (gold, found) => gold.event === found.event,
    cumulative: (gold, found) => gold.cumulative === found.cumulative,
    previous: (gold, found) => gold.previous === found.previous,
    negated: (gold, found) => gold.negated === found.negated,
    hypothetical: (gold, found) => gold.hypothetical === found.hypothetical,
    when: (gold, found) => (gold.when === undefined ? null : sameWhen(gold.when, found.when)),
    where: (gold, found) => (gold.where === undefined ? null : sameWhere(gold.where, found.where)),
  },
  complete: ['effect', 'numbers', 'modifier', 'event', 'negated', 'hypothetical', 'when', 'where'],
  label: (figure) => `${figureLabel(figure)} ${figure.modifier ?? '?'}`,
  show: (field, figure) => {
    if (field === 'when') return whenLabel(figure.when)
    if (field === 'where') return whereLabel(figure.where)
    if (field === 'numbers') return figureLabel(figure)
    if (field === 'part') return figure.partOf === null ? 'no part' : 'a part'
    return String(figure[field as keyof typeof figure])
  },
  classes: { effect: ({ effect }) => effect },
  confusable: ['effect', 'modifier', 'event'],
  rules: ({ rule }) => [rule],
}

/** Whether two figures say the same of the same effect; numbers that gold leaves out are not asked. */
export function sameFigure(gold: Figure, found: Figure): boolean {
  return gold.effect === found.effect && sameNumbers(gold, found) !== false
}

/** Whether two figures count the same; null where gold has no numbers. */
export function sameNumbers(gold: Omit<Figure, 'effect'>, found: Omit<Figure, 'effect'>): boolean | null {
  if (gold.low === undefined && gold.best === undefined && gold.high === undefined) return null
  return gold.low === found.low && gold.best === found.best && gold.high === found.high
}

/** Whether everything about a figure is right that gold says of it. */
export function completeFigure(gold: GoldCasualty, found: CasualtyMention): boolean {
  return casualties.complete.every((field) => casualties.fields[field]?.(gold, found) !== false)
}

/** A figure in a few characters; an open end is a dash. @example 'killed 12/12/-' */
export function figureLabel({ effect, low, best, high }: Figure): string {
  const numbers = [low, best, high]
  return `${effect} ${numbers.every((n) => n === undefined) ? '?' : numbers.map((n) => n ?? '-').join('/')}`
}
