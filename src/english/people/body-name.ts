import { bodiesInNames, organizationNouns, outlets, titularNames } from '../../lexicon/en/people.ts'
import { isCapital } from '../../text/capital.ts'
import { oneOf } from '../../text/one-of.ts'
import { classOfNoun, nounOf } from '../forms/noun-lemma.ts'
import { isAcronym, isDocument, isOrganizationNoun, isOutlet, isRole } from '../listed-words.ts'
import { isAnyForename } from '../names/given-names.ts'
import type { Word } from '../numbers/cardinal.ts'

const isBodyInNames = oneOf(bodiesInNames)
const isTitularName = oneOf(titularNames)

/** Whether the words of a name, titles apart, name a body or a paper by one of their nouns, and no person. */
export function isBodysName(own: readonly Word[]): boolean {
  const [first] = own
  if (first === undefined) return false
  if (own.length === 1) return isOutlet(first) || isAcronym(first)
  if (first.text === 'Save' && own[1]?.lower === 'the') return true
  if (outlets.has(own.map(({ lower }) => lower).join(' '))) return true
  if (own.some((token) => isOrganizationNoun(token) || isDocument(token))) return true
  // "Oxfam Kenya"
  if (own.length === 2 && isOutlet(first) && !isOrganizationNoun(first) && !isRole(first)) return true
  // The first no given name, and a common noun among the rest: "Global Diligence Partners", "Truth Hounds".
  if (isAnyForename(first) || own.some(({ text }) => text.length < 3 || !isCapital(text))) return false
  if (own.length > 2) return own.slice(1).some((word) => isThing(word) && !isTitularName(word))
  return isPluralThing(own[1]) || isField(first)
}

/**
 * Whether the name of a body is that of a paper: "Climate Report"; but "National Institute for Space Research" and "Geological
 * Survey" are bodies, for all that their last words are papers, and "Leeds Post" is a newspaper.
 */
export function isPapersName(own: readonly Word[]): boolean {
  const last = own[own.length - 1]
  return isDocument(last) && !isBodyInNames(last) && !own.some(isBodyNoun) && !isBodyPhrase(own)
}

const isBodyNoun = (item: Word): boolean => isOrganizationNoun(item) && !isDocument(item)

const isBodyPhrase = (own: readonly Word[]): boolean =>
  organizationNouns.has(
    own
      .slice(-2)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "Ambulance Victoria", "Swimming Ruritania": what a body does, in a word too long for a given name that no list has. */
const isField = (first: Word): boolean =>
  first.text.length > LONGEST_STRAY_NAME && isThing(first) && classOfNoun(first) !== 'person'
const LONGEST_STRAY_NAME = 6

/** Whether a word is a common noun too. */
const isThing = (item: Word | undefined): boolean => classOfNoun(item) !== null

/** Whether a word is the plural of one. */
const isPluralThing = (item: Word | undefined): boolean => nounOf(item)?.plural === true && isThing(item)
