import type { FigureOfEvent } from '../../../model/figure.ts'

/** Whether an article's event is that people were detained: its first figure says so. */
export function isCustodyEvent(figures: readonly FigureOfEvent[]): boolean {
  return figures.find(({ event, negated }) => event === 'main' && !negated)?.effect === 'detained'
}
