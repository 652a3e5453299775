import { parents } from '../../lexicon/en/people.ts'
import { beforeFamily, definiteOpeners, further, goingUp, ofAge, wholeOpeners } from '../../lexicon/en/victims.ts'
import { itemAt } from '../../text/item-at.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { type Count, type Quantity, readQuantity, type VagueTable } from '../numbers/quantity.ts'
import type { Group } from './group.ts'
import { isHarmParticiple } from './harm.ts'
import { isAfterMonth, isDayOfMonth, isMeasure } from './measure.ts'
import { ageEnd, type CountedNoun, readNoun, standsAlone } from './people-noun.ts'
import { readWhole } from './whole.ts'

const mayPrecedeFamily = oneOf(beforeFamily)
const isWholeOpener = oneOf(wholeOpeners)
const goesUp = oneOf(goingUp)
const isDefiniteOpener = oneOf(definiteOpeners)
const isFurther = oneOf(further)
const isParent = oneOf(parents)
const isOfAge = oneOf(ofAge)

/** A phrase that was read, and the index one past its last token; group null for a number that counts no people. */
export interface ReadPhrase {
  readonly to: number
  readonly group: Group | null
}

/** Reads a number and what it counts: "at least 12 civilians", "two of his brothers", "30,000", or a measure ("10 km"). */
export function readCounted(tokens: readonly Item[], at: number, vague: VagueTable): ReadPhrase | null {
  // "the toll went up to 32" is not a ceiling
  if (tokens[at]?.lower === 'up' && goesUp(itemAt(tokens, at - 1))) return null
  const quantity = readQuantity(tokens, at, vague, itemAt(tokens, at - 1)?.lower !== 'from')
  if (quantity === null) return null
  // "all but one victim": how many that is, nothing says
  if (itemAt(tokens, at - 1)?.lower === 'but' && itemAt(tokens, at - 2)?.lower === 'all')
    return { to: quantity.to, group: null }
  const definite = isDefiniteOpener(tokens[at])
  if (ageEnd(tokens, quantity.to - 1) !== null && quantity.number === quantity.to - 1) return null
  if (isOwnCount(tokens, at) || isAgeOf(tokens, at)) return { to: quantity.to, group: null }
  let next = quantity.to
  let more = false
  while (isFurther(tokens[next]) && tokens[next + 1]?.lower !== 'than') {
    more = true
    next++
  }
  const whole = more ? null : readWhole(tokens, next)
  if (whole?.of === 'kind') return null
  const ofThem = whole?.of === 'known' || whole?.of === 'pronoun'
  if (whole !== null) {
    // "two of 15 passengers", "three out of four crew members"
    const isOfAny = quantity.modifier === 'vague' || isOfNumber(tokens, whole.to, vague)
    if (whole.of === 'any' && !isOfAny) return measured(tokens, quantity)
    next = whole.to
    if (whole.of === 'pronoun') return { to: next, group: bare(quantity, next, tokens, { ofThem, definite }) }
    next = readQuantity(tokens, next, vague)?.to ?? next
  } else if (tokens[next]?.lower === 'out' && tokens[next + 1]?.lower === 'of') next++
  const noun = readNoun(tokens, next)
  if (tokens[at]?.lower === 'both' && isNoneOfBoth(tokens, next, noun)) return null
  if (isDayOfMonth(tokens, quantity) || isDayBefore(tokens, quantity, vague)) return { to: quantity.to, group: null }
  if (noun?.what === 'thing' && tokens[noun.to - 1]?.lower === 'cases') {
    return { to: noun.to, group: bare(quantity, noun.to, tokens, { kind: 'case' }) }
  }
  if (noun === null || noun.what === 'measure' || noun.what === 'unknown' || noun.what === 'thing') {
    const kind = more || ofThem ? null : measured(tokens, quantity)
    if (kind !== null) return kind
    if (noun === null && !more && !ofThem && !standsAlone(tokens, next)) return { to: next, group: null }
  }
  if (noun === null || noun.what === 'measure' || noun.what === 'thing') {
    if (noun !== null && !(more && next === quantity.to)) return { to: noun.to, group: null }
    return { to: next, group: bare(quantity, next, tokens, { kind: more ? 'counted' : 'bare', ofThem, definite }) }
  }
  const to = familyEnd(tokens, noun.to) ?? noun.to
  return { to, group: withNoun(quantity, noun, tokens, quantity.to, { ofThem, definite }) }
}

