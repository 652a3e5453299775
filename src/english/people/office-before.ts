import { noModifiers, noNames, officeObjects, topicalBodies, topicalOffices } from '../../lexicon/en/people.ts'
import { isCapital } from '../../text/capital.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { classOfNoun } from '../forms/noun-lemma.ts'
import { isAcronym, isHonorific, isOrganizationNoun, isRole, isRoleModifier } from '../listed-words.ts'
import { isJoint, isOwnerMark } from './hyphenated.ts'

const isOfficeObject = oneOf(officeObjects)
const isTopical = oneOf(topicalOffices)
const isTopicalBody = oneOf(topicalBodies)
const NO_WORDS: readonly Item[] = []

/** Whether a word is a common noun too. */
const isThing = (item: Item | undefined): boolean => classOfNoun(item) !== null

/**
 * The office in lower case that stands directly before a name, with the body or the place that it belongs to.
 *
 * @param isName whether a word may be part of that body's name.
 * @example before 'Carlotta Weibl' in 'Sea-Eye spokesperson Carlotta Weibl' // 'Sea-Eye spokesperson'
 */
export function roleBefore(around: readonly Item[], at: number, isName: (item: Item) => boolean): readonly Item[] {
  const from = officeFrom(around, at)
  return from === at ? NO_WORDS : around.slice(bodyFrom(around, from, isName), at)
}

/** An office has at most this many words: "former deputy prime minister". */
const LONGEST_OFFICE = 5

/** Where the words of the office before a name begin; two may be joined: "President and CEO". */
function officeFrom(around: readonly Item[], at: number): number {
  let from = at
  const heads = (item: Item | undefined) => item?.kind === 'word' && (isRole(item) || isHonorific(item))
  if (heads(around[at - 1])) from = at - 1
  else if (around[at - 1]?.lower === 'and' && heads(around[at]) && heads(around[at - 2])) from = at - 2
  else from = officeOfTopic(around, at)
  if (from === at) return at
  while (from > 0 && at - from < LONGEST_OFFICE) {
    const word = around[from - 1]
    // "vice-president", "commander-in-chief"
    if (word !== undefined && isHyphen(word) && around[from]?.spaced === false && around[from - 2]?.kind === 'word') {
      from -= 2
      continue
    }
    if (word === undefined || word.kind !== 'word') break
    if (word.lower === 'and' && heads(around[from]) && heads(around[from - 2]) && from > 1) from -= 2
    else if (isRole(word) || isRoleModifier(word) || isLowerObject(word) || isFieldOfOffice(around, from - 1)) from--
    else break
  }
  return from
}

/** "transport" of "Opposition transport spokesman". */
const isLowerObject = (word: Item): boolean => isOfficeObject(word) && !isCapital(word.text)

const isHyphen = (item: Item): boolean => isJoint(item) && !item.spaced && item.text !== '&'

/** What an office is of has at most this many words, with the prepositions among them: "services for older people". */
const LONGEST_TOPIC = 5

/** Where an office begins that what it is for stands between it and a name: "director of public health Mary Ford". */
function officeOfTopic(around: readonly Item[], at: number): number {
  if (!isThing(around[at - 1])) return at
  for (let i = at - 1; i > 0 && at - i <= LONGEST_TOPIC; i--) {
    const [before, word] = [around[i - 1], around[i]]
    if (word === undefined || word.kind !== 'word' || isCapital(word.text)) return at
    const links = word.lower === 'of' || word.lower === 'for'
    if (links && i < at - 1 && before?.kind === 'word' && isTopical(before)) return i - 1
    if (!links && !isOfficeObject(word) && (isClosedWord(word) || isRole(word))) return at
  }
  return at
}

/** Words that belong to no topic: articles, pronouns, verbs of saying and the like. */
const isClosedWord = oneOf(new Set([...noNames, ...noModifiers]))

/**
 * "WFA incident controller", "senior weather specialist": a noun between the name of a body, or a grade, and an office tells what the
 * office is for.
 */
const isFieldOfOffice = (around: readonly Item[], at: number): boolean => {
  const [before, field] = [around[at - 1], around[at]]
  if (before === undefined || field === undefined || isCapital(field.text) || !isThing(field)) return false
  // "Leeds fire department commander": it names the body
  if (isOrganizationNoun(field)) return false
  if (isAcronym(before) || isRoleModifier(before)) return true
  return before.kind === 'word' && before.label === null && isCapital(before.text) && !isClosedWord(before)
}

/** A body's name before an office has at most this many tokens. */
const LONGEST_BODY = 7

/** How many tokens before a place go on with a name: "Council for" of "Council for Civil Liberties", "JD(U)" with its letters. */
function innerName(around: readonly Item[], from: number, isName: (item: Item) => boolean): number {
  const [link, head] = [around[from - 1], around[from - 2]]
  if (link?.text === ')') {
    const [open, letters, party] = [around[from - 3], head, around[from - 4]]
    const isWing = open?.text === '(' && isWingName(letters)
    return isWing && party !== undefined && isAcronym(party) ? 4 : 0
  }
  const isOf = link?.lower === 'of' || link?.lower === 'for'
  return isOf && head !== undefined && isName(head) && isTopicalBody(head) && isCapital(around[from]?.text ?? '')
    ? 2
    : 0
}

/** A wing of a party: "(U)", "(SP)". */
const isWingName = formIs(({ text }) => /^\p{Lu}{1,3}$/u.test(text))

/** Where the name begins that stands before an office: "NTSB spokesman", "New Hampshire governor". */
function bodyFrom(around: readonly Item[], office: number, isName: (item: Item) => boolean): number {
  let from = office
  while (from > 0 && office - from < LONGEST_BODY) {
    const word = around[from - 1]
    if (word === undefined) break
    const inner = innerName(around, from, isName)
    if (inner > 0) {
      from -= inner
      continue
    }
    const joins = from < office && (isOwnerMark(word) ? isOrganizationNoun(around[from]) : isJoint(word))
    if (!joins && (isOwnerMark(word) || !isName(word))) break
    from--
  }
  while (from < office && around[from]?.kind === 'mark') from++
  return from
}
