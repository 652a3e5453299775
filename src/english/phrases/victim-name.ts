import { peopleEndings, singularVerbs } from '../../lexicon/en/victims.ts'
import { alternatives } from '../../text/alternatives.ts'
import { itemAt } from '../../text/item-at.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { isAdverbial } from '../forms/adverbial.ts'
import { isDeterminer } from '../listed-words.ts'
import { isDemonymInAnyCase } from '../names/demonym-words.ts'
import { isAnyForename } from '../names/given-names.ts'
import { nameEnd } from '../names/name-run.ts'
import { countOf } from '../numbers/quantity.ts'
import { personNounOf } from '../people/person-noun.ts'
import { type ReadPhrase, withNoun } from './counted.ts'
import { isHarm, isPerson, isPlural, TRAIT, traitsOf } from './traits.ts'

const isSingularVerb = oneOf(singularVerbs)

const ONE = countOf(1, 'exact')
const ofPlaces = new RegExp(`${alternatives(peopleEndings)}$`)

/**
 * Reads a run of capitalized words that may name one person; whether it does is for the rule to say ("was killed" says so).
 *
 * Days, peoples ("Palestinians"), abbreviations ("ELN") and what comes before a plural ("Hamas fighters") name nobody.
 */
export function readName(tokens: readonly Item[], at: number): ReadPhrase | null {
  if (!isCapitalized(tokens[at]) || (at === 0 && isOpener(tokens[at]))) return null
  const run = nameEnd(tokens, at, isCapitalized)
  const name = titledName(tokens, run)
  const to = name === null ? run : nameEnd(tokens, name, isCapitalized)
  const last = tokens[to - 1]
  const next = tokens[to]
  if (last === undefined || (to === at + 1 && isDemonymInAnyCase(last))) return null
  // "Gazans", "African-Americans"
  if (last.lower.endsWith('s') && (isDemonymInAnyCase(last) || (to === at + 1 && isOfPlace(last)))) return null
  // "left Omar Said dead": said of him
  if (isPlural(next) && !isHarm(next)) return null
  // "in Gary, Ind."
  if (to === at + 1 && last.text.length > 2 && last.text.endsWith('.')) return null
  // "IDPs" are several
  if (to === at + 1 && isPlural(last)) return null
  // "the Jesuits" are several
  if (to === at + 1 && last.lower.endsWith('s') && itemAt(tokens, at - 1)?.lower === 'the') return null
  const isSubject = next?.lower === ',' || isSingularVerb(next)
  if (at === 0 && to === 1 && last.lower.endsWith('s') && !isSubject) return null
  const noun = { what: 'people', to, plural: false, group: null, attribute: null } as const
  return { to, group: withNoun(ONE, noun, tokens, at, { kind: 'named' }) }
}

/** "Gazans", "Qataris": those of a place that no list has, by their ending. */
const isOfPlace = formIs(({ lower }) => lower.length > 5 && ofPlaces.test(lower))

/**
 * Reads a name with the noun for its bearer before it, where no article opens them: "photojournalist Ziad al-Shami", "veteran
 * teacher Ann Smith".
 */
export function readBearer(tokens: readonly Item[], at: number): ReadPhrase | null {
  if (!isPerson(tokens[at]) || isPlural(tokens[at]) || isCapitalized(tokens[at])) return null
  const name = titledName(tokens, at)
  const read = name === null ? null : readName(tokens, name)
  if (name === null || read === null) return null
  const head = personNounOf(tokens[name - 1])
  const noun = { what: 'people', to: read.to, plural: false, group: head?.group ?? null, attribute: null } as const
  return { to: read.to, group: withNoun(ONE, noun, tokens, at, { kind: 'named' }) }
}

/** Where the name begins after "Hamas" in "Hamas commander Omar Said": a noun for one person leads to it. */
function titledName(tokens: readonly Item[], at: number): number | null {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind !== 'word' || isCapitalized(token) || isOpener(token) !== isPerson(token))
      return null
    if (isPerson(token) && !isPlural(token) && isCapitalized(tokens[i + 1])) return i + 1
  }
  return null
}

function isCapitalized(token: Item | undefined): boolean {
  return (traitsOf(token) & TRAIT.name) !== 0
}

function isOpener(token: Item | undefined): boolean {
  if ((traitsOf(token) & (TRAIT.closed | TRAIT.harm | TRAIT.person)) !== 0) return true
  return isDeterminer(token) || (isAdverbial(token?.lower ?? '') && !isAnyForename(token))
}
