import {
  beforeBodies,
  innerOrgans,
  kin,
  officeObjects,
  officesOfPlaces,
  otherOffices,
  outlets,
  portfolioOffices,
  roleModifiers,
  roles,
  topicalBodies,
} from '../../lexicon/en/people.ts'
import type { NounClass } from '../../model/noun-class.ts'
import { isCapital } from '../../text/capital.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { classAsWritten } from '../classes/noun-class.ts'
import { classOfNoun } from '../forms/noun-lemma.ts'
import {
  isBeforeEmployer,
  isGroup,
  isHonorific,
  isIndefiniteOpener,
  isOrganizationNoun,
  isPresentOffice,
  isRole,
  isRoleModifier,
  isSettlementNoun,
} from '../listed-words.ts'
import { isDemonymInAnyCase } from '../names/demonym-words.ts'
import { isAnyForename } from '../names/given-names.ts'
import { honorifics } from '../names/honorifics.ts'
import { MAY, mayBe } from '../reading/function-words.ts'
import { hyphenated, isOwnerMark, withoutTail } from './hyphenated.ts'
import { ITS } from './identity.ts'

const isInnerOrgan = oneOf(innerOrgans)
/** "brother", "brother-in-law" */
export const isKin = formIs(({ lower }) => kin.has(withoutTail(lower)))
const isOfficeObject = oneOf(officeObjects)
const isOtherOffice = oneOf(otherOffices)
const leadsToBody = oneOf(beforeBodies)
const isTopicalBody = oneOf(topicalBodies)
const isPortfolioOffice = oneOf(portfolioOffices)

const isAge = formIs(({ text }) => /^\d{1,3}-?years?-old$/u.test(text))
/** "governor", "lieutenant-governor" */
const isOfficeOfPlace = formIs(({ lower }) => officesOfPlaces.has(tailOf(lower)))
/** "NTSB", "U.N." */
const isInitials = formIs(({ text }) => /^[\p{Lu}.]{2,8}$/u.test(text))

/** The last part of a compound. */
const tailOf = (lower: string): string => lower.slice(lower.lastIndexOf('-') + 1)

/** A compound that ends in a title, or begins with one: "Attorney-General", "vice-president", "Mayor-elect". */
export const endsInTitle = formIs(({ lower }) =>
  [tailOf(lower), withoutTail(lower)].some((part) => part !== lower && (honorifics.has(part) || roles.has(part))),
)

/** "Sub-county" of "Sub-county commander". */
const endsInModifier = formIs(({ lower }) => lower.includes('-') && roleModifiers.has(tailOf(lower)))
const isModifier = (word: Item | undefined): boolean => isRoleModifier(word) || endsInModifier(word)

/** "Leeds-based": where somebody is, and no word of a body's name. */
const isStation = (word: Item | undefined): boolean => isCompound(word) && !endsInTitle(word) && !endsInModifier(word)
const isCompound = formIs(({ text }) => /^\p{Lu}.*-\p{Ll}/u.test(text))

/** What somebody is, and in which body; null where the words do not say so. */
export interface Office {
  readonly role: string | null
  readonly organization: string | null
}

const NO_OFFICE: Office = { role: null, organization: null }

/**
 * Reads an office or a trade: what somebody is, apart from the body that stands before or after it.
 *
 * The one reading of it, wherever it stands: before a name, after one, or by itself.
 *
 * @param phrase the noun phrase, as far as the noun for the person, its determiner allowed.
 * @param link the preposition after it, and what the office is of or at.
 * @example readOffice(items of 'the NTSB’s chief spokesman') // role 'chief spokesman', organization 'NTSB'
 * @example readOffice(items of 'a clerk', item of 'at', items of 'the Harbour Trust') // role 'clerk', organization 'Harbour Trust'
 */
export function readOffice(phrase: readonly Item[], link: Item | null = null, of: readonly Item[] = []): Office {
  const owned = mayBe(phrase[0], MAY.possessive)
  const own = withoutOpener(phrase)
  const head = own[own.length - 1]
  if (head === undefined) return NO_OFFICE
  const { office, before, isOwned } = bodyApart(own, owned)
  const role = said(office)
  const read =
    link === null || role === null
      ? { role, organization: before }
      : withObject(role, before, { head, isOwned, alone: own.length === 1 }, link, hyphenated(of, 'apart'))
  // "its director": of whichever body "its" means
  return read.organization === null && phrase[0]?.lower === ITS ? { role: read.role, organization: ITS } : read
}

/** The words of a noun phrase without its determiner, an age, and where somebody is: "analyst" of "a Leeds-based analyst". */
export function withoutOpener(phrase: readonly Item[]): readonly Item[] {
  const words = hyphenated(phrase, 'apart')
  let from = 0
  while (opensPhrase(words[from]) || isIndefiniteOpener(words[from])) from++
  for (let i = from; i < words.length - 1; i++) if (isStation(words[i])) from = i + 1
  const own = from === 0 ? words : words.slice(from)
  return own.some(tellsNothing) ? own.filter((word) => !tellsNothing(word)) : own
}

