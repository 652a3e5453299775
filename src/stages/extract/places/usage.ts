import {
  governing,
  governingAuxiliaries,
  locatingPrepositions,
  nameBodies,
  roleWords,
  stateOffices,
} from '../../../lexicon/en/places.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { isCapital } from '../../../text/capital.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Item } from '../../../text/pattern/pattern.ts'
import type { Candidate } from './candidates.ts'
import { wordOf } from './name-context.ts'

const isLocatingPreposition = oneOf(locatingPrepositions)

/** How far the name of a body may reach after the place in it: "Los Angeles Regional Water Quality Control Board". */
const LONGEST_NAME = 7
/** Words that begin the name of a body before "of" and the place: "University of Oxford", "Bank of England". */
const bodyBefore = (item: Item | undefined) =>
  item !== undefined && isCapital(item.text) && nameBodies.has(wordOf(item))

/** How a place is used: for itself, for its government, people or team, or as a word for them; and whether within a body's name. */
export function usageOf(
  items: readonly Item[],
  at: number,
  { senses }: Candidate,
): Pick<PlaceMention, 'usage' | 'within'> {
  const demonym = senses[0]?.bearing === 'demonym'
  if (isWithinBody(items, at)) return { usage: demonym ? 'demonym' : 'associative', within: 'organization' }
  if (demonym) return { usage: 'demonym', within: null }
  const after = items[at + 1]?.lower ?? ''
  // "A home in Leeds has burned": the home has
  const governs = governing.has(after) || (governingAuxiliaries.has(after) && !isLocatingPreposition(items[at - 1]))
  const isState = senses[0]?.place.level === 'country' && stateOffices.has(after)
  const acts = governs || isState || followingOf(items, at) === 'office'
  return { usage: acts ? 'associative' : 'literal', within: null }
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
    if (roleWords.has(wordOf(item))) return 'office'
    if (nameBodies.has(wordOf(item))) return 'body'
  }
  return 'name'
}

/** Whether a place stands in the name of a body: "Leeds Crown Court", "University of Oxford". */
export const isWithinBody = (items: readonly Item[], at: number): boolean =>
  (items[at - 1]?.lower === 'of' && bodyBefore(items[at - 2])) || followingOf(items, at) === 'body'
