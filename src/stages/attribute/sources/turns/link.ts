import type { Trace } from '../../../../model/trace.ts'
import { Continuations, type Draft, quotation } from '../content/drafts.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import type { Passage } from '../stream/passage.ts'
import { announced } from './announced.ts'
import { attributeQuotation } from './attribute-quotation.ts'
import { attributeRest, type UnattributedQuotation } from './attribute-rest.ts'
import { repeatedLabels } from './colon.ts'
import { type Conversation, NOBODY_SPOKE, type Speaking, turnedTo } from './conversation.ts'
import { sourceOfBefore } from './events-at-quotations.ts'
import { linkPassage } from './link-passage.ts'
import { quotedWordDrafts } from './quoted-words.ts'

/** The drafts of an article, and what continued after each. */
export interface Drafted {
  readonly drafts: readonly Draft[]
  readonly continuations: Continuations
}

/**
 * Relates content to verbs of saying in every passage, then gives what is left of the quotations to who spoke before or after.
 *
 * A quotation belongs to one verb only; the verbs take theirs in text order, those that a quotation leads directly up to first.
 */
export function link(passages: readonly Passage[], text: string, trace: Trace | null): Drafted {
  const drafts: Draft[] = []
  const continuations = new Continuations()
  const turns = repeatedLabels(passages)
  let talk = NOBODY_SPOKE
  let open: readonly UnattributedQuotation[] = []
  let loose: readonly UnattributedQuotation[] = []
  for (const [i, passage] of passages.entries()) {
    if (!passage.isPlain && passage.chunks.length === 0) continue
    // A source that the next paragraph names is this one's: the previous speaker is not.
    const next = passages[i + 1]
    if (next !== undefined && !next.isPlain && sourceOfBefore(next.chunks) !== null) talk = NOBODY_SPOKE
    const block = announced(talk.last, passage)
    if (block !== null) {
      drafts.push(block)
      talk = turnedTo(talk, { event: block.event, home: block.home, draft: block })
      continue
    }
    const { own, idle } = linkPassage(passage, text, turns, trace)
    const going = open
    open = leftOpen(passage, own)
    const late = lateSpeakers(passage, loose, talk.last, own, idle)
    const first = own.find(({ stretches }) => stretches[0]?.from === 0)
    // What was left open belongs to the one who ends it: “It was dark. ⏎ “We ran,” she said.
    for (const one of going) {
      if (first !== undefined) continuations.add(first, [one.passage, { from: one.at, to: one.at + 1 }])
      else drafts.push(...carriedOn(one, talk, continuations))
    }
    const settled = attributeRest(passage, own, idle, talk, open, continuations)
    drafts.push(...late, ...settled.drafts, ...quotedWordDrafts(passage, settled.drafts))
    loose = settled.loose
    talk = turnedTo(talk, settled.last)
  }
  for (const one of open) drafts.push(...carriedOn(one, talk, continuations))
  drafts.push(...loose.map(({ passage, at }) => quotation(passage, at)))
  return { drafts, continuations }
}

/** The quotation that a passage consists of and leaves open, with no word on who says it. */
function leftOpen(passage: Passage, own: readonly Draft[]): UnattributedQuotation[] {
  if (!passage.signs.quotation) return []
  const [only, end] = passage.chunks
  const alone = only?.type === 'quotation' && only.quotation.continues && (end === undefined || end.type === 'stop')
  return alone && own.length === 0 ? [{ passage, at: 0 }] : []
}

/** A quotation that no name follows is the previous speaker's. */
function carriedOn({ passage, at }: UnattributedQuotation, talk: Conversation, continuations: Continuations): Draft[] {
  const made = attributeQuotation({ passage, at, last: null, since: 0, talk, continuations })
  if (made === null) return [quotation(passage, at)]
  return made.isNew ? [made.draft] : []
}

/** Quotations in a paragraph by themselves, whose source the next paragraph names: "This is stated in the report." */
function lateSpeakers(
  passage: Passage,
  loose: readonly UnattributedQuotation[],
  before: Speaking | null,
  own: readonly Draft[],
  idle: readonly ReportingEvent[],
): Draft[] {
  if (loose.length === 0) return []
  const signed = passage.isPlain ? null : sourceOfBefore(passage.chunks)
  const event = signed ?? before?.event ?? own[0]?.event ?? idle[0] ?? null
  const home = signed === null && before?.event != null ? before.home : passage
  return loose.map((one) => quotation(one.passage, one.at, { event, home, continued: signed === null }))
}
