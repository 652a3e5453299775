import { isGivenName } from '../../../english/names/given-names.ts'
import { honorifics } from '../../../english/names/honorifics.ts'
import { crews } from '../../../lexicon/en/casualties/crews.ts'
import { hospitalMoves, hospitalNouns } from '../../../lexicon/en/casualties/hospitals.ts'
import { kin } from '../../../lexicon/en/casualties/kin.ts'
import { personNouns } from '../../../lexicon/en/casualties/person-nouns.ts'
import { irregularPlurals } from '../../../lexicon/en/casualties/person-plurals.ts'
import { determiners } from '../../../lexicon/en/grammar/determiners.ts'
import { prepositions } from '../../../lexicon/en/grammar/prepositions.ts'
import { roles } from '../../../lexicon/en/people/roles.ts'
import { actingVerbs } from '../../../lexicon/en/places/acting-verbs.ts'
import { callingVerbs } from '../../../lexicon/en/places/calling-verbs.ts'
import { dealings } from '../../../lexicon/en/places/dealings.ts'
import { partWords } from '../../../lexicon/en/places/part-words.ts'
import { removalWords } from '../../../lexicon/en/places/removal-words.ts'
import { seatNouns } from '../../../lexicon/en/places/seat-nouns.ts'
import { settlementNouns } from '../../../lexicon/en/places/settlement-nouns.ts'
import { hearers } from '../../../lexicon/en/saying/hearers.ts'
import { words } from '../../../lexicon/words.ts'
import type { Token } from '../../../model/document.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { narrows } from '../../../model/where.ts'
import { isCapital } from '../../../text/capital.ts'
import { firstFrom } from '../../../text/within.ts'

/**
 * The places of a sentence that nothing happens at, although they are named for themselves: where somebody comes from, is told
 * something or is taken to, whom somebody calls on, who is party to a war, where a government sits.
 */
export function strayPlaces(tokens: readonly Token[], places: readonly PlaceMention[]): PlaceMention[] {
  const stray: PlaceMention[] = []
  let last: PlaceMention | null = null
  places.forEach((place, i) => {
    const lead = leadOf(tokens, firstFrom(tokens, place.start))
    const to = firstFrom(tokens, place.end)
    const isStray =
      (last !== null && goesOn(tokens, last, place)) ||
      isActingWith(tokens, lead, place, places[i + 1]) ||
      STRAY.some((isSo) => isSo(tokens, lead, to, place))
    last = isStray ? place : null
    if (isStray) stray.push(place)
  })
  return stray
}

/** "Israel and Lebanon agreed": a country that acts along with the one behind it. */
function isActingWith(
  tokens: readonly Token[],
  lead: number,
  place: PlaceMention,
  next: PlaceMention | undefined,
): boolean {
  if (place.type !== 'country' || next?.type !== 'country' || next.usage !== 'associative') return false
  return !prepositions.has(lowerAt(tokens, lead)) && goesOn(tokens, place, next)
}

/** Whether a place is told in one breath with the one before: "from Salem, Oregon", "urged France and Spain". */
function goesOn(tokens: readonly Token[], last: PlaceMention, place: PlaceMention): boolean {
  const [first = '', second = '', third] = tokens
    .slice(firstFrom(tokens, last.end), firstFrom(tokens, place.start))
    .map(({ lower }) => lower)
  if (third !== undefined) return false
  if (AND.has(first)) return second === '' || second === 'the'
  if (first === ',' && AND.has(second)) return true
  return (first === ',' || first === 'in') && (narrows(last, place) || (first === ',' && last.type === place.type))
}

const AND = words(`
  and
  or
`)

/** Words between a preposition and a name: "from the nearby village of Tarma". */
const BESIDE_NAME = words(`
  the
  a
  nearby
  neighboring
  neighbouring
`)
/** So many of them are looked at. */
const MOST_BESIDE = 6

