import type { Item } from './item.ts'

/**
 * What a figure looks like, as a word that a pattern may need in place of words: a figure itself is in no list.
 *
 * `#` has at most three digits together, `#4` four or more; `#.` and `#4.` have a mark between two digits as well: "3.30", "2023.10.07".
 */
type FigureShape = '#' | '#4' | '#.' | '#4.'

export const FIGURE_SHAPES: readonly FigureShape[] = ['#', '#4', '#.', '#4.']

/** Any figure. */
export const FIGURES: ReadonlySet<string> = new Set(FIGURE_SHAPES)
/** Four digits together, as a year has them; a day of figures may have marks between. */
export const FOUR_DIGITS: ReadonlySet<string> = new Set<FigureShape>(['#4', '#4.'])

/** Whether a set of words has figures, of which a search must ask each item's own test. */
export function hasFigure(words: ReadonlySet<string>): boolean {
  return FIGURE_SHAPES.some((shape) => words.has(shape))
}

/** The place of a figure's shape in the list of shapes; -1 for what is not a figure. */
export function shapeOf({ kind, text }: Pick<Item, 'kind' | 'text'>): number {
  if (kind !== 'number') return -1
  let together = 0
  let four = 0
  let marked = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x2c || code === 0x2e || code === 0x3a) {
      marked = 2
      together = 0
    } else if (++together === 4) four = 1
  }
  return marked + four
}
