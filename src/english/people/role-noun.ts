import { indefiniteOpeners } from '../../lexicon/en/grammar.ts'
import {
  documents,
  groups,
  officesOfPlaces,
  organizationNouns,
  presentOffices,
  roleModifiers,
  roles,
} from '../../lexicon/en/people.ts'
import { isCapital } from '../../text/capital.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { demonymWords } from '../names/demonym-words.ts'
import { mayBe } from '../reading/function-words.ts'
import { type Identity, UNTOLD } from './identity.ts'
import { genderOfTitles } from './titles.ts'

/**
 * Reads a noun phrase without a name by its last noun.
 *
 * @example readRoleNoun(items of 'a company spokesman', items of 'Acme Steel') // kind 'person', role 'company spokesman', male
 */
export function readRoleNoun(phrase: readonly Item[], of: readonly Item[] = []): Identity | null {
  const last = phrase[phrase.length - 1]
  if (last === undefined) return null
  const noun = last.lower
  const kind = kindOf(noun)
  if (kind === null) return null
  // In capitals throughout it is a name: "the Northern Relief Council".
  const named = phrase.filter(({ kind: what }) => what === 'word').slice(-2)
  if (named.length > 1 && named.every(({ text, lower }) => isCapital(text) && !mayBe(lower, 'article'))) return null
  // "the Ministry of Health" is a name too, and its article is not part of it.
  if (kind === 'organization' && isCapital(last.text) && of.some(({ text }) => isCapital(text))) return null
  const determined = phrase.filter(
    ({ lower }) => !opensPhrase(lower) && !indefiniteOpeners.has(lower) && !presentOffices.has(lower),
  )
  const beside = said(of.filter(({ lower }, i) => i > 0 || mayBe(lower, 'demonstrative') || !opensPhrase(lower)))
  if (kind !== 'person') return { ...UNTOLD, ...otherThanPerson(kind, phrase, determined, of, beside) }
  // "its Americas director": the body is the one that "its" means
  const to = mayBe(phrase[0]?.lower ?? '', 'possessive') ? 0 : bodyBefore(determined)
  const role = said(determined.slice(to))
  const ofPlace = beside !== null && officesOfPlaces.has(noun) && !of.some(({ lower }) => organizationNouns.has(lower))
  return {
    ...UNTOLD,
    kind: indefiniteOpeners.has(phrase[0]?.lower ?? '') ? 'unnamed' : 'person',
    role: ofPlace ? `${role} of ${beside}` : role,
    organization: (ofPlace ? null : beside) ?? said(determined.slice(0, to)),
    gender: genderOfTitles([noun]),
  }
}

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
    const isBody = of.some(({ text, lower }) => isCapital(text) || organizationNouns.has(lower))
    const to =
      determined[0] !== undefined && opens(phrase, determined[0]) && bodyBefore(determined) < 2
        ? 0
        : bodyBefore(determined)
    return { kind, organization: isBody ? beside : said(determined.slice(0, to)) }
  }
  const indefinite = indefiniteOpeners.has(phrase[0]?.lower ?? '')
  const isNamed =
    !indefinite &&
    of.length === 0 &&
    determined.some((word, i) => isCapital(word.text) && !(i === 0 && opens(phrase, word)))
  return { kind, by: isNamed ? 'name' : 'noun' }
}

/** Whether a word opens its phrase and may be a capital for that only. */
const opens = (phrase: readonly Item[], word: Item): boolean =>
  phrase[0] === word && !demonyms.has(word.text) && !/^\p{Lu}{2}/u.test(word.text)

/** How many words before a role are the name of a body: "an NTSB spokesman", but "a French minister". */
function bodyBefore(words: readonly Item[]): number {
  let to = 0
  while (to < words.length - 1) {
    const word = words[to]
    if (word === undefined || !isCapital(word.text) || demonyms.has(word.text) || roles.has(word.lower)) break
    if (to === 0 && words.length > 0 && roleModifiers.has(word.lower)) break
    to++
  }
  return to
}

const demonyms: ReadonlySet<string> = new Set(demonymWords)

/** Words as they stand in the text: no space before a hyphen and a possessive. */
export function said(items: readonly Item[]): string | null {
  const text = items.map((item, i) => (i > 0 && item.spaced ? ` ${item.text}` : item.text)).join('')
  return text === '' ? null : text
}

/** Whether a word opens a noun phrase as an article, a possessive or "this" does. */
const opensPhrase = (lower: string): boolean =>
  mayBe(lower, 'article') || mayBe(lower, 'possessive') || mayBe(lower, 'demonstrative')

function kindOf(noun: string): Identity['kind'] | null {
  if (roles.has(noun)) return 'person'
  if (groups.has(noun) && !documents.has(noun)) return 'group'
  if (documents.has(noun)) return 'document'
  return organizationNouns.has(noun) ? 'organization' : null
}
