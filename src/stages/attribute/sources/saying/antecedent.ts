import { commaRelatives, relatives, subjectRelatives } from '../../../../lexicon/en/grammar.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { Piece } from '../stream/piece.ts'
import { isOneOf, isWord } from '../stream/piece-words.ts'
import type { Subjects } from '../stream/said-by.ts'
import { COMMA, THAT, WHO } from '../stream/words.ts'

const RELATIVES = numberSet(subjectRelatives)
const OPENS_RELATIVE = numberSet(relatives)
const WHO_OR_WHICH = numberSet(commaRelatives)

/** What a relative pronoun means stands no farther before it than this, in pieces. */
const FARTHEST_NOUN = 14

/** A relative pronoun as a subject: the mention next to the verb is "who", and it means the last mention before it. */
export function antecedent(pieces: readonly Piece[], at: number): Subjects | null {
  const pronoun = pieces[at]
  if (pronoun === undefined) return null
  let body: SpeakerMention | null = null
  for (let i = at - 1; i >= 0 && at - i < FARTHEST_NOUN; i--) {
    const piece = pieces[i]
    if (piece === undefined || piece.type === 'stop' || piece.type === 'cue' || piece.type === 'quote') break
    if (piece.type !== 'mention' || piece.mention.by === 'pronoun') continue
    // "a surgeon at the hospital in Axum, who": not the town
    if (isWord(pronoun, WHO) && piece.mention.kind === 'organization') {
      body ??= piece.mention
      continue
    }
    const { start, end } = pronoun
    return { subjects: [{ start, end, mention: piece.mention, organization: null }], from: at }
  }
  return isWord(pronoun, THAT)
    ? null
    : { subjects: [{ start: pronoun.start, end: pronoun.end, mention: body, organization: null }], from: at }
}

/** Whether a verb only tells more of somebody else: "whose team found the survivor", "the movement that called the rally". */
export const inRelativeClause = (pieces: readonly Piece[], { from }: { readonly from: number }): boolean =>
  isOneOf(pieces[from], RELATIVES) || isOneOf(pieces[from - 1], OPENS_RELATIVE)

/** How far back the relative clause that a verb stands in is looked for, in pieces. */
const FARTHEST_OPENING = 10

/** The comma before the relative clause that a verb stands in: "A doctor, who asked not to be named"; null where there is none. */
export function relativeOpening(pieces: readonly Piece[], at: number): number | null {
  for (let i = at - 1; i > 0 && at - i <= FARTHEST_OPENING; i--) {
    const piece = pieces[i]
    if (piece?.type === 'stop' || piece?.type === 'quote') return null
    if (isOneOf(piece, WHO_OR_WHICH) && isWord(pieces[i - 1], COMMA)) return i - 1
  }
  return null
}
