import { beliefVerbs, showingVerbs } from '../../../../lexicon/en/saying.ts'
import type { Span } from '../../../../model/span.ts'
import type { Trace } from '../../../../model/trace.ts'
import { Refusals, unheard } from '../../../../rules/no.ts'
import { ordered } from '../../../../text/ordered.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { Stretch } from '../content/content.ts'
import type { Draft } from '../content/drafts.ts'
import { type EndHearer, Surroundings } from '../content/surroundings.ts'
import { accordingTo } from '../saying/according.ts'
import { eventsOfAgents } from '../saying/agents.ts'
import { eventsOfVerbs } from '../saying/events-of-verbs.ts'
import { eventsOfHearsay } from '../saying/hearsay.ts'
import { eventsOfNouns } from '../saying/nouns.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import type { Passage } from '../stream/passage.ts'
import { isSpeaker, type PassageChunk } from '../stream/passage-chunk.ts'
import { isOf, NO_WORD } from '../stream/words.ts'
import { colonSource, colonSpeaker, takesTurn } from './colon.ts'
import { eventsAtQuotations } from './events-at-quotations.ts'
import type { Relation } from './rules/relation.ts'
import { passes, passesWithoutQuotation } from './rules/relations.ts'

/** The drafts of one passage, each of a verb of saying and what it reports; and the verbs that report nothing by themselves. */
interface Linked {
  readonly own: readonly Draft[]
  readonly idle: readonly ReportingEvent[]
}

const BELIEF = numberSet(beliefVerbs)
const SHOWING = numberSet(showingVerbs)

const NOTHING: Linked = { own: [], idle: [] }

/** Relates the verbs of saying of a passage to what they report. */
export function linkPassage(passage: Passage, text: string, turns: ReadonlySet<string>, trace: Trace | null): Linked {
  if (passage.isPlain) return NOTHING
  const { chunks, signs } = passage
  const all = eventsIn(passage, text, turns)
  const own: Draft[] = []
  if (trace !== null) noteReporting(trace, chunks, all)
  if (all.length === 0) return { own, idle: all }
  const beginnings: (ReportingEvent | undefined)[] = new Array(chunks.length + 1).fill(undefined)
  for (const event of all) beginnings[event.from] = event
  const hear = trace === null ? null : hearerOf(trace, chunks)
  const owners = new Map<PassageChunk, ReportingEvent>()
  const open = new Set(all.map((event) => new Surroundings(chunks, event, beginnings, owners, hear)))
  for (const { relations, backwards, verbsOnly } of signs.quotation ? passes : passesWithoutQuotation) {
    for (const around of backwards ? [...open].reverse() : open) {
      if (verbsOnly && around.event.by === 'according') continue
      const draft = draftBy(relations, passage, around, trace)
      if (draft === null) continue
      take(chunks, draft, around.event, owners)
      own.push(draft)
      open.delete(around)
    }
  }
  const inOrder = ordered(own, (a, b) => (a.event?.at ?? 0) - (b.event?.at ?? 0))
  const outer = inOrder.filter((draft, i) => !isWithin(chunks, draft, inOrder[i - 1]) && !isOwnVoice(draft))
  return { own: outer, idle: Array.from(open, ({ event }) => event) }
}

/** What a verb reports by the first relation that holds; null where none does. */
function draftBy(
  relations: readonly Relation[],
  passage: Passage,
  around: Surroundings,
  trace: Trace | null,
): Draft | null {
  const refusals = trace === null ? null : new Refusals()
  for (const { id, gives = 'plain', read } of relations) {
    const stretches = read(around, refusals?.no ?? unheard)
    if (trace !== null) noteAsked(trace, id, around, stretches, refusals?.take() ?? null)
    if (stretches === null) continue
    return {
      passage,
      home: passage,
      stretches,
      event: around.event,
      continued: false,
      sort: gives,
      rule: id,
    }
  }
  return null
}

/** Whether the writer tells what he himself thought or asked: nobody else says it, and it claims nothing. */
function isOwnVoice({ event, sort }: Draft): boolean {
  if (sort !== 'clause' || event === null || !isFirstPerson(event)) return false
  const isOne = event.subjects.length === 1 && event.subjects[0]?.mention?.plural === false
  return isOf(BELIEF, event.verb?.verb.word ?? NO_WORD) || (isOne && event.stance === 'asks')
}

