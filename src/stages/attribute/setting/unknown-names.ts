import { demonymWords } from '../../../english/names/demonym-words.ts'
import { isGivenName } from '../../../english/names/given-names.ts'
import { honorifics } from '../../../english/names/honorifics.ts'
import { hospitalNouns } from '../../../lexicon/en/casualties/hospitals.ts'
import { months } from '../../../lexicon/en/dates/months.ts'
import { seasons } from '../../../lexicon/en/dates/seasons.ts'
import { weekdays } from '../../../lexicon/en/dates/weekdays.ts'
import { organizationNouns } from '../../../lexicon/en/people/organizations.ts'
import { outlets } from '../../../lexicon/en/people/outlets.ts'
import { namedSettlements } from '../../../lexicon/en/places/named-settlements.ts'
import { openers } from '../../../lexicon/en/places/openers.ts'
import { removalWords } from '../../../lexicon/en/places/removal-words.ts'
import { settlementNouns } from '../../../lexicon/en/places/settlement-nouns.ts'
import { unitNouns } from '../../../lexicon/en/places/unit-nouns.ts'
import { platforms } from '../../../lexicon/en/saying/platforms.ts'
import { words } from '../../../lexicon/words.ts'
import type { Token } from '../../../model/document.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { overlaps, type Span } from '../../../model/span.ts'
import { isCapital } from '../../../text/capital.ts'

/**
 * Names of a sentence that are said to be places and that no gazetteer has.
 *
 * @example 'They were killed in the hamlet of Zorbamba.' // Zorbamba
 * 'Rebels withdrew from Zorbamba on Monday.' // Zorbamba
 */
export function unknownNames(tokens: readonly Token[], places: readonly PlaceMention[]): Span[] {
  const found: Span[] = []
  for (let i = 0; i < tokens.length; i++) {
    const isSettled = isSettlementOf(tokens, i)
    if (!isSettled && !isLocating(tokens, i)) continue
    const to = endOfName(tokens, i + 1)
    const [first, last] = [tokens[i + 1], tokens[to - 1]]
    if (to === i + 1 || first === undefined || last === undefined) continue
    const name = { start: first.start, end: last.end }
    if (places.some((place) => overlaps(place, name))) continue
    if (isSettled || (!isOtherName(tokens.slice(i + 1, to)) && mayEnd(tokens[to]))) found.push(name)
  }
  return found
}

/** "the village of". */
const isSettlementOf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'of' && namedSettlements.has(tokens[i - 1]?.lower ?? '')

const LOCATING = words(`
  in
  near
  outside
`)

/** "in", "near"; "from" where somebody leaves: "withdrawn from". */
const isLocating = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  const before = tokens[i - 1]?.lower ?? ''
  // "taken to a hospital in Zorba": not where it happened
  if (token === undefined || hospitalNouns.has(before)) return false
  return LOCATING.has(token.lower) || (token.lower === 'from' && removalWords.has(before))
}

/** A name is no longer. */
const LONGEST_NAME = 8

/** One past the capitalized words from here on, those that a hyphen ties to them among them: "Zorba al-Shaab". */
function endOfName(tokens: readonly Token[], from: number): number {
  let to = from
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_NAME); i++) {
    const token = tokens[i]
    if (token === undefined || isDay(token.lower)) break
    const isTied =
      tokens[i + 1]?.text === '-' && tokens[i + 1]?.spaced === false && isCapital(tokens[i + 2]?.text ?? '')
    if (token.kind === 'word' && isCapital(token.text)) to = i + 1
    else if (!isTied && !(token.text === '-' && !token.spaced)) break
  }
  return to
}

const isDay = (lower: string): boolean => weekdays.has(lower) || months.has(lower)

/** "Turkish" is a language, "Turkmens" are people. */
const PEOPLES = new Set(demonymWords)

/** Whether capitalized words name something else: a time, a language, a person, a body. */
function isOtherName(name: readonly Token[]): boolean {
  const [first, last] = [name[0], name[name.length - 1]]
  if (first === undefined || last === undefined) return true
  const { lower, text } = first
  return (
    text === text.toUpperCase() ||
    seasons.has(lower) ||
    PEOPLES.has(text) ||
    openers.has(lower) ||
    outlets.has(lower) ||
    platforms.has(lower) ||
    honorifics.has(lower) ||
    isGivenName(lower) ||
    organizationNouns.has(last.lower)
  )
}

const BEHIND_NAME = words(`
  ,
  .
  ;
  )
  —
  –
  ”
  "
  on
  in
  near
  and
  when
  after
  before
  while
  as
  where
  during
  by
  at
  with
  that
  this
  last
  late
  early
  earlier
  yesterday
  today
  overnight
  since
`)

/** Whether a name of a place may end before a token: "in Zorba on Monday", but not "in Zorba custody". */
function mayEnd(token: Token | undefined): boolean {
  if (token === undefined) return true
  const { lower } = token
  return BEHIND_NAME.has(lower) || isDay(lower) || settlementNouns.has(lower) || unitNouns.has(lower)
}
