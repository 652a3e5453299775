import type { Continuations, Draft } from '../content/drafts.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import type { Passage } from '../stream/passage.ts'

/** The one who speaks at a place, with what is reported already or only announced ("Hill says:"). */
export interface Speaking {
  readonly event: ReportingEvent | null
  readonly home: Passage
  readonly draft: Draft | null
}

/** Who spoke last, and whom they answered: the two take turns in a dialogue. */
export interface Conversation {
  readonly last: Speaking | null
  readonly partner: Speaking | null
}

export const NOBODY_SPOKE: Conversation = { last: null, partner: null }

/** The conversation once somebody has spoken: the previous speaker is the partner. */
export function turnedTo({ last, partner }: Conversation, now: Speaking | null): Conversation {
  if (now === null || last === null || now.event === last.event)
    return { last: now, partner: now === null ? null : partner }
  return { last: now, partner: last }
}

/** Whether what is reported ends in a quotation. */
export function endsQuoted(draft: Draft, continuations: Continuations): boolean {
  const [home, at] = lastPiece(draft, continuations)
  return home.chunks[at]?.type === 'quotation'
}

/** Whether what is reported ends in a question. */
export const endsInQuestion = (draft: Draft, continuations: Continuations): boolean =>
  isQuestion(...lastPiece(draft, continuations))

export function isQuestion({ chunks }: Passage, at: number): boolean {
  const chunk = chunks[at]
  return chunk?.type === 'quotation' && QUESTION.test(chunk.quotation.text.slice(-4))
}

const QUESTION = /\?\W{0,2}$/u

function lastPiece(draft: Draft, continuations: Continuations): readonly [Passage, number] {
  const more = continuations.of(draft)
  const [home, stretch] = more[more.length - 1] ?? [draft.passage, draft.stretches[draft.stretches.length - 1]]
  return [home, (stretch?.to ?? 0) - 1]
}
