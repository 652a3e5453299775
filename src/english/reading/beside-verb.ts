import { adverbs, beforeContractedIs, modalNames } from '../../lexicon/en/grammar.ts'
import type { Token } from '../../model/document.ts'
import { isCapital } from '../../text/capital.ts'
import { functionWord } from './function-words.ts'
import type { Tag } from './tag.ts'

/** Whether "'s" is "is" or "has" by the word before it: "he's saying", but "the mayor's claim". */
const isContractedVerb = (before: Token | undefined): boolean => beforeContractedIs.has(before?.lower ?? '')

/** "Will" and "May" are names too, where they are capitalized within a sentence. */
export const isNameOfModal = ({ lower, text }: Token): boolean => modalNames.has(lower) && isCapital(text)

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
  const classes = functionWord(lower)?.classes
  if (classes !== undefined) {
    if (classes.has('genitive')) return isContractedVerb(tokens[at - 1]) ? 'auxiliary' : null
    if (classes.has('auxiliary')) return isNameOfModal(token) ? null : 'auxiliary'
    if (classes.has('infinitive')) return 'infinitive'
    if (classes.has('negation') && (classes.size === 1 || adverbs.has(lower))) return 'negation'
  }
  // Kelly and Italy are not adverbs
  return adverbs.has(lower) || (isAdverbial(lower) && !isCapital(text)) ? 'adverb' : null
}

/** Whether a word has the ending of an adverb: "repeatedly". */
const isAdverbial = (lower: string): boolean => lower.length > 2 && lower.endsWith('ly')
