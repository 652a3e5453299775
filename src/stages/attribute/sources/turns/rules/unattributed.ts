import { quotationLeads } from '../../../../../lexicon/en/grammar.ts'
import type { Rule } from '../../../../../rules/rule.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import type { Continuations, Draft, DraftSort } from '../../content/drafts.ts'
import { doerBefore } from '../../saying/doer.ts'
import type { ReportingEvent } from '../../saying/reporting-event.ts'
import { isOneOf } from '../../stream/chunk-words.ts'
import type { Passage } from '../../stream/passage.ts'
import type { PassageChunk } from '../../stream/passage-chunk.ts'
import { type Conversation, endsInQuestion, endsQuoted, isQuestion, type Speaking } from '../conversation.ts'

/** A quotation that no verb took, with the speakers near it. */
export interface Unattributed {
  readonly passage: Passage
  readonly at: number
  /** Who speaks last before it in its passage, and the chunk that this ends at. */
  readonly last: Speaking | null
  readonly since: number
  /** Who spoke in the passages before. */
  readonly talk: Conversation
  readonly continuations: Continuations
}

/** Whose a quotation is: it continues with a draft, or is a report of its own. */
type Given = { readonly goesOn: Draft } | (Pick<Draft, 'event' | 'home' | 'continued'> & { readonly goesOn: null })

/** A way to tell whose a quotation is that no verb took. */
interface UnattributedRule extends Rule<Unattributed, Given> {
  readonly gives?: DraftSort
}

/** The first that holds decides. */
export const unattributedRules: readonly UnattributedRule[] = [
  // Before all that give it to the last speaker: in a dialogue it is the other's turn.
  {
    id: 'sources/dialogue',
    gives: 'answer',
    read: ({ passage, at, last, talk: { last: before, partner }, continuations }) => {
      if (last !== null || at > 0 || before?.draft == null || partner === null) return null
      if (!answers(passage, at, before.draft, partner, continuations)) return null
      return { goesOn: null, event: partner.event, home: partner.home, continued: true }
    },
    examples: [
      '“Were you there?” Hugh Hill asked.\n\n“I was,” Mary Ford said.\n\n“{What did you see?}”\n\n“{Only smoke.}”',
    ],
    rejects: ['“We lost,” Hugh Hill said.\n\n“We know it.”'],
  },
  {
    id: 'sources/quotation-after-action',
    read: ({ passage, at, last }) => {
      const event = last === null && at > 0 ? narrator(passage.chunks, at) : null
      return event === null ? null : { goesOn: null, event, home: passage, continued: false }
    },
    examples: ['Hugh Hill shook his head. “{Never again.}”'],
    rejects: ['Hugh Hill said no. “Never again.”', 'The road was wet. “Never again.”'],
  },
  // Before the one for quotations that continue: after reported speech a quotation is a claim of its own.
  {
    id: 'sources/quotation-after-report',
    gives: 'same-breath',
    read: (unattributed) => {
      const { passage, at, last, since, continuations } = unattributed
      if (last?.draft == null || goingOn(unattributed) !== null || endsQuoted(last.draft, continuations)) return null
      if (!isSameBreath(passage.chunks, since, at)) return null
      return { goesOn: null, event: last.event, home: last.home, continued: true }
    },
    examples: ['Hugh Hill said the town lost. “{It hurts.}”'],
    rejects: ['“We lost,” Hugh Hill said. “It hurts.”', 'Hugh Hill said the town lost. It rained. “It hurts.”'],
  },
  {
    id: 'sources/quotation-continued',
    read: (unattributed) => {
      const { at, last, talk } = unattributed
      const speaker = last ?? (at === 0 ? talk.last : null)
      if (speaker === null) return null
      const goesOn = goingOn(unattributed)
      if (goesOn !== null) return { goesOn }
      return { goesOn: null, event: speaker.event, home: speaker.home, continued: speaker.draft !== null }
    },
    examples: [
      'Hugh Hill put it this way:\n\n“{It hurts.}”',
      'Hugh Hill said the town lost. Then it rained on the square. “{It hurts.}”',
    ],
    rejects: ['“We lost,” Hugh Hill said. “We know it.”', 'Hill said the bridge was closed.'],
  },
]

/** The draft that a quotation is one with: the same quotation continues, or its sentence does; null where it is by itself. */
function goingOn({ passage, at, last, since, talk, continuations }: Unattributed): Draft | null {
  const draft = (last ?? (at === 0 ? talk.last : null))?.draft ?? null
  if (draft === null || continuations.isFull(draft)) return null
  const quoted = endsQuoted(draft, continuations)
  if (last === null) return quoted ? draft : null
  if (!isSameBreath(passage.chunks, since, at)) return null
  return quoted || passage.chunks.slice(since, at).every(({ type }) => type !== 'stop') ? draft : null
}

/** Whether a quotation follows what was said before it: at most the end of a sentence and an aside stand between. */
function isSameBreath(chunks: readonly PassageChunk[], from: number, at: number): boolean {
  let stops = 0
  for (let i = from; i < at; i++) {
    const chunk = chunks[i]
    if (chunk?.type === 'stop') stops++
    if (chunk?.type === 'verb') return false
    if (stops > 0 && chunk?.type !== 'stop' && chunk?.type !== 'quotation') return false
  }
  return true
}

/** In a dialogue the one who asked before asks again, and a question is answered by the other. */
function answers(passage: Passage, at: number, last: Draft, partner: Speaking, continuations: Continuations): boolean {
  if (!isQuestion(passage, at)) return last.sort === 'answer' && endsInQuestion(last, continuations)
  const asked = partner.draft !== null && endsInQuestion(partner.draft, continuations)
  return asked && !endsInQuestion(last, continuations)
}

const LEADS_UP = numberSet(quotationLeads)

/** Who does something next to a quotation, as if it were said: "Hill shook his head. “Never.”" */
function narrator(chunks: readonly PassageChunk[], at: number): ReportingEvent | null {
  let end = at
  while (end > 0 && (chunks[end - 1]?.type === 'stop' || isOneOf(chunks[end - 1], LEADS_UP))) end--
  return end < 2 ? null : doerBefore(chunks, end)
}
