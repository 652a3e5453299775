import type { Span } from '../../../model/span.ts'
import type { SpeakerMention } from '../../../model/speaker.ts'
import type { Piece } from './passage.ts'

/** A noun phrase that says something; `mention` is null for one that the extractor does not know ("shoppers"). */
export interface Subject extends Span {
  readonly mention: SpeakerMention | null
}

/** The subjects of a verb, and the first piece of the phrase that they stand in. */
export interface Subjects {
  readonly subjects: readonly Subject[]
  readonly from: number
}

/** The subject that a mention is; what introduces it is no part of it. */
export function subjectOf(piece: Extract<Piece, { type: 'mention' }>): Subject {
  const { start, end } = piece.mention
  return { start, end, mention: piece.mention }
}

export type MentionPiece = Extract<Piece, { type: 'mention' }>

/** A document with the body or person that made it, who stands before it: "Amnesty International's report". */
export function ownDocument(owner: MentionPiece | null, { mention }: MentionPiece): Subject {
  const { start, end } = mention
  if (owner === null || mention.kind !== 'document' || owner.mention.by !== 'name') return { start, end, mention }
  return { start: owner.mention.start, end, mention: { ...mention, organization: owner.mention.text } }
}
