import { monthsInDoubt } from '../../lexicon/en/dates.ts'
import { isCapital } from '../../text/capital.ts'
import { itemAt } from '../../text/item-at.ts'
import { oneOf } from '../../text/one-of.ts'
import { isMonthName } from '../listed-words.ts'
import type { Words } from './tag.ts'

const isInDoubt = oneOf(monthsInDoubt)

/**
 * Whether a word is the name of a month where it stands: "January", "in March", "5 May", "August 2020". Those that are a person's
 * name or another word too need a preposition or a number next to them.
 */
export function isMonth({ tokens, tags }: Words, i: number): boolean {
  const token = tokens[i]
  const before = itemAt(tags, i - 1)
  if (token === undefined || !isMonthName(token) || !isCapital(token.text) || before === 'name') return false
  if (!isInDoubt(token)) return true
  return before === 'preposition' || before === 'number' || tokens[i + 1]?.kind === 'number'
}
