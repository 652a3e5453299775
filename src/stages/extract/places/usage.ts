import { beForms } from '../../../lexicon/en/grammar.ts'
import {
  governing,
  governingAuxiliaries,
  intentions,
  locatingPrepositions,
  nameBodies,
  roleWords,
  schoolYears,
  stateOffices,
  students,
} from '../../../lexicon/en/places.ts'
import { addressing, callingVerbs, envoys } from '../../../lexicon/en/setting.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { isCapital } from '../../../text/capital.ts'
import { itemAt } from '../../../text/item-at.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Item } from '../../../text/pattern/pattern.ts'
import type { Candidate } from './candidates.ts'
import { oneNamed } from './name-context.ts'

const isGoverning = oneOf(governing)
const isGoverningAuxiliary = oneOf(governingAuxiliaries)
const isStateOffice = oneOf(stateOffices)
const isStudent = oneOf(students)
const isNameBody = oneNamed(nameBodies)
const isRoleWord = oneNamed(roleWords)
const isIntention = oneOf(intentions)
const isEnvoy = oneOf(envoys)
const isCallingVerb = oneOf(callingVerbs)
const isAddressing = oneOf(addressing)
const isSchoolYear = oneOf(schoolYears)

const isLocatingPreposition = oneOf(locatingPrepositions)
const isBeForm = oneOf(beForms)

/** How far the name of a body may reach after the place in it: "Los Angeles Regional Water Quality Control Board". */
const LONGEST_NAME = 7
/** Words that begin the name of a body before "of" and the place: "University of Oxford", "Bank of England". */
const bodyBefore = (item: Item | undefined) => item !== undefined && isCapital(item.text) && isNameBody(item)

/** How a place is used: for itself, for its government, people or team, or as a word for them; and whether within a body's name. */
export function usageOf(
  items: readonly Item[],
  at: number,
  { senses }: Pick<Candidate, 'senses'>,
): Pick<PlaceMention, 'usage' | 'within'> {
  const demonym = senses[0]?.bearing === 'demonym'
  if (isStudiedAt(items, at)) return { usage: 'associative', within: 'organization' }
  if (isWithinBody(items, at)) return { usage: demonym ? 'demonym' : 'associative', within: 'organization' }
  if (demonym) return { usage: 'demonym', within: null }
  const after = items[at + 1]
  // "A home in Leeds has burned": the home has; "the ministry in Leeds denied it": the ministry did
  const governs = (isGoverning(after) || isGoverningAuxiliary(after)) && !isLocatingPreposition(items[at - 1])
  const level = senses[0]?.place.level
  const isRuling = level === 'country' || level === 'capital'
  const isState = level === 'country' && isStateOffice(after)
  const isAsked = isRuling && (isCalledOn(items, at) || isAgent(items, at))
  const acts =
    governs || isState || isAsked || followingOf(items, at) === 'office' || intends(items, at) || sends(items, at)
  return { usage: acts ? 'associative' : 'literal', within: null }
}

/** "Paris is not seeking a base": what only a government intends. */
function intends(items: readonly Item[], at: number): boolean {
  if (isLocatingPreposition(items[at - 1]) || !isBeForm(items[at + 1])) return false
  const to = items[at + 2]?.lower === 'not' ? at + 3 : at + 2
  return isIntention(items[to])
}

/** "Peru, which brokered a truce", "Peru and Chad agreed to it": what governments did. */
function isAgent(items: readonly Item[], at: number): boolean {
  const [before, after, next] = [items[at - 1], items[at + 1], items[at + 2]]
  if (isLocatingPreposition(before) || after === undefined || next === undefined) return false
  if (after.text === ',') return next.lower === 'which' && isGoverning(items[at + 3])
  return after.lower === 'and' && next.label !== null && isGoverning(items[at + 3])
}

/** "accused France of", "told Kyiv to", "called on Germany": who is asked to act is a government. */
function isCalledOn(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  if (before?.lower === 'on') return items[at - 2]?.lower === 'called'
  return isCallingVerb(before) || isAddressing(before)
}

/** How many words may stand between a government and its envoy: "Moscow's top nuclear negotiator". */
const ENVOY_REACH = 2

/** "Moscow's envoy", "Italy's transport minister", "Genoa's mayor": the place stands for its government. */
function sends(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.lower !== "'s" && items[at + 1]?.lower !== '’s') return false
  for (let i = at + 2; i <= at + 2 + ENVOY_REACH; i++) {
    const item = items[i]
    if (item === undefined || item.kind === 'mark') return false
    if (isEnvoy(item) || isStateOffice(item) || isRoleWord(item)) return true
  }
  return false
}

/** "in her second year at Columbia", "a student at Lincoln": a school that is called like a place. */
function isStudiedAt(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower !== 'at') return false
  const before = items[at - 2]
  return isStudent(before) || (before?.lower === 'year' && isSchoolYear(items[at - 3]))
}

/** What the capitalized words after a place's name make of it. */
type Following = 'body' | 'office' | 'name' | null

/**
 * Reads the capitalized words after a name.
 *
 * @example "Leeds Crown Court" is body, "Leeds Mayor Ada Holt" office, "Leeds Zorbach" name
 */
export function followingOf(items: readonly Item[], at: number): Following {
  for (let i = at + 1; i <= at + LONGEST_NAME; i++) {
    const item = items[i]
    if (item === undefined || item.kind === 'mark' || !isCapital(item.text)) return i > at + 1 ? 'name' : null
    if (isRoleWord(item)) return 'office'
    if (isNameBody(item)) return 'body'
  }
  return 'name'
}

/** Whether a place stands in the name of a body: "Leeds Crown Court", "University of Oxford". */
export const isWithinBody = (items: readonly Item[], at: number): boolean =>
  (itemAt(items, at - 1)?.lower === 'of' && bodyBefore(items[at - 2])) || followingOf(items, at) === 'body'