/** The last token before a place and the words that say what it is: "from" of "from the village of Tarma". */
function leadOf(tokens: readonly Token[], at: number): number {
  let i = at - 1
  for (; i >= Math.max(0, at - MOST_BESIDE); i--) {
    const lower = tokens[i]?.lower ?? ''
    const isOf = lower === 'of' && settlementNouns.has(tokens[i - 1]?.lower ?? '')
    if (!isOf && !BESIDE_NAME.has(lower) && !partWords.has(lower) && !settlementNouns.has(lower)) break
  }
  return i
}

/** Tells one kind of stray place by the word that leads to it, and by the token behind it. */
type Stray = (tokens: readonly Token[], lead: number, to: number, place: PlaceMention) => boolean

const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''

/** Whether a word names a person, or people: "farmer", "fishermen", "team". */
function isPerson(lower: string): boolean {
  const singular = lower.endsWith('men') ? `${lower.slice(0, -3)}man` : lower.endsWith('s') ? lower.slice(0, -1) : lower
  return (
    [lower, singular].some(
      (word) => personNouns.has(word) || irregularPlurals.has(word) || kin.has(word) || crews.has(word),
    ) || /^(?:[a-z]+wo)?[a-z]+men$/.test(lower)
  )
}

/** So far before people "evacuated" may stand. */
const REMOVAL_REACH = 9

/** Whether people are brought away from a place, which is where it happens: "evacuated some 300 people from Tarma". */
function isRemoved(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - REMOVAL_REACH); i--) {
    const { lower = '', kind } = tokens[i] ?? {}
    // "rescued by fishermen from Tarma": those who act are from there
    if (lower === 'by' || (kind === 'mark' && /^[.,;:—–]$/.test(lower))) return false
    if (removalWords.has(lower)) return true
  }
  return false
}

const OLDEST = 115

/** "a farmer from Tarma", "Ada Holt, 27, of Tarma", "the 24-year-old from Tarma": where somebody is from. */
const isOrigin: Stray = (tokens, lead) => {
  const from = lowerAt(tokens, lead)
  if (from !== 'from' && from !== 'of') return false
  const isApposed = lowerAt(tokens, lead - 1) === ','
  const at = isApposed ? lead - 2 : lead - 1
  const last = tokens[at]
  if (last === undefined) return false
  if (isAge(tokens, at) || isNamed(tokens, at)) return true
  if (last.lower === 'old' && lowerAt(tokens, at - 1) === '-') return !isRemoved(tokens, at)
  const isNative = from === 'of' && /^(?:native|national|citizen)s?$/.test(last.lower)
  return (isNative || (from === 'from' && isPerson(last.lower))) && !isRemoved(tokens, at)
}

/** An age by itself: "27" of "Ada Holt, 27, of Tarma", of "aged 27". */
function isAge(tokens: readonly Token[], at: number): boolean {
  const { kind, text = '' } = tokens[at] ?? {}
  return kind === 'number' && Number(text) <= OLDEST && /^(?:,|aged?)$/.test(lowerAt(tokens, at - 1))
}

/** Whether a person's name ends at a token: "Ada Holt", "Col. Zorbach". */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const [before, last] = [tokens[at - 1], tokens[at]]
  if (before === undefined || last === undefined || !isCapital(last.text) || !isCapital(before.text)) return false
  return isGivenName(before.text) || honorifics.has(before.lower) || honorifics.has(lowerAt(tokens, at - 2))
}

const IN = words(`
  in
  at
  from
`)
const TELLS = words(`
  tell
  tells
  told
  telling
  brief
  briefed
  briefing
  address
  addressed
  addressing
`)
const SAYS = words(`
  said
  says
  told
  announced
`)
/** So far before those who are told something "told" may stand. */
const TOLD_REACH = 5

/** "told reporters in Tarma", "said in Tarma", "a news conference in Tarma": where it is said. */
const isHeard: Stray = (tokens, lead, to) => {
  if (!IN.has(lowerAt(tokens, lead))) return false
  const last = lowerAt(tokens, lead - 1)
  if (SAYS.has(last)) return lowerAt(tokens, to) !== 'alone'
  if (/^(?:conference|briefing)$/.test(last)) return /^(?:news|press|media)$/.test(lowerAt(tokens, lead - 2))
  if (!hearers.has(last) && !isPerson(last)) return false
  return tokens.slice(Math.max(0, lead - 1 - TOLD_REACH), lead - 1).some(({ lower }) => TELLS.has(lower))
}

