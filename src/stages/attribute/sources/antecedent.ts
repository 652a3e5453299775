import type { SpeakerMention } from '../../../model/speaker.ts'
import { isWord } from './among-pieces.ts'
import type { Piece } from './passage.ts'
import type { Subjects } from './said-by.ts'

/** A relative pronoun as a subject: the mention beside the verb is "who", and it means the last mention before it. */
export function antecedent(pieces: readonly Piece[], at: number): Subjects | null {
  const pronoun = pieces[at]
  if (pronoun === undefined) return null
  let body: SpeakerMention | null = null
  for (let i = at - 1; i >= 0 && at - i < 14; i--) {
    const piece = pieces[i]
    if (piece === undefined || piece.type === 'stop' || piece.type === 'cue' || piece.type === 'quote') break
    if (piece.type !== 'mention' || piece.mention.by === 'pronoun') continue
    // "a surgeon at the hospital in Axum, who": not the town
    if (isWord(pronoun, 'who') && piece.mention.kind === 'organization') {
      body ??= piece.mention
      continue
    }
    const { start, end } = pronoun
    return { subjects: [{ start, end, mention: piece.mention }], from: at }
  }
  return isWord(pronoun, 'that')
    ? null
    : { subjects: [{ start: pronoun.start, end: pronoun.end, mention: body }], from: at }
}
