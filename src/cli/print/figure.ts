import type { CasualtyMention } from '../../model/casualty.ts'
import { quantityInWords } from '../../model/quantity.ts'
import { oneLine } from './one-line.ts'

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
  return `${effect}: ${quantityInWords(figure)}${whom} “${oneLine(text)}”${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}`
}
