import { attributes } from '../../lexicon/en/casualties/attributes.ts'
import { ageUnits, attributivePeople, demonymEndings, strikeNouns, struckOnes } from '../../lexicon/en/victims.ts'
import { type Effect, effectSchema, type VictimGroup } from '../../model/casualty.ts'
import { alternatives } from '../../text/alternatives.ts'
import { isCapital } from '../../text/capital.ts'
import { itemAt } from '../../text/item-at.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { isAdverbial } from '../forms/adverbial.ts'
import { isCompounded, isOwnerMark } from '../people/hyphenated.ts'
import { classedNounOf, namesNobody, type PersonNoun, personNounOf, readHyphened } from '../people/person-noun.ts'
import { isHarmNoun, opensHarm } from './harm.ts'
import { isPerson, isPlural, TRAIT, traitsOf } from './traits.ts'

const describesThings = oneOf(attributivePeople)
const isAgeUnit = oneOf(ageUnits)

/** What stands after a number: the noun that it counts. */
export interface CountedNoun {
  readonly what: 'people' | 'households' | 'thing' | 'measure' | 'unknown'
  /** Index one past the noun. */
  readonly to: number
  readonly plural: boolean
  readonly group: VictimGroup | null
  readonly attribute: Effect | null
}

const isQuote = formIs(({ text }) => /^["“”'‘’]$/.test(text))

const isStrikeNoun = oneOf(strikeNouns)
const isStruckOne = oneOf(struckOnes)

/** How many words may stand between a number and its noun: "12 heavily armed pro-government tribal fighters". */
const MOST_WORDS = 8

/**
 * Reads the noun phrase after a number or an article, as far as its noun for people.
 *
 * "13 civilian deaths" ends at "civilian": a noun of harm never belongs to the people.
 */
export function readNoun(tokens: readonly Item[], at: number): CountedNoun | null {
  let found: CountedNoun | null = null
  let attribute: Effect | null = null
  let group: VictimGroup | null = null
  let i = at
  for (let n = 0; n < MOST_WORDS; n++) {
    const token = tokens[i]
    if (token === undefined || ends(tokens, i)) break
    const age = ageEnd(tokens, i)
    if (age !== null) {
      i = age
      if (found !== null) break
      continue
    }
    if (token.lower === '-' || token.lower === "'s" || isQuote(token)) {
      // "the farmers' leader"
      if (found?.plural === true && !(isOwnerMark(token) && isPerson(tokens[i + 1]))) break
      i++
      continue
    }
    if (token.kind !== 'word') break
    const hyphened = readHyphened(tokens, i)
    if (hyphened !== null) {
      group = hyphened.noun.group ?? group
      found = { what: 'people', to: hyphened.to, plural: hyphened.noun.plural, group, attribute }
      i = hyphened.to
      continue
    }
    const traits = traitsOf(token)
    const named = (traits & TRAIT.attribute) === 0 ? undefined : attributes.get(token.lower)
    if (named !== undefined) {
      if (found !== null || !leadsToNoun(tokens, i + 1)) break
      attribute = effectSchema.parse(named)
      i++
      continue
    }
    // "holding 20 people hostage"
    if (token.lower === 'hostage' && found !== null) break
    if (token.lower === 'elderly' && isPerson(tokens[i + 1])) {
      group = 'elderly'
      i++
      continue
    }
    const noun = (traits & TRAIT.person) === 0 ? null : personAt(tokens, i, at)
    const isThing = (traits & TRAIT.thing) !== 0
    const isMeasure = (traits & TRAIT.measure) !== 0
    if (noun !== null) {
      group = noun.group ?? group
      const what = (traits & TRAIT.household) !== 0 ? 'households' : 'people'
      found = { what, to: i + 1, plural: noun.plural, group, attribute }
    } else if ((traits & TRAIT.household) !== 0) {
      found = { what: 'households', to: i + 1, plural: true, group, attribute }
    } else if (found !== null && isThing && isAttributive(tokens[i - 1], found)) {
      return { what: 'thing', to: i + 1, plural: true, group: null, attribute: null }
    } else if (found?.plural === true || (traits & TRAIT.harm) !== 0) break
    else if (found === null && n === 0 && isTimeOf(tokens, i)) {
      i++
      continue
    } else if (found === null && isThing && !token.lower.endsWith('s') && isPerson(tokens[i + 1])) {
      // "a cattle trader"
      i++
      continue
    } else if (found === null && n === 0 && (isMeasure || isThing)) {
      return { what: isMeasure ? 'measure' : 'thing', to: i + 1, plural: true, group, attribute }
    } else if (isThing) {
      return found ?? { what: 'thing', to: i + 1, plural: true, group, attribute }
    } else if (isDemonym(token) && found === null && standsAlone(tokens, i + 1)) {
      found = { what: 'people', to: i + 1, plural: true, group, attribute }
    } else if (found !== null && n > 0 && !mayGoOn(tokens, i)) break
    i++
  }
  return found ?? unknown(tokens, at, i)
}

/** The noun for people that a word is where it stands; `from` is where the words of its phrase begin. */
function personAt(tokens: readonly Item[], at: number, from: number): PersonNoun | null {
  const token = tokens[at]
  const listed = personNounOf(token)
  // "a plumber was": what is the whole phrase is its noun, and no tagger is needed
  if (listed === null && at === from && ends(tokens, at + 1)) return classedNounOf(token)
  return namesNobody(tokens, at) ? null : (listed ?? classedNounOf(token))
}

/** "two police vehicles", "three apartment buildings": the people or homes only describe a thing. */
function isAttributive(before: Item | undefined, { plural, what }: CountedNoun): boolean {
  if (what === 'households') return true
  return plural && describesThings(before)
}

/** "day labourers", "a night watchman", "foot soldiers": a measure that only describes; "one day people" tells when. */
function isTimeOf(tokens: readonly Item[], at: number): boolean {
  const [before, measure, next] = [itemAt(tokens, at - 1), tokens[at], tokens[at + 1]]
  if (
    measure === undefined ||
    next?.kind !== 'word' ||
    (traitsOf(measure) & TRAIT.measure) === 0 ||
    measure.lower.endsWith('s')
  ) {
    return false
  }
  return isPerson(next) && !(before?.lower === 'one' && isPlural(next))
}

/** A plural that no list has: "12 mourners" were killed, and so may be "12 oxen". */
function unknown(tokens: readonly Item[], at: number, to: number): CountedNoun | null {
  const last = tokens[to - 1]
  if (to === at || last === undefined || last.kind !== 'word' || last.lower.length < 4) return null
  if (!last.lower.endsWith('s') || last.lower.endsWith('ss')) return null
  return { what: 'unknown', to, plural: true, group: null, attribute: null }
}

/** Whether a number or a name may end before an item: at the phrase's end, or at a word of harm, an adjective before it allowed. */
export function standsAlone(tokens: readonly Item[], at: number): boolean {
  if (ends(tokens, at)) return true
  for (let i = at; i < at + 5 && !ends(tokens, i); i++) {
    if (i === at ? opensHarm(tokens, i) && tokens[i]?.lower !== 'wounds' : isHarmNoun(tokens[i])) return true
  }
  return false
}

/** Whether a noun phrase cannot continue at an item: many ask, so that the answer is kept on the item. */
export function ends(tokens: readonly Item[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return true
  const traits = traitsOf(token)
  if ((traits & TRAIT.endsAsked) !== 0) return (traits & TRAIT.ends) !== 0
  const ends = endsAt(tokens, i, token)
  token.facts |= ends ? TRAIT.ends | TRAIT.endsAsked : TRAIT.endsAsked
  return ends
}

function endsAt(tokens: readonly Item[], i: number, token: Item): boolean {
  const { lower, kind, spaced } = token
  if (kind === 'mark') {
    if (lower === '-') return spaced
    return !isQuote(token) || tokens[i + 1]?.kind !== 'word'
  }
  if (lower === "'s") return false
  const isAdverb = lower.length > 5 && isAdverbial(lower)
  // As most words do: whatever is next to them
  if (!isAdverb && (traitsOf(token) & TRAIT.closed) === 0) return false
  const next = tokens[i + 1]?.lower ?? ''
  if (isStrikeNoun(token) && isStruckOne(tokens[i + 1])) return false
  if (isCompounded(tokens, i) || ((lower === 'off' || lower === 'on') && next === 'duty')) return false
  // "newly arrived refugees"
  if (lower.endsWith('ed') && itemAt(tokens, i - 1)?.lower.endsWith('ly') && isPerson(tokens[i + 1])) return false
  return !isAdverb || !(next.endsWith('ed') && leadsToNoun(tokens, i + 2))
}

/** After "two student", whether what follows may lead to the noun itself: "union leaders". */
function mayGoOn(tokens: readonly Item[], i: number): boolean {
  for (let n = i; n < i + 3; n++) {
    if (ends(tokens, n)) return false
    if (isPlural(tokens[n])) return true
  }
  return false
}

/** Whether a noun for people follows within a few words: "wounded" in "12 wounded Iraqi soldiers", not in "12 wounded". */
function leadsToNoun(tokens: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i]
    if (token === undefined || ends(tokens, i)) return false
    if ((traitsOf(token) & (TRAIT.person | TRAIT.household)) !== 0) return true
  }
  return false
}

/** Where an age before a noun ends: "19-year-old" of "two 19-year-old men". */
export function ageEnd(tokens: readonly Item[], at: number): number | null {
  if (tokens[at + 1]?.lower !== '-') return null
  if (!isAgeUnit(tokens[at + 2])) return null
  if (tokens[at + 3]?.lower === '-' && tokens[at + 4]?.lower === 'old') return at + 5
  return tokens[at + 3]?.lower === 'old' ? at + 4 : null
}

const PEOPLES = new RegExp(`(?:[^s]s|${alternatives(demonymEndings)})$`)

/** "Palestinians", "NPA": a capitalized plural or an abbreviation stands for people wherever a number counts it. */
const isDemonym = formIs(({ text, lower }) => {
  if (!isCapital(text)) return false
  if (/^\p{Lu}{2,7}$/u.test(text)) return true
  return /^\p{Lu}\p{Ll}/u.test(text) && lower.length > 3 && PEOPLES.test(lower)
})
