import {
  beforeBodies,
  bodiesInNames,
  corporateRoles,
  officeObjects,
  offices,
  officesOfPlaces,
  organizationNouns,
  outlets,
  postnominals,
  rankTails,
  titularNames,
  unisexNames,
} from '../../lexicon/en/people.ts'
import { isCapital } from '../../text/capital.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { classOfNoun, nounOf } from '../forms/noun-lemma.ts'
import {
  isAcronym,
  isCourtesyTitle,
  isDocument,
  isGroup,
  isHonorific,
  isNameSuffix,
  isOrganizationNoun,
  isOutlet,
  isRole,
  isRoleModifier,
} from '../listed-words.ts'
import { isDemonymInAnyCase } from '../names/demonym-words.ts'
import { genderOfForename, isAnyForename, isForename } from '../names/given-names.ts'
import { hyphenated } from './hyphenated.ts'
import { type Identity, identity } from './identity.ts'
import { endsInTitle, isOfField, said } from './office.ts'
import { genderOfTitles, readTitle } from './titles.ts'

const isCorporateRole = oneOf(corporateRoles)
const isOfficeOfPlace = oneOf(officesOfPlaces)
const isOffice = oneOf(offices)
const isOfficeObject = oneOf(officeObjects)
const isUnisexName = oneOf(unisexNames)
const isBodyInNames = oneOf(bodiesInNames)
const isRankTail = oneOf(rankTails)
const isTitularName = oneOf(titularNames)
const leadsToBody = oneOf(beforeBodies)

/** "made" of "Turkish-made". */
const isCompound = formIs(({ text }) => /-\p{Ll}/u.test(text))

/**
 * Reads a run of name words: what comes before the name in it is a role or a title.
 *
 * @example readName(items of 'IPHR Director Brigitte Dufour') // role 'Director', organization 'IPHR', surname 'Dufour'
 */
export function readName(items: readonly Item[]): Identity | null {
  const { own: words, body } = bodyApart(hyphenated(items))
  const split = titlesOf(words)
  const before = split === 0 ? NO_WORDS : words.slice(0, split)
  const own = withoutSuffixes(words, split)
  const last = own[own.length - 1]
  if (last === undefined) return null
  // "Turkish-made" is not a name, and "Doctors" at a sentence's start are many.
  if (own.length === 1 && (isGroup(last) || isCompound(last))) return null
  const titled = before.some((word) => !isOrganizationNoun(word))
  const office = readHolder(before, own) ?? (titled ? null : readOffice(own))
  if (office !== null) return office
  // "Executive Council"
  if (titled && isOrganizationNoun(own[0]) && before.every(isRoleModifier)) return organizationOf(own)
  if (!titled && isOrganization(own)) return organizationOf(own)
  if (isFirm(before, own)) return { ...organizationOf(own), role: said(before) }
  const { role, organization, honorific } = split === 0 ? NO_TITLE : readTitle(before)
  const ofBody = body.map(({ text }) => text).join(' ') || null
  const given = own.length > 1 ? own[0] : undefined
  const gender = split === 0 ? null : genderOfTitles(before)
  return {
    kind: 'person',
    by: 'name',
    given: given?.text ?? null,
    surname: last.text,
    honorific,
    role,
    organization: organization ?? ofBody,
    gender: gender ?? genderOfForename(given),
    plural: false,
  }
}

/** "Promoter Vela Events": what firms are called, before more than one word, none of them a given name. */
const isFirm = (before: readonly Item[], own: readonly Item[]): boolean =>
  before.length === 1 && own.length > 1 && before.every(isCorporateRole) && !isAnyForename(own[0])

const isPostnominal = formIs(({ text, lower }) => postnominals.has(lower) && /^\p{Lu}.*\p{Lu}$/u.test(text))

const NO_WORDS: readonly Item[] = []
const NO_TITLE = { role: null, organization: null, honorific: null } as const

function organizationOf(own: readonly Item[]): Identity {
  const last = own[own.length - 1]
  // "National Institute for Space Research" and "Geological Survey" are bodies, for all that their last words are papers
  // and "Leeds Post" is a newspaper
  const isPaper = isDocument(last) && !isBodyInNames(last) && !own.some(isBodyNoun) && !isBodyPhrase(own)
  return identity({ kind: isPaper ? 'document' : 'organization', by: 'name' })
}

const isBodyNoun = (item: Item): boolean => isOrganizationNoun(item) && !isDocument(item)

