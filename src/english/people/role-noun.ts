import { compoundTails, officeObjects, officesOfPlaces, portfolioOffices } from '../../lexicon/en/people.ts'
import { isCapital } from '../../text/capital.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { classOfNoun } from '../forms/noun-lemma.ts'
import {
  isDocument,
  isGroup,
  isIndefiniteOpener,
  isOrganizationNoun,
  isPresentOffice,
  isRole,
  isRoleModifier,
} from '../listed-words.ts'
import { isDemonym } from '../names/demonym-words.ts'
import { MAY, mayBe } from '../reading/function-words.ts'
import { type Identity, ITS, identity } from './identity.ts'
import { genderOfTitles } from './titles.ts'

const isOfficeOfPlace = oneOf(officesOfPlaces)
/** "based" of "a Leeds-based analyst": what is told so is no word of the office. */
const isCompoundTail = oneOf(compoundTails)
const isOfficeObject = oneOf(officeObjects)
const isPortfolioOffice = oneOf(portfolioOffices)
const isShouted = formIs(({ text }) => /^\p{Lu}{2}/u.test(text))

/**
 * Reads a noun phrase without a name by its last noun.
 *
 * @param of what it is of: the words after a preposition
 * @param link that preposition
 * @example readRoleNoun(items of 'a company spokesman', items of 'Acme Steel') // kind 'person', role 'company spokesman', male
 */
export function readRoleNoun(
  phrase: readonly Item[],
  of: readonly Item[] = [],
  link: Item | null = null,
): Identity | null {
  const last = phrase[phrase.length - 1]
  if (last === undefined) return null
  const kind = kindOf(last)
  if (kind === null) return null
  // In capitals throughout it is a name: "the Northern Relief Council".
  const named = phrase.filter(({ kind: what }) => what === 'word').slice(-2)
  if (named.length > 1 && named.every((item) => isCapital(item.text) && !mayBe(item, MAY.article))) return null
  // "the Ministry of Health" is a name too, and its article is not part of it.
  if (kind === 'organization' && isCapital(last.text) && of.some(({ text }) => isCapital(text))) return null
  const own = phrase.slice(phrase.findLastIndex((item) => !item.spaced && isCompoundTail(item)) + 1)
  const determined = own.filter((item) => !opensPhrase(item) && !isIndefiniteOpener(item) && !isPresentOffice(item))
  const beside = said(of.filter((item, i) => i > 0 || mayBe(item, MAY.demonstrative) || !opensPhrase(item)))
  if (kind !== 'person') return identity(otherThanPerson(kind, phrase, determined, of, beside))
  // "its Americas director": the body is the one that "its" means, and no word of the office
  const its = phrase[0]?.lower === ITS ? ITS : null
  const to = mayBe(phrase[0], MAY.possessive) ? 0 : bodyBefore(determined)
  const role = said(determined.slice(to))
  // "Superintendent of Police": what the office is of, and no body by that name
  const isOfObject = of.length > 0 && isCapital(last.text) && of.every(isOfficeObject)
  const isOffice =
    isOfficeOfPlace(last) || ((determined.length === 1 || isCapital(last.text)) && isPortfolio(last, of, link))
  const isOwn = beside !== null && (isOfObject || (isOffice && !of.some(isOrganizationNoun)))
  return identity({
    kind: isIndefiniteOpener(phrase[0]) ? 'unnamed' : 'person',
    role: isOwn ? `${role} ${link?.lower ?? 'of'} ${beside}` : role,
    organization: (isOwn ? null : beside) ?? said(determined.slice(0, to)) ?? its,
    gender: genderOfTitles([last]),
  })
}

/** "Minister for Works": what an office is for, and no body of that name. */
const isPortfolio = (office: Item, of: readonly Item[], link: Item | null): boolean =>
  link?.lower === 'for' && isPortfolioOffice(office) && of.every((item) => item.lower === 'and' || isOfField(item))

/** Whether a word may tell what an office is for: "Works", "Homeland". */
export const isOfField = (item: Item): boolean =>
  isOfficeObject(item) || isRoleModifier(item) || classOfNoun(item) !== null

/** A body that a name tells apart is named by it, "the Turkish government"; a document is of the body after it. */
function otherThanPerson(
  kind: Exclude<Identity['kind'], 'person'>,
  phrase: readonly Item[],
  determined: readonly Item[],
  of: readonly Item[],
  beside: string | null,
): Partial<Identity> {
  if (kind === 'group') return { kind, plural: true }
  if (kind === 'document') {
    const isBody = of.some((item) => isCapital(item.text) || isOrganizationNoun(item))
    const to =
      determined[0] !== undefined && opens(phrase, determined[0]) && bodyBefore(determined) < 2
        ? 0
        : bodyBefore(determined)
    return { kind, organization: isBody ? beside : said(determined.slice(0, to)) }
  }
  const indefinite = isIndefiniteOpener(phrase[0])
  const isNamed =
    !indefinite &&
    of.length === 0 &&
    determined.some((word, i) => isCapital(word.text) && !(i === 0 && opens(phrase, word)))
  return { kind, by: isNamed ? 'name' : 'noun' }
}

/** Whether a word opens its phrase and may be a capital for that only. */
const opens = (phrase: readonly Item[], word: Item): boolean =>
  phrase[0] === word && !isDemonym(word) && !isShouted(word)

/** How many words before a role are the name of a body: "an NTSB spokesman", but "a French minister". */
function bodyBefore(words: readonly Item[]): number {
  let to = 0
  while (to < words.length - 1) {
    const word = words[to]
    if (word === undefined || !isCapital(word.text) || isDemonym(word) || isRole(word)) break
    if (to === 0 && words.length > 0 && isRoleModifier(word)) break
    to++
  }
  return to
}

/** Words as they stand in the text: no space before a hyphen and a possessive. */
export function said(items: readonly Item[]): string | null {
  const text = items.map((item, i) => (i > 0 && item.spaced ? ` ${item.text}` : item.text)).join('')
  return text === '' ? null : text
}

/** Whether a word opens a noun phrase as an article, a possessive or "this" does. */
const opensPhrase = (item: Item): boolean => mayBe(item, MAY.article | MAY.possessive | MAY.demonstrative)

function kindOf(noun: Item): Identity['kind'] | null {
  if (isRole(noun)) return 'person'
  if (isDocument(noun)) return 'document'
  if (isGroup(noun)) return 'group'
  return isOrganizationNoun(noun) ? 'organization' : null
}
