import { quantityInWords } from '../../model/quantity.ts'

/**
 * A number as it was read, large ones in groups of three digits.
 *
 * @example amount({ low: 2100000, best: 2100000, high: null, modifier: 'at-least' }) // 'at least 2,100,000'
 */
export function amount(figure: Parameters<typeof quantityInWords>[0]): string {
  return quantityInWords(figure).replace(/\d{4,}/g, (digits) => Number(digits).toLocaleString('en'))
}
