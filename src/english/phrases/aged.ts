import { kinOwners } from '../../lexicon/en/grammar.ts'
import { ageWords } from '../../lexicon/en/victims.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { readCardinal } from '../numbers/cardinal.ts'
import { countOf } from '../numbers/quantity.ts'
import { type ReadPhrase, withNoun } from './counted.ts'
import { OLDEST } from './measure.ts'
import type { CountedNoun } from './people-noun.ts'

const isKinOwner = oneOf(kinOwners)
const isAgeWord = oneOf(ageWords)

/** More ages than these are not a list of ages. */
const MOST_AGES = 12

/** Reads people after an owner whose number only their ages show: "his sons, ages 3 and 4" are two. */
export function readAged(tokens: readonly Item[], at: number, noun: CountedNoun | null): ReadPhrase | null {
  if (noun === null || noun.what !== 'people' || !noun.plural || !isKinOwner(tokens[at])) return null
  const ages = countAges(tokens, noun.to)
  if (ages === null) return null
  return { to: noun.to, group: withNoun(countOf(ages, 'exact'), noun, tokens, at + 1, { definite: true }) }
}

/** How many ages a list has, after a comma or "aged": two or more, the last of them after "and". */
function countAges(tokens: readonly Item[], from: number): number | null {
  let at = tokens[from]?.text === ',' ? from + 1 : from
  if (isAgeWord(tokens[at])) at++
  if (at === from) return null
  for (let ages = 1; ages <= MOST_AGES; ages++) {
    const age = readCardinal(tokens, at)
    if (age === null || age.value >= OLDEST) return null
    at = age.to
    const isLast = tokens[at]?.lower === 'and' || (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'and')
    if (isLast) return readCardinal(tokens, tokens[at]?.lower === 'and' ? at + 1 : at + 2) === null ? null : ages + 1
    if (tokens[at]?.text !== ',') return null
    at++
  }
  return null
}
