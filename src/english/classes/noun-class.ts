import { ownNounClasses } from '../../lexicon/en/nouns.ts'
import { personNouns, roles } from '../../lexicon/en/people.ts'
import { NOUN_CLASSES, type NounClass } from '../../model/noun-class.ts'
import { ofForm } from '../../text/of-form.ts'
import { wordNetClassOf } from './wordnet.ts'

const isNounClass = (name: string): name is NounClass => (NOUN_CLASSES as readonly string[]).includes(name)

const own: ReadonlyMap<string, NounClass> = new Map(
  [...ownNounClasses].flatMap(([noun, name]) => (isNounClass(name) ? [[noun, name] as const] : [])),
)

function classOf(noun: string): NounClass | null {
  const ours = own.get(noun)
  if (ours !== undefined) return ours
  return personNouns.has(noun) || roles.has(noun) ? 'person' : wordNetClassOf(noun)
}

/** Answers are kept: a text asks for the same few nouns again and again. */
const known = new Map<string, NounClass | null>()
const KEPT = 1 << 14

/**
 * What a noun in the singular and in lower case names: by our own entries, then by its first sense in WordNet. A phrase that is
 * not known as a whole has the class of its last word. Null when the word is not known as a noun.
 *
 * @example nounClassOf('general') // 'person'
 * @example nounClassOf('fire department') // 'organization'
 * @example nounClassOf('apartment building') // 'facility'
 */
export function nounClassOf(lemma: string): NounClass | null {
  const kept = known.get(lemma)
  if (kept !== undefined) return kept
  const space = lemma.lastIndexOf(' ')
  const found = classOf(lemma) ?? (space < 0 ? null : classOf(lemma.slice(space + 1)))
  if (known.size >= KEPT) known.clear()
  known.set(lemma, found)
  return found
}

/** What a token names as it stands: null for a plural. */
export const classAsWritten = ofForm(({ lower }) => nounClassOf(lower))
