import { nounClassOf } from '../../../../english/classes/noun-class.ts'
import { readNounForm } from '../../../../english/forms/noun-lemma.ts'
import { verbOf } from '../../../../english/forms/verb-lemma.ts'
import { besideVerb } from '../../../../english/reading/beside-verb.ts'
import { anyOf, functionWord, MAY } from '../../../../english/reading/function-words.ts'
import { partWords, settlementNouns } from '../../../../lexicon/en/places.ts'
import {
  befallings,
  describers,
  happenings,
  landNouns,
  partNouns,
  sceneVerbs,
  witnesses,
} from '../../../../lexicon/en/setting.ts'
import type { Sentence, Token } from '../../../../model/document.ts'
import type { PlaceMention } from '../../../../model/place.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { firstFrom } from '../../../../text/within.ts'

const isDescriber = oneOf([...describers, ...partWords, ...settlementNouns])
const isOf = oneOf(['of'])
const isBeside = oneOf(['with', 'against', 'like', 'than', 'about', 'as'])

/**
 * Whether a sentence names a place as one where something is or happens, and not for those who act from there or whose something is:
 * with a preposition, or next to a verb or a noun of what befell it.
 *
 * @example 'a bridge in {Tarma}', '{Tarma} was hit by floods', 'rebels shelled {Tarma}' // true
 * '{Peru} was ready to sign', 'the former leader of {Peru}', 'the {Peru} election' // false
 */
export function isPlacedIn({ tokens }: Sentence, place: PlaceMention, before: boolean): boolean {
  const from = firstFrom(tokens, place.start)
  let to = from
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= place.end) to++
  let lead = from - 1
  while (isDescriber(tokens[lead]) && !isOf(tokens[lead])) lead--
  // "at its Tarma mine"
  if (isPossessive(tokens[lead]) && tokens[to]?.kind === 'word') lead--
  const opener = tokens[lead]
  if (isOf(opener)) return !isOfPeople(tokens[lead - 1])
  const classes = opener === undefined ? 0 : (functionWord(opener)?.classes ?? 0)
  if (anyOf(classes, MAY.preposition) && !isBeside(opener)) return true
  // "in Tarma and Junín", "in Peru’s Tarma"
  if (before && (opener?.lower === ',' || anyOf(classes, MAY.coordinator | MAY.genitive))) return true
  return !rules(place) || isBefallen(tokens, to) || isReached(tokens, lead)
}

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && anyOf(functionWord(token)?.classes ?? 0, MAY.possessive)

/** Whether a place has a government, which acts under its name. */
const rules = ({ type }: PlaceMention): boolean => type === 'country' || type === 'region' || type === 'city'

/** "the citizens of Tarma": those who are so called, but not who lives and sees things there. */
function isOfPeople(head: Token | undefined): boolean {
  if (head?.kind !== 'word') return false
  const { lemma } = readNounForm(head.lower)
  return nounClassOf(lemma) === 'person' && !witnesses.has(lemma)
}

/** "Tarma was hit", "the Tarma bombing", "Tarma's streets" */
function isBefallen(tokens: readonly Token[], to: number): boolean {
  let i = to
  while (besideVerb(tokens, i) !== null) i++
  const next = tokens[i]
  if (next === undefined) return false
  if (i > to || verbOf(next)?.form === 'past') {
    const lemma = verbOf(next)?.lemma ?? ''
    return befallings.has(lemma)
  }
  const isOwner = anyOf(functionWord(next)?.classes ?? 0, MAY.genitive)
  for (let n = isOwner ? i + 1 : i; n < i + 4; n++) {
    const noun = tokens[n]
    if (noun?.kind !== 'word') return false
    const { lemma } = readNounForm(noun.lower)
    if (happenings.has(lemma) || landNouns.has(lemma) || partNouns.has(lemma) || nounClassOf(lemma) === 'facility')
      return true
    if (functionWord(noun) !== null) return false
  }
  return false
}

/** "shelled Tarma", "reached Tarma" */
function isReached(tokens: readonly Token[], lead: number): boolean {
  const token = tokens[lead]
  if (token === undefined) return false
  const lemma = verbOf(token)?.lemma ?? ''
  return befallings.has(lemma) || sceneVerbs.has(lemma)
}
