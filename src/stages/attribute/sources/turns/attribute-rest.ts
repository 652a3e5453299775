import type { Continuations, Draft } from '../content/drafts.ts'
import { inRelativeClause } from '../saying/antecedent.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import type { Passage } from '../stream/passage.ts'
import { attributeQuotation } from './attribute-quotation.ts'
import type { Conversation, Speaking } from './conversation.ts'

/** A quotation without a speaker yet. */
export interface UnattributedQuotation {
  readonly passage: Passage
  readonly at: number
}

interface Settled {
  readonly drafts: readonly Draft[]
  /** Who speaks last in the passage, for quotations that continue. */
  readonly last: Speaking | null
  readonly loose: readonly UnattributedQuotation[]
}

/** Gives the quotations of a passage that no verb took to the speaker next to them. */
export function attributeRest(
  passage: Passage,
  own: readonly Draft[],
  idle: readonly ReportingEvent[],
  talk: Conversation,
  open: readonly UnattributedQuotation[],
  continuations: Continuations,
): Settled {
  if (own.length === 0 && idle.length === 0 && !passage.signs.quotation)
    return { drafts: own, last: talk.last, loose: [] }
  const { chunks } = passage
  const taken = takenBy(passage, own)
  const spoken = spokenAt(passage, own, idle)
  const drafts = [...own]
  const loose: UnattributedQuotation[] = []
  let last: Speaking | null = null
  let since = 0
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk === undefined) break
    const content = taken[at]
    const speaking = spoken[at] ?? content
    if (speaking !== undefined) {
      last = speaking
      since = Math.max(at, speaking.event?.to ?? at)
    }
    if (chunk.type !== 'quotation' || content !== undefined || chunk.quotation.use !== 'speech') continue
    if (open.some((one) => one.at === at)) continue
    const given = attributeQuotation({ passage, at, last, since, talk, continuations })
    if (given === null) {
      loose.push({ passage, at })
      continue
    }
    if (given.isNew) drafts.push(given.draft)
    last = { event: given.draft.event, home: given.draft.home, draft: given.draft }
    since = at + 1
  }
  return { drafts, last: last ?? (loose.length > 0 ? null : talk.last), loose }
}

/** Who says what each chunk of a passage is content of; of two the earlier. */
function takenBy(home: Passage, own: readonly Draft[]): readonly (Speaking | undefined)[] {
  const taken: (Speaking | undefined)[] = new Array(home.chunks.length).fill(undefined)
  for (const draft of own) {
    const speaking = { event: draft.event, home, draft }
    for (const { from, to } of draft.stretches) for (let i = from; i < to; i++) taken[i] ??= speaking
  }
  return taken
}

/** Who speaks by a verb at each chunk of a passage, whether or not it reports anything by itself. */
function spokenAt(
  home: Passage,
  own: readonly Draft[],
  idle: readonly ReportingEvent[],
): readonly (Speaking | undefined)[] {
  const spoken: (Speaking | undefined)[] = new Array(home.chunks.length + 1).fill(undefined)
  for (const event of idle) if (!inRelativeClause(home.chunks, event)) spoken[event.at] = { event, home, draft: null }
  for (const draft of own) if (draft.event !== null) spoken[draft.event.at] = { event: draft.event, home, draft }
  return spoken
}
