import { indefiniteOpeners } from '../../lexicon/en/grammar.ts'
import { documents, groups, officesOfPlaces, organizationNouns, roles } from '../../lexicon/en/people.ts'
import { isCapital } from '../../text/capital.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { mayBe } from '../reading/function-words.ts'
import type { Identity } from './identity.ts'
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
  // "the Ministry of Health" is a name too, and its article is no part of it.
  if (kind === 'organization' && isCapital(last.text) && of.some(({ text }) => isCapital(text))) return null
  const person = kind === 'person'
  const determined = phrase.filter(({ lower }) => !opensPhrase(lower) && !indefiniteOpeners.has(lower))
  const beside = said(of.filter(({ lower }, i) => i > 0 || mayBe(lower, 'demonstrative') || !opensPhrase(lower)))
  const role = said(determined)
  const ofPlace = beside !== null && officesOfPlaces.has(noun) && !of.some(({ lower }) => organizationNouns.has(lower))
  return {
    kind: person && indefiniteOpeners.has(phrase[0]?.lower ?? '') ? 'unnamed' : kind,
    by: 'noun',
    given: null,
    surname: null,
    honorific: null,
    role: person ? (ofPlace ? `${role} of ${beside}` : role) : null,
    organization: person && !ofPlace ? beside : null,
    gender: person ? genderOfTitles([noun]) : null,
    plural: kind === 'group',
  }
}

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