const isBodyPhrase = (own: readonly Item[]): boolean =>
  organizationNouns.has(
    own
      .slice(-2)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** The words of a name from an index on, without "Jr.", "KC" and their like, and without initials after it: "Shobha Rani V.J.". */
function withoutSuffixes(words: readonly Item[], from: number): readonly Item[] {
  let end = words.length
  while (end > from + 2 && isPostnominal(words[end - 1])) end--
  const all = from === 0 && end === words.length ? words : words.slice(from, end)
  const own = all.length > 1 && isInitials(all[all.length - 1]) ? all.slice(0, -1) : all
  return own.some(isNameSuffix) ? own.filter((token) => !isNameSuffix(token)) : own
}

/** An office whose holder is not named in the run: "Prime Minister", "Emir of Bida", "Director-General of the Relief Agency". */
function readHolder(before: readonly Item[], own: readonly Item[]): Identity | null {
  const [first, second] = own
  if (before.length === 0 || first === undefined) return null
  // "Director General": two titles and no name
  const isGeneral = isHonorific(first) && isRole(before[before.length - 1])
  const last = own[own.length - 1]
  // "Deputy Health Minister": what the office is for stands before it
  const isWhole = isOffice(last) && !isForename(first) && own.slice(0, -1).every(isOfField)
  if (((own.length === 1 && isGeneral) || isWhole) && !before.some(isCourtesyTitle))
    return holderOf(readTitle([...before, ...own]))
  if ((first.lower !== 'of' && first.lower !== 'for') || second === undefined) return null
  const { role, organization } = readTitle(before)
  const object = second.lower === 'the' ? own.slice(2) : own.slice(1)
  const of = said(object)
  // "Joint Commissioner of Police"
  const isOwn = isOfficeOfPlace(before[before.length - 1])
    ? !own.some(isOrganizationNoun)
    : object.every(isOfficeObject)
  return isOwn ? holderOf({ role: `${role} ${first.lower} ${of}`, organization }) : holderOf({ role, organization: of })
}

/** An office that stands after the name of its body, of somebody who is named elsewhere: "Carbon Motors CEO". */
function readOffice(own: readonly Item[]): Identity | null {
  const [last, first] = [own[own.length - 1], own[0]]
  if (last === undefined || first === undefined || own.length < 2 || !isOffice(last)) return null
  if (isForename(first)) return null
  return holderOf(readTitle(own))
}

function holderOf({ role, organization }: Pick<Identity, 'role' | 'organization'>): Identity {
  return identity({ role, organization })
}

/** How many words before a name are titles and roles. */
function titlesOf(words: readonly Item[]): number {
  let split = 0
  for (let i = 0; i < words.length - 1; i++)
    if ((isTitle(words[i]) && !isNameToo(words, i, split)) || (i > 0 && split === i && isRankTail(words[i])))
      split = afterOffice(words, i + 1)
  return split
}

/** A title that is a word of the name when another stands before it: "Lala Sultan Khan", "Hugh Prince". */
const isNameToo = (words: readonly Item[], at: number, split: number): boolean => {
  const before = words[at - 1]
  if (before === undefined || split > 0 || !isTitularName(words[at])) return false
  return !isRoleModifier(before) && !isOrganizationNoun(before) && !isAcronym(before) && !isDemonymInAnyCase(before)
}

/** After what an office is of, when a name follows: "Secretary of State Dana Cole", "Superintendent of Police Meena Rawat". */
function afterOffice(words: readonly Item[], from: number): number {
  if (words[from]?.lower !== 'of' && words[from]?.lower !== 'for') return from
  const after = afterObject(words, from + 1)
  if (after < words.length && after > from + 1) return after
  // "director of public health Mary Ford"
  const name = words.findIndex((word, i) => i > from && isCapital(word.text))
  if (name > from + 1 && isThing(words[name - 1])) return name
  for (let i = from + 2; i < Math.min(from + 5, words.length - 1); i++) {
    const word = words[i]
    if (word !== undefined && (isForename(word) || isUnisexName(word))) return i
  }
  return from
}

/** Where the words end that an office is of and that are not a name: "the Opposition", "Police". */
export function afterObject(words: readonly Item[], from: number): number {
  let to = words[from]?.lower === 'the' ? from + 1 : from
  const first = to
  while (isOfficeObject(words[to])) to++
  // "of the State Relief Agency": that is a body's name.
  return to > first && !words.slice(to).some(isOrganizationNoun) ? to : from
}

/** Whom "of" or "for" stands after in a person's name, apart from the body after it: "Captain Hill of the Fire Brigade". */
function bodyApart(words: readonly Item[]): { own: readonly Item[]; body: readonly Item[] } {
  const at = words.findIndex(leadsToBody)
  if (at <= 0) return { own: words, body: NO_WORDS }
  const own = words.slice(0, at)
  const [first] = own.slice(titlesOf(own))
  const person =
    first !== undefined &&
    !own.some((token) => isOrganizationNoun(token) || isDocument(token)) &&
    (own.length > 1 || titlesOf(own) > 0) &&
    (isTitle(own[0]) || isForename(first)) &&
    isCapital(first.text) &&
    !isTitle(own[own.length - 1])
  return person
    ? { own, body: words.slice(at + 1).filter(({ lower }) => lower !== 'the') }
    : { own: words, body: NO_WORDS }
}

function isTitle(item: Item | undefined): boolean {
  if (item === undefined) return false
  return isTitleOrRole(item) || endsInTitle(item)
}

const isTitleOrRole = (item: Item | undefined): boolean => isHonorific(item) || isRole(item)

/** "Ambulance Victoria", "Swimming Ruritania": what a body does, in a word too long for a given name that no list has. */
const isField = (first: Item): boolean =>
  first.text.length > LONGEST_STRAY_NAME && isThing(first) && classOfNoun(first) !== 'person'
const LONGEST_STRAY_NAME = 6

function isOrganization(own: readonly Item[]): boolean {
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

/** "V.J." */
const isInitials = formIs(({ text }) => /^(?:\p{Lu}\.){1,4}$/u.test(text))

/** Whether a word is a common noun too. */
const isThing = (item: Item | undefined): boolean => classOfNoun(item) !== null

/** Whether a word is the plural of one. */
const isPluralThing = (item: Item | undefined): boolean => nounOf(item)?.plural === true && isThing(item)
