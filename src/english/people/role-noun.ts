import { privateBodies } from '../../lexicon/en/people.ts'
import { isCapital } from '../../text/capital.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { isDocument, isGroup, isIndefiniteOpener, isOrganizationNoun, isRole } from '../listed-words.ts'
import { isDemonym } from '../names/demonym-words.ts'
import { MAY, mayBe } from '../reading/function-words.ts'
import { hyphenated, withoutTail } from './hyphenated.ts'
import { type Identity, identity } from './identity.ts'
import { bodyBefore, opensPhrase, readOffice, said, withoutOpener } from './office.ts'
import { genderOfTitles } from './titles.ts'

const isPrivateBody = oneOf(privateBodies)
const isOriginOrNoun = (word: Item): boolean => isDemonym(word) || !isCapital(word.text)
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
  const words = hyphenated(phrase)
  const last = headOf(phrase, words[words.length - 1])
  const kind = kindOf(last)
  if (last === undefined || kind === null) return null
  // In capitals throughout it is a name: "the Northern Relief Council".
  const named = words.filter(({ kind: what }) => what === 'word').slice(-2)
  if (named.length > 1 && named.every((item) => isCapital(item.text) && !mayBe(item, MAY.article))) return null
  // "the Ministry of Health" is a name too, and its article is not part of it.
  if (kind === 'organization' && isCapital(last.text) && of.some(({ text }) => isCapital(text))) return null
  if (kind !== 'person') return identity(otherThanPerson(kind, phrase, of))
  const { role, organization } = readOffice(phrase, link, of)
  return identity({
    kind: isIndefiniteOpener(phrase[0]) ? 'unnamed' : 'person',
    role,
    organization,
    gender: genderOfTitles([last]),
  })
}

/** The noun of a phrase by its last word: "brother" of "his brother-in-law", "chairman" of "the co-chairman". */
function headOf(phrase: readonly Item[], last: Item | undefined): Item | undefined {
  const noun = withoutTail(last?.lower ?? '')
  if (noun === last?.lower) return phrase[phrase.length - 1]
  return isRole(last) ? last : phrase.findLast(({ lower }) => lower === noun)
}

/** A body that a name tells apart is named by it, "the Turkish government"; a document is of the body after it. */
function otherThanPerson(
  kind: Exclude<Identity['kind'], 'person'>,
  phrase: readonly Item[],
  of: readonly Item[],
): Partial<Identity> {
  if (kind === 'group') return { kind, plural: true }
  const determined = withoutOpener(phrase)
  if (kind === 'document') {
    const isBody = of.some((item) => isCapital(item.text) || isOrganizationNoun(item))
    if (isBody) return { kind, organization: said(of[0] === undefined || !opensPhrase(of[0]) ? of : of.slice(1)) }
    const to = bodyBefore(determined)
    const isOpening = determined[0] !== undefined && opens(phrase, determined[0]) && to < 2
    return { kind, organization: said(determined.slice(0, isOpening ? 0 : to)) }
  }
  const indefinite = isIndefiniteOpener(phrase[0])
  // "the Canadian firm" is told apart by where it is from, and not named by it
  const isOrigin = isPrivateBody(phrase[phrase.length - 1]) && determined.every(isOriginOrNoun)
  const isNamed =
    !indefinite &&
    !isOrigin &&
    of.length === 0 &&
    determined.some((word, i) => isCapital(word.text) && !(i === 0 && opens(phrase, word)))
  return { kind, by: isNamed ? 'name' : 'noun' }
}

/** Whether a word opens its phrase and may be a capital for that only. */
const opens = (phrase: readonly Item[], word: Item): boolean =>
  phrase[0] === word && !isDemonym(word) && !isShouted(word)

function kindOf(noun: Item | undefined): Identity['kind'] | null {
  if (isRole(noun)) return 'person'
  if (isDocument(noun)) return 'document'
  if (isGroup(noun)) return 'group'
  return isOrganizationNoun(noun) ? 'organization' : null
}