const tellsNothing = (word: Item): boolean => isPresentOffice(word) || isAge(word)

/** Whether a word opens a noun phrase as an article, a possessive or "this" does. */
export const opensPhrase = (item: Item | undefined): boolean =>
  mayBe(item, MAY.article | MAY.possessive | MAY.demonstrative)

interface Apart {
  readonly office: readonly Item[]
  readonly before: string | null
  /** Whether the body owns the office: "the agency’s director". */
  readonly isOwned: boolean
}

/** The office apart from the body or the owner before it: "the WHO’s incident manager", "an NTSB spokesman". */
function bodyApart(words: readonly Item[], owned: boolean): Apart {
  if (words.length === 1) return { office: words, before: null, isOwned: false }
  const owner = words.findLastIndex(isOwnerMark)
  if (owner >= 0) {
    const body = words.slice(0, owner)
    const office = words.slice(owner + 1)
    const isBody = isCapital(body[0]?.text ?? '') || isBodyName(body)
    const isOther = isKin(office[office.length - 1]) || (body.length === 1 && isSettlementNoun(body[0]))
    return { office, before: isBody && !isOther ? said(body) : null, isOwned: true }
  }
  const to = owned ? 0 : bodyBefore(words)
  return { office: words.slice(to), before: said(words.slice(0, to)), isOwned: false }
}

/** How many words before an office are the name of its body: "an NTSB spokesman", but "a French minister", "the Home Minister". */
export function bodyBefore(words: readonly Item[]): number {
  const [first] = words
  if (first === undefined || !isCapital(first.text) || isDemonymInAnyCase(first)) return 0
  const whole = bodyWithObject(words)
  if (whole > 0) return whole
  const link = words.findIndex(
    (word, i) => i > 0 && leadsToBody(word) && (isOfOffice(words[i - 1]) || isModifier(words[i - 1])),
  )
  // The noun of the office: "head" of "head of mission"
  const last = (link < 0 ? words.length : link) - 1
  // "World Mail Organization Representative", "State Department spokesman"
  const afterNoun = words.findLastIndex((_, i) => i < last && endsBody(words, i)) + 1
  let to = words.slice(0, afterNoun).every(({ text }) => isCapital(text)) ? afterNoun : 0
  if (to === 0 && isModifier(first)) return 0
  while (to < last && isNameWord(words, to, last)) to++
  const office = words[to]
  // "South Korean President"
  if (office === undefined || to === 0 || isDemonymInAnyCase(words[to - 1]) || isBeforeEmployer(office)) return 0
  // "Marion County Attorney": the county is of the office
  if (isSettlementNoun(office) && isCapital(office.text)) return 0
  // "the Home Minister"
  return isPortfolioOffice(office) && to !== afterNoun && !words.slice(0, to).some(isBody) ? 0 : to
}

/** Whether a noun of bodies ends a name at an index, by itself or as the last of two: "Red Cross". */
function endsBody(words: readonly Item[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (isOfOffice(word) || isModifier(word)) return false
  return isOrganizationNoun(word) || (before !== undefined && outlets.has(`${before.lower} ${word?.lower}`))
}

/** How many words a body's name has that says what it is for, "Office of Civil Defense", before an office; 0 where none is there. */
function bodyWithObject(words: readonly Item[]): number {
  const link = words.findIndex((word, i) => i > 0 && leadsToObject(word) && isTopicalBody(words[i - 1]))
  if (link < 0 || !words.slice(0, link).every(({ text }) => isCapital(text))) return 0
  let to = words[link + 1]?.lower === 'the' ? link + 2 : link + 1
  const from = to
  const isOfName = (word: Item | undefined) => word !== undefined && (isCapital(word.text) || word.lower === 'and')
  while (isOfName(words[to]) && !isOfOffice(words[to]) && !isGrade(words, to)) to++
  return to > from && to < words.length ? to : 0
}

/** "Permanent" of "Permanent Secretary", but not "Education" of "Department of Education Secretary". */
const isGrade = (words: readonly Item[], at: number): boolean =>
  isModifier(words[at]) && classOfNoun(words[at]) === null && isOfOffice(words[at + 1])

const leadsToObject = formIs(({ lower }) => lower === 'of' || lower === 'for')

function isNameWord(words: readonly Item[], at: number, last: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined || isOfOffice(word)) return false
  // "UN Special Envoy", but "a Leeds Police spokesman"
  if (isCapital(word.text)) return !(isModifier(word) && isCapital(words[last]?.text ?? ''))
  // "Carter for America campaign manager"
  return isCapital(before?.text ?? '') && isCapital(next?.text ?? '') && !isOfOffice(next)
}

/** Whether a word is one of an office itself. */
const isOfOffice = (word: Item | undefined): boolean =>
  isRole(word) || isHonorific(word) || isOtherOffice(word) || endsInTitle(word)

const isBody = (word: Item): boolean => isInitials(word) || isOrganizationNoun(word)

interface Head {
  readonly head: Item
  readonly alone: boolean
  readonly isOwned: boolean
}

