import { listLinks } from '../../../lexicon/en/grammar.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Item } from '../../../text/pattern/pattern.ts'
import { ENOUGH } from './strength.ts'

const isListLink = oneOf(listLinks)

/** What stands next to a place in a list is likely one: what that is worth. */
const LISTED = 1.5

interface Standing {
  readonly at: number
  readonly weight: number
}

/**
 * Weights of a sentence's names in text order, those raised that stand in a list with a place.
 *
 * @example "They fled to Kutum and Mellit": Kutum is a place after "to", and so Mellit is one
 */
export function raisedInLists(items: readonly Item[], names: readonly Standing[]): readonly number[] {
  const weights = names.map(({ weight }) => weight)
  const raise = (i: number, beside: number) => {
    const [own, other] = [weights[i], weights[beside]]
    const [left, right] = [names[Math.min(i, beside)], names[Math.max(i, beside)]]
    if (own === undefined || other === undefined || left === undefined || right === undefined) return
    if (own < ENOUGH && other >= ENOUGH && areListed(items, left.at, right.at)) weights[i] = own + LISTED
  }
  for (let i = 1; i < names.length; i++) raise(i, i - 1)
  for (let i = names.length - 2; i >= 0; i--) raise(i, i + 1)
  return weights
}

/** Two names are listed by "and", or by a comma when the list continues: a comma alone may end what went before. */
function areListed(items: readonly Item[], left: number, right: number): boolean {
  const [first, second] = [items[left + 1], items[left + 2]]
  if (right === left + 2 && isListLink(first)) return true
  if (right === left + 3 && first?.lower === ',' && isListLink(second)) return true
  const after = items[right + 1]
  return right === left + 2 && first?.lower === ',' && (isListLink(after) || after?.lower === ',')
}
