import type { CasualtyMention } from './casualty.ts'

type Quantity = Pick<CasualtyMention, 'low' | 'best' | 'high' | 'modifier'>

/**
 * A number as it was read.
 *
 * @example quantityInWords({ low: 12, best: 12, high: null, modifier: 'at-least' }) // 'at least 12'
 */
export function quantityInWords({ low, best, high, modifier }: Quantity): string {
  switch (modifier) {
    case 'exact':
      return `${best ?? low ?? high ?? '?'}`
    case 'at-least':
      return `at least ${low ?? best ?? '?'}`
    case 'more-than':
      return `more than ${best ?? low ?? '?'}`
    case 'at-most':
      return `at most ${high ?? best ?? '?'}`
    case 'fewer-than':
      return `fewer than ${high === null ? '?' : high + 1}`
    case 'about':
      return `about ${best ?? low ?? '?'}`
    case 'range':
      return `${low ?? '?'} to ${high ?? '?'}`
    case 'vague':
      return `${low ?? '?'} or more`
  }
}