/** An office with what stands after it: a place or a topic is of the office, a body has it. */
function withObject(
  role: string,
  before: string | null,
  { head, isOwned, alone }: Head,
  link: Item,
  of: readonly Item[],
): Office {
  const isOf = link.lower === 'of'
  const isNamed = mayBe(of[0], MAY.article)
  const words = opensPhrase(of[0]) && !mayBe(of[0], MAY.demonstrative) ? of.slice(1) : of
  const object = said(words)
  if (object === null) return { role, organization: before }
  const inner = before === null && isOf ? bodyOfTopic(of) : null
  if (inner !== null) return { role: `${role} of ${inner.topic}`, organization: inner.body }
  const isOfBody = isBodyName(words)
  const isPlace =
    (isOf || link.lower === 'from') && isOfficeOfPlace(head) && !isOfBody && !words.some(isOrganizationNoun)
  // "Superintendent of Police": what the office is of, and no body by that name
  const isObject = isCapital(head.text) && words.every(isOfficeObject)
  const isTopic = isOf && !isNamed && !isOfBody && !isCapital(object) && words.length <= LONGEST_TOPIC
  // "the minister for Works", but "the press secretary for Acme Steel"
  const mayHaveField = isOf || alone || isCapital(head.text)
  if (isPlace || isObject || isTopic || (!isOfBody && mayHaveField && isPortfolio(head, link, words)))
    return { role: `${role} ${link.lower} ${object}`, organization: before }
  // Whoever owns the office is its body: "the agency's director for Africa".
  if (isOwned || !(isOfBody || isCapital(object))) return { role, organization: before }
  // "Americas researcher at Acme Labs": of two, the second is the body.
  return { role: before === null ? role : `${before} ${role}`, organization: bodyItself(words) }
}

/** "Minister for Works": what an office is for, and no body of that name. */
const isPortfolio = (office: Item, link: Item, of: readonly Item[]): boolean =>
  leadsToBody(link) && isPortfolioOffice(office) && of.every((word) => word.lower === 'and' || isOfField(word))

/** Whether a word may tell what an office is for: "Works", "Homeland". */
export const isOfField = (word: Item): boolean =>
  isOfficeObject(word) || isRoleModifier(word) || classOfNoun(word) !== null || classAsWritten(word) !== null

/** "of marine safety": a topic has at most this many words. */
const LONGEST_TOPIC = 3

/** What an office is of before the body that it is in: "of marine at the Harbour Trust", "of the Executive Board of Acme Steel". */
function bodyOfTopic(words: readonly Item[]): { readonly topic: string; readonly body: string } | null {
  const at = words.findIndex((word, i) => i > 0 && isBeforeEmployer(word))
  if (at < 0) return null
  // "of research for Africa at Acme Steel": the last says where
  const last = words.findLastIndex((word) => word.lower === 'at')
  if (last > at && isCapital(words[last + 1]?.text ?? '')) {
    const [topic, body] = [said(words.slice(0, last)), bodyItself(words.slice(last + 1))]
    return topic === null || body === null ? null : { topic, body }
  }
  const topic = words.slice(0, at)
  const rest = words.slice(at + 1)
  const body = mayBe(rest[0], MAY.article) ? rest.slice(1) : rest
  const isTopic =
    words[at]?.lower !== 'of' && topic.length <= LONGEST_TOPIC && !topic.some(({ text }) => isCapital(text))
  if (!(isInnerOrgan(topic[topic.length - 1]) || isTopic) || !isCapital(body[0]?.text ?? '')) return null
  const [organ, name] = [said(topic), bodyItself(body)]
  return organ === null || name === null ? null : { topic: organ, body: name }
}

/** The body that an office is in; of "the army’s 8th Division" it is the army, of "Hill’s legal team" the team. */
function bodyItself(words: readonly Item[]): string | null {
  const owner = words.findIndex(isOwnerMark)
  const [before, after] = [words.slice(0, owner), words.slice(owner + 1)]
  // but of "the state's relief agency" it is the agency
  if (owner > 0 && before.some(isOrganizationNoun) && !isRoleModifier(before[owner - 1])) return said(before)
  // "the director of Ruritania's Harbour Relief", but "of the People's Party" and "of Hill's Bakery"
  const [owned, of] = [after[0], before[0]]
  const isPlace =
    owner === 1 && of !== undefined && isCapital(of.text) && classOfNoun(of) === null && !isAnyForename(of)
  if (isPlace && isCapital(owned?.text ?? '')) return said(after)
  return said(words)
}

const BODY_CLASSES: ReadonlySet<NounClass | null> = new Set<NounClass>(['organization', 'group'])

function isBodyName(words: readonly Item[]): boolean {
  const last = words[words.length - 1]
  return isOrganizationNoun(last) || isGroup(last) || BODY_CLASSES.has(classAsWritten(last))
}

/** Words as they stand in the text: no space before a hyphen and a possessive. */
export function said(items: readonly Item[]): string | null {
  const text = items.map((item, i) => (i > 0 && item.spaced ? ` ${item.text}` : item.text)).join('')
  return text === '' ? null : text
}
