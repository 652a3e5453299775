import { beforeContractedIs, modalNames } from '../../lexicon/en/grammar.ts'
import type { Token } from '../../model/document.ts'
import { isCapital } from '../../text/capital.ts'
import { oneOf } from '../../text/one-of.ts'
import { isAdverbial } from '../forms/adverbial.ts'
import { isAdverb } from '../listed-words.ts'
import { anyOf, functionWord, MAY } from './function-words.ts'
import type { Tag } from './tag.ts'

const isModalName = oneOf(modalNames)

/** Whether "'s" is "is" or "has" by the word before it: "he's saying", but "the mayor's claim". */
const isContractedVerb = oneOf(beforeContractedIs)

/** "Will" and "May" are names too, where they are capitalized within a sentence. */
export const isNameOfModal = (token: Token): boolean => isModalName(token) && isCapital(token.text)

/**
 * How a word before a verb belongs to its group: an auxiliary, a negation, an adverb, the "to" of an infinitive;
 * null for any other. Decided by the word and the one before it, without the tagger.
 *
 * @example besideVerb(tokens of 'has not publicly said', 2) // 'adverb'
 */
export function besideVerb(tokens: readonly Token[], at: number): Tag | null {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  const { lower, text } = token
  const classes = functionWord(token)?.classes
  if (classes !== undefined) {
    if (anyOf(classes, MAY.genitive)) return isContractedVerb(tokens[at - 1]) ? 'auxiliary' : null
    if (anyOf(classes, MAY.auxiliary)) return isNameOfModal(token) ? null : 'auxiliary'
    if (anyOf(classes, MAY.infinitive)) return 'infinitive'
    if (anyOf(classes, MAY.negation) && (classes === MAY.negation || isAdverb(token))) return 'negation'
  }
  // Kelly and Italy are not adverbs
  return isAdverb(token) || (isAdverbial(lower) && !isCapital(text)) ? 'adverb' : null
}
