import { beforeBodies, corporateRoles, offices, postnominals } from '../../lexicon/en/people.ts'
import { isCapital } from '../../text/capital.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import {
  isCourtesyTitle,
  isDocument,
  isGroup,
  isHonorific,
  isNameSuffix,
  isOrganizationNoun,
  isRole,
  isRoleModifier,
} from '../listed-words.ts'
import { genderOfForename, isAnyForename, isForename } from '../names/given-names.ts'
import { isBodysName, isPapersName } from './body-name.ts'
import { hyphenated } from './hyphenated.ts'
import { type Identity, identity } from './identity.ts'
import { isOfField, said } from './office.ts'
import { genderOfTitles, isTitle, readTitle, titlesOf } from './titles.ts'

const isCorporateRole = oneOf(corporateRoles)
const isOffice = oneOf(offices)
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
  const office = readHolder(before, own) ?? (titled ? null : readBodysOffice(own))
  if (office !== null) return office
  // "Executive Council"
  if (titled && isOrganizationNoun(own[0]) && before.every(isRoleModifier)) return bodyNamed(own)
  if (!titled && isBodysName(own)) return bodyNamed(own)
  if (isFirm(before, own)) return { ...bodyNamed(own), role: said(before) }
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

/** "V.J." */
const isInitials = formIs(({ text }) => /^(?:\p{Lu}\.){1,4}$/u.test(text))
const isPostnominal = formIs(({ text, lower }) => postnominals.has(lower) && /^\p{Lu}.*\p{Lu}$/u.test(text))

/** The body of this name, or the paper. */
const bodyNamed = (own: readonly Item[]): Identity =>
  identity({ kind: isPapersName(own) ? 'document' : 'organization', by: 'name' })

const NO_WORDS: readonly Item[] = []
const NO_TITLE = { role: null, organization: null, honorific: null } as const

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
  return holderOf(readTitle(before, first, own.slice(1)))
}

/** An office that stands after the name of its body, of somebody who is named elsewhere: "Carbon Motors CEO". */
function readBodysOffice(own: readonly Item[]): Identity | null {
  const [last, first] = [own[own.length - 1], own[0]]
  if (last === undefined || first === undefined || own.length < 2 || !isOffice(last)) return null
  if (isForename(first)) return null
  return holderOf(readTitle(own))
}

function holderOf({ role, organization }: Pick<Identity, 'role' | 'organization'>): Identity {
  return identity({ role, organization })
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
