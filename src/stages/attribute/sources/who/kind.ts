import { nounClassOf } from '../../../../english/classes/noun-class.ts'
import { readNounForm } from '../../../../english/forms/noun-lemma.ts'
import { classedNoun, personNoun } from '../../../../english/people/person-noun.ts'
import { prepositions, tellingRelatives } from '../../../../lexicon/en/grammar.ts'
import { documents, organizationNouns } from '../../../../lexicon/en/people.ts'
import { unnamedOnes } from '../../../../lexicon/en/saying.ts'
import type { SpeakerKind } from '../../../../model/claim.ts'
import type { NounClass } from '../../../../model/noun-class.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import { isTurn } from '../turns/colon.ts'
import type { LastSpeaker, Member } from './member.ts'

/**
 * What a speaker is: what the article knows of whoever is meant, else what the words themselves say.
 *
 * One person without a name is `unnamed`, however the text speaks of him: "a doctor", "the owner", "he" after either. A pronoun
 * that may mean one of several people means a person all the same.
 */
export function kindOf(
  who: Member | null,
  mention: SpeakerMention | null,
  words: string,
  { nameless }: LastSpeaker,
): SpeakerKind {
  if (who !== null) return who.kind
  if (mention === null) return kindOfPhrase(words)
  const isNameless = mention.by === 'noun' || (mention.by === 'pronoun' && nameless !== null)
  return mention.kind === 'person' && isNameless ? 'unnamed' : mention.kind
}

/** "A count by students", "the first version": what has been written or worked out. */
const PAPERS: ReadonlySet<NounClass | null> = new Set<NounClass>(['communication', 'quantity'])

const AGE = /^\d{1,3}-year-old$/

/** What a noun phrase names that the extractor does not know, by its head: "a woman who answered the phone" is one person. */
function kindOfPhrase(phrase: string): SpeakerKind {
  const words = phrase.toLowerCase().split(/\s+/u)
  if (isTurn(phrase) || unnamedOnes.has(words[0] ?? '')) return 'unnamed'
  const end = words.findIndex((word, i) => i > 0 && (prepositions.has(word) || tellingRelatives.has(word)))
  const head = words[(end < 0 ? words.length : end) - 1] ?? ''
  const { lemma, plural } = readNounForm(head)
  // "the 49-year-old", "the 32-year-old Brazil international"
  if (words.some((word) => AGE.test(word)) && nounClassOf(lemma) !== 'organization') return 'unnamed'
  const nounClass = nounClassOf(lemma)
  if (organizationNouns.has(head)) return 'organization'
  // "two of the men" is a number, and "a count" has a determiner
  if (documents.has(lemma) || documents.has(head) || (end !== 1 && PAPERS.has(nounClass))) return 'document'
  if (!plural && nounClass === 'organization') return 'organization'
  const person = personNoun(head) ?? classedNoun(head)
  return person !== null && !person.plural && nounClass !== 'group' ? 'unnamed' : 'group'
}