/** "On May 2 three miners died": the day of a month, before what is counted. */
function isDayBefore(tokens: readonly Item[], quantity: Quantity, vague: VagueTable): boolean {
  return isAfterMonth(tokens, quantity) && readQuantity(tokens, quantity.to, vague, false) !== null
}

/** Where "of one family" ends after "five members": the family is not a second figure. */
function familyEnd(tokens: readonly Item[], at: number): number | null {
  if (tokens[at]?.lower !== 'of') return null
  for (let i = at + 1; i < at + 5; i++) {
    const lower = tokens[i]?.lower
    if (lower === 'family' || lower === 'household') return i + 1
    if (!mayPrecedeFamily(tokens[i])) return null
  }
  return null
}

/** "a father of two": children that are counted of a person, and to whom nothing happened. */
function isOwnCount(tokens: readonly Item[], at: number): boolean {
  return itemAt(tokens, at - 1)?.lower === 'of' && isParent(itemAt(tokens, at - 2))
}

/** Whether a number that something is said of comes after "of"; of "one of five people injured" all five were. */
function isOfNumber(tokens: readonly Item[], at: number, vague: VagueTable): boolean {
  const whole = readQuantity(tokens, at, vague, false)
  if (whole?.modifier !== 'exact') return false
  const after = tokens[readNoun(tokens, whole.to)?.to ?? whole.to]
  return !isHarmParticiple(after) && after?.lower !== 'shot'
}

/** "both sides", "both Ali and Omar", "both the pilot and the clerk", "both dead and alive": no two people. */
function isNoneOfBoth(tokens: readonly Item[], at: number, noun: CountedNoun | null): boolean {
  if (noun !== null) return noun.what !== 'people' || tokens[noun.to]?.lower === 'and'
  // "both the pilot and the clerk"
  if (isDefiniteOpener(tokens[at]) && readNoun(tokens, at + 1)?.plural === false) return true
  return tokens[at + 1]?.lower === 'and' || tokens[at]?.kind === 'number' || !standsAlone(tokens, at)
}

/** "a man of 45": an age. */
function isAgeOf(tokens: readonly Item[], at: number): boolean {
  return itemAt(tokens, at - 1)?.lower === 'of' && isOfAge(itemAt(tokens, at - 2))
}

function measured(tokens: readonly Item[], quantity: Quantity): ReadPhrase | null {
  return isMeasure(tokens, quantity) ? { to: quantity.to, group: null } : null
}

/** What the words before the noun say about a group. */
interface Kind {
  readonly kind?: Group['kind']
  readonly ofThem?: boolean
  readonly definite?: boolean
}

function bare(count: Count, to: number, tokens: readonly Item[], said: Kind): Group {
  return groupOf(count, 'bare', tokens[to - 1]?.lower ?? '', said)
}

/** A count with the noun that it counts; `from` is where the words for the victims begin. */
export function withNoun(
  count: Count,
  { what, to, plural, group, attribute }: CountedNoun,
  tokens: readonly Item[],
  from: number,
  said: Kind = {},
): Group {
  const text = victimsText(tokens, from, to)
  const kind = what === 'unknown' ? 'weak' : 'counted'
  // "two of her family": of several in one household, people are counted
  const unit = what === 'households' && (plural || count.low === 1) ? 'households' : 'people'
  const victims = text === '' ? null : { text, group }
  return groupOf(count, kind, tokens[to - 1]?.lower ?? '', said, unit, victims, attribute)
}

function groupOf(
  { low, best, high, modifier }: Count,
  otherwise: Group['kind'],
  head: string,
  { kind = otherwise, ofThem = false, definite = false }: Kind,
  unit: Group['unit'] = 'people',
  victims: Group['victims'] = null,
  attribute: Group['attribute'] = null,
): Group {
  return { low, best, high, modifier, kind, unit, victims, attribute, ofThem, definite, head }
}

/** The words for the victims as they stand in the text, without "more" and whose they are. */
function victimsText(tokens: readonly Item[], from: number, to: number): string {
  let at = from
  while (at < to && isBefore(tokens[at])) at++
  let text = ''
  for (let i = at; i < to; i++) {
    const token = tokens[i]
    if (token !== undefined) text += i > at && token.spaced ? ` ${token.text}` : token.text
  }
  return text
}

function isBefore(token: Item | undefined): boolean {
  return token?.lower === 'of' || isFurther(token) || isWholeOpener(token)
}
