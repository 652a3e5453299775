import { documents, groups, organizationNouns, roles } from '../../../lexicon/en/people.ts'
import { isCapital } from '../../../text/capital.ts'
import type { Item } from '../../../text/pattern/pattern.ts'
import type { Reading } from './name.ts'
import { genderOfTitles } from './titles.ts'

/** Offices that one holds of a place, which belongs to them: "governor of Nariño". */
export const OF_A_PLACE = /^(?:governor|mayor|president|king|queen|emir|sultan|bishop|archbishop|patriarch)$/i

/**
 * Reads a noun phrase without a name by its last noun.
 *
 * @example readNoun(items of 'a company spokesman', items of 'Acme Steel') // kind 'person', role 'company spokesman', male
 */
export function readNoun(phrase: readonly Item[], of: readonly Item[] = []): Reading | null {
  const last = phrase[phrase.length - 1]
  if (last === undefined) return null
  const noun = last.lower
  const kind = kindOf(noun)
  if (kind === null) return null
  // In capitals throughout it is a name: "the Northern Relief Council".
  const named = phrase.filter(({ kind: what }) => what === 'word').slice(-2)
  if (named.length > 1 && named.every(({ text }) => isCapital(text) && !/^(?:The|An?)$/.test(text))) return null
  // "the Ministry of Health" is a name too, and its article is no part of it.
  if (kind === 'organization' && isCapital(last.text) && of.some(({ text }) => isCapital(text))) return null
  const person = kind === 'person'
  const determined = phrase.filter(({ lower }) => !/^(?:the|an?|his|her|their|its|this|that|one|another)$/.test(lower))
  const beside = said(of.filter(({ lower }, i) => i > 0 || !/^(?:the|an?|its|their|his|her)$/.test(lower)))
  const role = said(determined)
  const ofPlace = beside !== null && OF_A_PLACE.test(noun) && !of.some(({ lower }) => organizationNouns.has(lower))
  return {
    kind: person && /^(?:an?|one|another)$/.test(phrase[0]?.lower ?? '') ? 'unnamed' : kind,
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

function kindOf(noun: string): Reading['kind'] | null {
  if (roles.has(noun)) return 'person'
  if (groups.has(noun) && !documents.has(noun)) return 'group'
  if (documents.has(noun)) return 'document'
  return organizationNouns.has(noun) ? 'organization' : null
}
