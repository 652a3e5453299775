import type { CasualtyMention } from '../../model/casualty.ts'
import { oneLine } from './one-line.ts'

type Quantity = Pick<CasualtyMention, 'low' | 'best' | 'high' | 'modifier'>

/**
 * A number as it was read.
 *
 * @example numberForPerson({ low: 12, best: 12, high: null, modifier: 'at-least' }) // 'at least 12'
 */
export function numberForPerson({ low, best, high, modifier }: Quantity): string {
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

/** A figure with everything that a coder checks: effect, number, whether it is denied, of which event, when and where. */
export function figureForPerson(figure: CasualtyMention): string {
  const { effect, text, unit, victims, negated, hypothetical, partOf, event, when, where } = figure
  const notes = [
    negated && 'negated',
    hypothetical && 'hypothetical',
    partOf !== null && 'part of another',
    event === 'other' && 'other event',
    when?.from && (when.to === when.from ? when.from : `${when.from}…${when.to ?? ''}`),
    where && `${oneLine(where.name)}${where.basis === 'explicit' ? '' : ` (from ${where.basis})`}`,
  ].filter((note) => note !== false && note !== null && note !== undefined && note !== '')
  const whom = unit === 'households' ? ' households' : (victims?.group ?? '') && ` ${victims?.group}`
  return `${effect}: ${numberForPerson(figure)}${whom} “${oneLine(text)}”${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}`
}
