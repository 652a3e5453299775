import type { Chunk } from '../../../../english/reading/reading.ts'
import { readSentence } from '../../../../english/reading/reading.ts'
import { befallings, happenings, merelyPossible } from '../../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../../model/document.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { formsOf, spellingsOf } from './spellings.ts'

const isHappening = oneOf(happenings)

/** Whether a noun phrase names something that happens, also as the first part of another: "the crash", "the crash scene". */
export function namesHappening({ tokens }: Sentence, { noun, from, to }: Chunk): boolean {
  // "the wildfire risk": nothing has burned
  if (noun === null || merelyPossible.has(noun.lemma)) return false
  if (happenings.has(noun.lemma)) return true
  for (let i = from; i < to; i++) if (i !== noun.head && isHappening(tokens[i])) return true
  return false
}

/** Whether a verb tells that something befell somebody or something, and not that it might: "collapsed", "had been evacuated". */
export function tellsBefalling({ verb }: Chunk): boolean {
  if (verb === null || !befallings.has(verb.lemma)) return false
  return verb.modal === null && !verb.negated && verb.mood !== 'infinitive' && verb.tense !== 'future'
}

/** Whether a word is a form of one for something that happens. */
export const isEventWord = oneOf([...formsOf(befallings), ...spellingsOf(happenings)])

/** Whether a sentence has a form of a word for something that happens: few have one, and only those need to be read. */
export const mayTellEvent = ({ tokens }: Sentence): boolean => tokens.some(isEventWord)

const NONE: readonly Chunk[] = []

/** The words of a sentence that tell of something that happens, in text order. */
export function eventWordsOf(sentence: Sentence): readonly Chunk[] {
  if (!mayTellEvent(sentence)) return NONE
  return readSentence(sentence).chunks.filter((chunk) => tellsBefalling(chunk) || namesHappening(sentence, chunk))
}
