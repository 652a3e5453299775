import { memberNouns } from '../../lexicon/en/victims.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { readQuantity, type VagueTable } from '../numbers/quantity.ts'
import { type ReadPhrase, withNoun } from './counted.ts'
import { ends, readNoun, standsAlone } from './people-noun.ts'
import { isHarm, TRAIT, traitsOf } from './traits.ts'

const isMemberNoun = oneOf(memberNouns)

/** How many words may stand between the article and the noun: "its entire flight crew of four". */
const MOST_ADJECTIVES = 3

/** Reads a group by the size that is said of it: "a family of six", "its crew of four", "a five-member family". */
export function readCrew(tokens: readonly Item[], at: number, vague: VagueTable): ReadPhrase | null {
  const from = (traitsOf(tokens[at]) & TRAIT.crewArticle) !== 0 ? at + 1 : at
  return readSized(tokens, from, vague) ?? (from > at ? readOfSize(tokens, from, vague) : null)
}

/** "family of six", a noun after the number allowed: "a group of 12 hikers". */
function readOfSize(tokens: readonly Item[], from: number, vague: VagueTable): ReadPhrase | null {
  for (let i = from; i <= from + MOST_ADJECTIVES; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || ends(tokens, i) || isHarm(token)) return null
    if ((traitsOf(token) & TRAIT.crew) === 0) continue
    if (tokens[i + 1]?.lower !== 'of') return null
    const size = readQuantity(tokens, i + 2, vague)
    if (size === null || size.modifier === 'vague') return null
    const noun = readNoun(tokens, size.to)
    if (noun === null && !standsAlone(tokens, size.to)) return null
    if (noun !== null && noun.what !== 'people') return null
    const to = noun?.to ?? size.to
    const people = noun ?? ({ what: 'people', to, plural: true, group: null, attribute: null } as const)
    return { to, group: withNoun(size, people, tokens, noun === null ? i : size.to, { kind: 'counted' }) }
  }
  return null
}

/** "five-member family", "12-man patrol". */
function readSized(tokens: readonly Item[], from: number, vague: VagueTable): ReadPhrase | null {
  if (tokens[from + 1]?.text !== '-' || !isMemberNoun(tokens[from + 2])) return null
  const size = readQuantity(tokens, from, vague)
  if (size === null || size.to !== from + 1) return null
  for (let i = from + 3; i <= from + 3 + MOST_ADJECTIVES; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' && token?.text !== '-') return null
    if ((traitsOf(token) & TRAIT.crew) === 0) continue
    const noun = { what: 'people', to: i + 1, plural: true, group: null, attribute: null } as const
    return { to: i + 1, group: withNoun(size, noun, tokens, i) }
  }
  return null
}
