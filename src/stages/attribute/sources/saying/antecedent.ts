import { commaRelatives, relatives, subjectRelatives } from '../../../../lexicon/en/grammar.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isOneOf, isWord } from '../stream/chunk-words.ts'
import { isSpeaker, type PassageChunk } from '../stream/passage-chunk.ts'
import type { Subjects } from '../stream/said-by.ts'
import { COMMA, THAT, WHO } from '../stream/words.ts'

const RELATIVES = numberSet(subjectRelatives)
const OPENS_RELATIVE = numberSet(relatives)
const WHO_OR_WHICH = numberSet(commaRelatives)

/** The antecedent of a relative pronoun stands at most this many chunks before it. */
const FARTHEST_NOUN = 14

/** A relative pronoun as a subject: the mention next to the verb is "who", and it means the last mention before it. */
export function antecedent(chunks: readonly PassageChunk[], at: number): Subjects | null {
  const pronoun = chunks[at]
  if (pronoun === undefined) return null
  let body: SpeakerMention | null = null
  for (let i = at - 1; i >= 0 && at - i < FARTHEST_NOUN; i--) {
    const chunk = chunks[i]
    if (chunk === undefined || chunk.type === 'stop' || chunk.type === 'verb' || chunk.type === 'quotation') break
    if (!isSpeaker(chunk) || chunk.mention.by === 'pronoun') continue
    // "a surgeon at the hospital in Axum, who": not the town
    if (isWord(pronoun, WHO) && chunk.mention.kind === 'organization') {
      body ??= chunk.mention
      continue
    }
    const { start, end } = pronoun
    return { subjects: [{ start, end, mention: chunk.mention, organization: null }], from: at }
  }
  return isWord(pronoun, THAT)
    ? null
    : { subjects: [{ start: pronoun.start, end: pronoun.end, mention: body, organization: null }], from: at }
}

/** Whether a verb only adds to what is said of somebody else: "whose team found the survivor", "the movement that called the rally". */
export const inRelativeClause = (chunks: readonly PassageChunk[], { from }: { readonly from: number }): boolean =>
  isOneOf(chunks[from], RELATIVES) || isOneOf(chunks[from - 1], OPENS_RELATIVE)

/** How many chunks before a verb the relative clause that it stands in may begin. */
const FARTHEST_OPENING = 10

/** The comma before the relative clause that a verb stands in: "A doctor, who asked not to be named"; null where there is none. */
export function relativeOpening(chunks: readonly PassageChunk[], at: number): number | null {
  for (let i = at - 1; i > 0 && at - i <= FARTHEST_OPENING; i--) {
    const chunk = chunks[i]
    if (chunk?.type === 'stop' || chunk?.type === 'quotation') return null
    if (isOneOf(chunk, WHO_OR_WHICH) && isWord(chunks[i - 1], COMMA)) return i - 1
  }
  return null
}