/** Whether a draft only says again what the one before says: "she said she believed it was over", "said her office would ask for it". */
function isWithin(chunks: readonly PassageChunk[], { event, stretches }: Draft, before: Draft | undefined): boolean {
  const [inner, outer] = [stretches[0], before?.stretches[0]]
  if (event === null || event.verb === null || inner === undefined || outer === undefined) return false
  // "insisted she had been told to leave": nobody tells it but whoever insists
  if (event.order === 'nobody' && event.from >= outer.from && inner.to <= outer.to) return true
  if (event.from !== outer.from || inner.to > outer.to || stretches.length > 1) return false
  const opening = chunks[outer.from]
  const first = chunks[inner.from]
  // "said the verdict showed that “crime does not pay”": the words in marks are his who said it
  if (isOf(SHOWING, event.verb.verb.word) && (first?.type === 'quotation' || first?.quoted === true)) return true
  return event.verb.group.modal !== null || (isSpeaker(opening) && opening.mention.by === 'pronoun')
}

function noteReporting(trace: Trace, chunks: readonly PassageChunk[], all: readonly ReportingEvent[]): void {
  for (const event of all) {
    const { by, subjects } = event
    trace.note({ step: 'reporting', cue: cueOf(chunks, event), by, subjects })
  }
  for (const [at, cue] of chunks.entries()) {
    const isAlone = cue.type === 'verb' && !all.some((event) => event.from <= at && at <= event.to)
    if (isAlone) trace.note({ step: 'reporting', cue, by: null, subjects: [] })
  }
}

function noteAsked(
  trace: Trace,
  rule: string,
  { chunks, event }: Surroundings,
  stretches: readonly Stretch[] | null,
  why: string | null,
): void {
  const content = stretches?.map(({ from, to }) => ({ start: chunks[from]?.start ?? 0, end: chunks[to - 1]?.end ?? 0 }))
  trace.note({ step: 'asked', cue: cueOf(chunks, event), rule, content: content ?? null, why })
}

/** Notes the rule that ended content, and the content. */
const hearerOf =
  (trace: Trace, chunks: readonly PassageChunk[]): EndHearer =>
  (rule, { from, to }) =>
    trace.note({ step: 'ended', rule, content: { start: chunks[from]?.start ?? 0, end: chunks[to - 1]?.end ?? 0 } })

/** The words of a reporting event: of one without a verb, as a name signed after a quotation, where it begins. */
function cueOf(chunks: readonly PassageChunk[], { cue, from }: ReportingEvent): Span {
  const { start, end } = chunks[from] ?? cue
  return cue.end > cue.start ? cue : { start, end }
}

/** A quotation within what a verb reports is that verb's, where it is not another's yet. */
function take(
  chunks: readonly PassageChunk[],
  { stretches }: Draft,
  event: ReportingEvent,
  owners: Map<PassageChunk, ReportingEvent>,
): void {
  for (const { from, to } of stretches)
    for (let i = from; i < to; i++) {
      const chunk = chunks[i]
      if (chunk?.type === 'quotation' && !owners.has(chunk)) owners.set(chunk, event)
    }
}

/** Everything in a passage that may report something, in text order. */
function eventsIn(passage: Passage, text: string, turns: ReadonlySet<string>): readonly ReportingEvent[] {
  const { chunks, signs } = passage
  const labels = signs.colon ? colonSpeaker(passage, text, turns) : []
  const all = [...labels]
  if (signs.colon && labels.length === 0) all.push(...colonSource(passage))
  const verbs = signs.cue ? eventsOfVerbs(chunks) : []
  all.push(...verbs)
  if (signs.quotation) all.push(...eventsAtQuotations(chunks, verbs))
  if (signs.according) all.push(...accordingTo(chunks, text))
  if (signs.hearsay) all.push(...eventsOfHearsay(chunks))
  if (signs.agent) all.push(...eventsOfAgents(chunks))
  if (signs.noun) all.push(...eventsOfNouns(chunks))
  const inOrder = ordered(all, (a, b) => a.at - b.at)
  // Within somebody's turn, what he says that he thinks is his turn's and no report of its own.
  return takesTurn(passage, labels, turns)
    ? inOrder.filter((event) => event.by === 'colon' || !isFirstPerson(event))
    : inOrder
}

const isFirstPerson = ({ subjects }: ReportingEvent): boolean =>
  subjects.some(({ mention }) => /^(?:I|we)$/iu.test(mention?.text ?? ''))
