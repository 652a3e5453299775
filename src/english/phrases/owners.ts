import { determiners } from '../../lexicon/en/grammar.ts'
import { parents, perpetrators } from '../../lexicon/en/people.ts'
import { bodyDeterminers, ofAge } from '../../lexicon/en/victims.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { readQuantity, type VagueTable } from '../numbers/quantity.ts'
import type { ReadPhrase } from './counted.ts'
import { readSingle } from './single.ts'

/** "a commander of the group and three of his guards": what he belongs to, where a list continues after it. */
function forceEnd(tokens: readonly Item[], at: number): number | null {
  if (!bodyDeterminers.has(tokens[at]?.lower ?? '')) return null
  for (let i = at + 1; i < at + 4; i++) {
    if (perpetrators.has(tokens[i]?.lower ?? ''))
      return tokens[i + 1]?.lower === 'and' && opensPhrase(tokens[i + 2]) ? i + 1 : null
    if (tokens[i]?.kind !== 'word') return null
  }
  return null
}

function opensPhrase(token: Item | undefined): boolean {
  return token?.kind === 'number' || determiners.has(token?.lower ?? '')
}

const OPENING = /^["“‘']$/
const CLOSING = /^["”’']$/
const LONGEST_ALIAS = 4

/** Where a name in quotation marks ends: "El Mono" of 'the gang leader "El Mono"'. */
function aliasEnd(tokens: readonly Item[], at: number): number | null {
  if (!OPENING.test(tokens[at]?.text ?? '')) return null
  for (let i = at + 1; i <= at + 1 + LONGEST_ALIAS; i++) {
    const text = tokens[i]?.text ?? ''
    if (CLOSING.test(text)) return i > at + 1 ? i + 1 : null
    if (!/^\p{Lu}|^-$/u.test(text)) return null
  }
  return null
}

/** A longer chain of owners is not read as one: "the son of the sister of the driver of the mayor". */
const MOST_OWNERS = 3

/**
 * Takes those to whom a single person belongs into the phrase, since nothing happened to them: "the brother of a deputy",
 * "a mother of three".
 */
export function withOwner(tokens: readonly Item[], phrase: ReadPhrase, vague: VagueTable): ReadPhrase {
  if (phrase.group?.kind !== 'one') return phrase
  let to = aliasEnd(tokens, phrase.to) ?? phrase.to
  for (let n = 0; n < MOST_OWNERS && tokens[to]?.lower === 'of'; n++) {
    const children =
      ofAge.has(tokens[to - 1]?.lower ?? '') || parents.has(tokens[to - 1]?.lower ?? '')
        ? readQuantity(tokens, to + 1, vague)
        : null
    const owner = children?.to ?? readSingle(tokens, to + 1)?.to ?? forceEnd(tokens, to + 1)
    if (owner === undefined || owner === null) break
    to = owner
  }
  return to === phrase.to ? phrase : { to, group: phrase.group }
}
