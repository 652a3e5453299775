import { documents } from '../../../lexicon/en/people/documents.ts'
import { groups } from '../../../lexicon/en/people/groups.ts'
import { organizationNouns } from '../../../lexicon/en/people/organizations.ts'
import { roles } from '../../../lexicon/en/people/roles.ts'
import type { Item } from '../../../text/pattern/pattern.ts'
import { genderOfTitles, type Reading } from './name.ts'

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
  // In capitals throughout it is a name: "the Northern Relief Council".
  const named = phrase.filter(({ kind: what }) => what === 'word').slice(-2)
  if (
    kind === null ||
    (named.length > 1 && named.every(({ text }) => /^\p{Lu}/u.test(text) && !/^(?:The|An?)$/.test(text)))
  )
    return null
  const person = kind === 'person'
  const determined = phrase.filter(({ lower }) => !/^(?:the|an?|his|her|their|its|this|that|one|another)$/.test(lower))
  const beside = of.filter(({ lower }) => !/^(?:the|an?)$/.test(lower))
  return {
    kind: person && /^(?:an?|one|another)$/.test(phrase[0]?.lower ?? '') ? 'unnamed' : kind,
    by: 'noun',
    given: null,
    surname: null,
    honorific: null,
    role: person ? determined.map(({ text }) => text).join(' ') || null : null,
    organization: person && beside.length > 0 ? beside.map(({ text }) => text).join(' ') : null,
    gender: person ? genderOfTitles([noun]) : null,
    plural: kind === 'group',
  }
}

function kindOf(noun: string): Reading['kind'] | null {
  if (roles.has(noun)) return 'person'
  if (groups.has(noun) && !documents.has(noun)) return 'group'
  if (documents.has(noun)) return 'document'
  return organizationNouns.has(noun) ? 'organization' : null
}
