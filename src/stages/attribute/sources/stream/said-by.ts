import type { Span } from '../../../../model/span.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import type { SpeakerChunk } from './passage-chunk.ts'
import { withoutArticle } from './rules/beside-name.ts'

/** A noun phrase that says something; `mention` is null for one that the extractor does not know ("shoppers"). */
export interface Subject extends Span {
  readonly mention: SpeakerMention | null
  /** Whose it is, when a body or its name comes before it: "Amnesty International's report". */
  readonly organization: string | null
}

/** The subjects of a verb, and the first chunk of the phrase that they stand in. */
export interface Subjects {
  readonly subjects: readonly Subject[]
  readonly from: number
}

/** The subject that a mention is; what introduces it is not part of it. */
export function subjectOf(chunk: SpeakerChunk): Subject {
  const { start, end } = chunk.mention
  return { start, end, mention: chunk.mention, organization: null }
}

/** A noun with its owner, who comes before it: "Amnesty International's report", "Ukraine's air force", "the mayor's office". */
export function owned(owner: SpeakerChunk | null, { mention }: SpeakerChunk): Subject {
  const { start, end } = mention
  if (owner === null || mention.by !== 'noun' || owner.mention.by === 'pronoun')
    return { start, end, mention, organization: null }
  // An agency does not belong to another body; only people and documents do.
  const body = mention.kind === 'document' || (mention.kind === 'person' && owner.mention.kind === 'organization')
  return { start: owner.mention.start, end, mention, organization: body ? withoutArticle(owner.mention.text) : null }
}