const BEHIND_CALLED = words(`
  ,
  .
  to
  not
  and
  or
  for
  of
  over
`)

/** "urged the United States to act": whom somebody calls on. */
const isCalled: Stray = (tokens, lead, to) => {
  const last = lowerAt(tokens, lead)
  const isVerb = callingVerbs.has(last) || callingVerbs.has(`${lowerAt(tokens, lead - 1)} ${last}`)
  return isVerb && (tokens[to] === undefined || BEHIND_CALLED.has(lowerAt(tokens, to)))
}

/** So far before the second party "between" may stand: "between the Zorba Front and Chad". */
const BETWEEN_REACH = 6

/** "the ceasefire between Israel and Lebanon", "a war with Chad": the parties. */
const isParty: Stray = (tokens, lead) => {
  const last = lowerAt(tokens, lead)
  if (last === 'with' || last === 'between') return dealings.has(lowerAt(tokens, lead - 1))
  if (last !== 'and') return false
  for (let i = lead - 1; i > Math.max(0, lead - BETWEEN_REACH); i--) {
    if (lowerAt(tokens, i) === 'between') return dealings.has(lowerAt(tokens, i - 1))
  }
  return false
}

/** What may stand before a country that acts, beside nothing and marks. */
const OPENS_CLAUSE = words(`
  that
  and
  but
  when
  after
  before
  as
  while
  since
  if
  whether
  because
  said
  says
`)

/** "Chad killed 12 people in Darfur", but not "the flood in Chad killed 12", "of Goz, Chad killed 12": the country that acts. */
const isActing: Stray = (tokens, lead, to, { type }) => {
  const at = lowerAt(tokens, to) === 'had' ? to + 1 : to
  if (type !== 'country' || !actingVerbs.has(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) === 'by') return false
  const before = tokens[lead]
  if (before === undefined || OPENS_CLAUSE.has(before.lower)) return true
  return before.kind === 'mark' && before.text !== ')' && !isCapital(tokens[lead - 1]?.text ?? '')
}

/** How long the name of a body may be before "in": "the U.N. human rights office". */
const LONGEST_BODY = 7
/** What may stand before a body that acts. */
const OPENS_SUBJECT = words(`
  by
  that
  said
  says
  and
  but
  to
`)

/** "the government in Kinshasa put it at 61", "district commander for Tarma": where an office sits, or what it is for. */
const isSeat: Stray = (tokens, lead, to) => {
  const [of, noun] = [lowerAt(tokens, lead), lowerAt(tokens, lead - 1)]
  if (of === 'for') return roles.has(noun)
  if (of !== 'in' || !seatNouns.has(noun)) return false
  // "The court in Tarma was bombed": a building
  if (!/^(?:government|authorities|regime|junta)/.test(noun) && /^(?:was|were|is|are)$/.test(lowerAt(tokens, to)))
    return false
  for (let i = lead - 2; i >= Math.max(-1, lead - LONGEST_BODY); i--) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'mark' || OPENS_SUBJECT.has(token.lower)) return true
    if (determiners.has(token.lower)) {
      const before = tokens[i - 1]
      return before === undefined || before.kind === 'mark' || OPENS_SUBJECT.has(before.lower)
    }
    if (!isCapital(token.text)) return false
  }
  return false
}

/** "was flown to Tarma", "taken to Colville General Hospital": where people are taken behind what happened. */
const isGoal: Stray = (tokens, lead, _, place) =>
  lowerAt(tokens, lead) === 'to' && (hospitalMoves.has(lowerAt(tokens, lead - 1)) || isHospital(place))

const HOSPITAL = new RegExp(`\\b(?:${[...hospitalNouns].join('|')})\\b`)

/** Whether a place is a hospital, where people come behind what happened. */
export function isHospital({ text, type }: PlaceMention): boolean {
  return type === 'facility' && HOSPITAL.test(text.toLowerCase())
}

const STRAY: readonly Stray[] = [isOrigin, isHeard, isCalled, isParty, isActing, isSeat, isGoal]
