import { lyAdjectives } from '../../lexicon/en/people.ts'
import { nounClassOf } from '../classes/noun-class.ts'
import { readVerb } from './verb-lemma.ts'

/**
 * Whether a word has the ending of an adverb, "repeatedly", and is not a noun, a verb or an adjective that ends so: "family", "rely",
 * "elderly". What comes out daily is a noun, but the word is an adverb more often.
 */
export function isAdverbial(lower: string): boolean {
  if (lower.length < 3 || !lower.endsWith('ly') || lyAdjectives.has(lower)) return false
  const named = nounClassOf(lower)
  return (named === null || named === 'communication') && readVerb(lower) === null
}
