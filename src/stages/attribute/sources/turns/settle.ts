import { quotationLeads } from '../../../../lexicon/en/grammar/marks.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import {
  type Conversation,
  endsQuoted,
  goesOn,
  type Making,
  MOST_STRETCHES,
  quotation,
  type Speaking,
} from '../content/making.ts'
import { inRelativeClause } from '../saying/antecedent.ts'
import { doerBefore } from '../saying/doer.ts'
import type { Says } from '../saying/says.ts'
import { isOneOf } from '../stream/among-pieces.ts'
import type { Passage } from '../stream/passage.ts'
import type { Piece } from '../stream/piece.ts'

const LEADS_UP = numberSet(quotationLeads)

/** A quotation that nobody was found for yet. */
export interface Loose {
  readonly passage: Passage
  readonly at: number
}

export interface Settled {
  readonly drafts: readonly Making[]
  /** Who speaks last in the passage, for quotations that go on. */
  readonly last: Speaking | null
  readonly loose: readonly Loose[]
}

/** Gives the quotations of a passage that no verb took to whoever speaks beside them. */
export function settleQuotes(
  passage: Passage,
  own: readonly Making[],
  idle: readonly Says[],
  talk: Conversation,
  open: readonly Loose[],
): Settled {
  const { pieces, signs } = passage
  if (own.length === 0 && idle.length === 0 && !signs.quotation) return { drafts: own, last: talk.last, loose: [] }
  const taken: (Making | undefined)[] = new Array(pieces.length).fill(undefined)
  for (const draft of own)
    for (const { from, to } of draft.stretches) for (let i = from; i < to; i++) taken[i] ??= draft
  const spoken: (Speaking | undefined)[] = new Array(pieces.length + 1).fill(undefined)
  for (const says of idle) if (!inRelativeClause(pieces, says)) spoken[says.at] = { says, home: passage, draft: null }
  for (const draft of own) if (draft.says !== null) spoken[draft.says.at] = { says: draft.says, home: passage, draft }
  const drafts = [...own]
  const loose: Loose[] = []
  let last: Speaking | null = null
  let place = 0
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined) break
    const draft = taken[at]
    const speaking = spoken[at] ?? (draft === undefined ? undefined : { says: draft.says, home: passage, draft })
    if (speaking !== undefined) {
      last = speaking
      place = Math.max(at, speaking.says?.to ?? at)
    }
    if (piece.type !== 'quote' || draft !== undefined || piece.quotation.use !== 'speech') continue
    if (open.some((one) => one.at === at)) continue
    const made = settle(passage, at, last, place, talk)
    if (made === null) {
      loose.push({ passage, at })
      continue
    }
    if (made.isNew) drafts.push(made.draft)
    last = { says: made.draft.says, home: made.draft.home, draft: made.draft }
    place = at + 1
  }
  return { drafts, last: last ?? (loose.length > 0 ? null : talk.last), loose }
}

/** The draft that a quotation without a verb of its own belongs to, or is by itself. */
function settle(
  passage: Passage,
  at: number,
  last: Speaking | null,
  place: number,
  talk: Conversation,
): { draft: Making; isNew: boolean } | null {
  const { pieces } = passage
  const stretch = { from: at, to: at + 1 }
  if (last?.draft != null && joins(last.draft, pieces, place, at)) {
    last.draft.more = [...last.draft.more, [passage, stretch]]
    return { draft: last.draft, isNew: false }
  }
  const beside = at === 0 ? null : narrator(pieces, at)
  if (last === null && beside !== null) {
    return {
      draft: quotation(passage, at, { says: beside, rule: 'sources/quotation-beside', confidence: 0.7 }),
      isNew: true,
    }
  }
  if (last !== null) {
    const { says, home, draft } = last
    if (draft === null) return { draft: quotation(passage, at, { says, home }), isNew: true }
    // "Hill said the town lost. “It hurts.”": behind reported speech a quotation is a claim of its own.
    const follows = !endsQuoted(draft) && sameBreath(pieces, place, at)
    const rule = follows ? 'sources/quotation-after-report' : 'sources/quotation-continued'
    return { draft: quotation(passage, at, { says, home, continued: true, rule }), isNew: true }
  }
  return at > 0 ? null : goesOn(passage, at, talk)
}

/** Whether a quotation is one with what a draft reports: the same quotation goes on, or the sentence does. */
function joins(draft: Making, pieces: readonly Piece[], from: number, at: number): boolean {
  if (draft.more.length >= MOST_STRETCHES || !sameBreath(pieces, from, at)) return false
  return endsQuoted(draft) || pieces.slice(from, at).every(({ type }) => type !== 'stop')
}

/** Whether a quotation goes on with what was said before it: at most an end of sentence and an aside stand between. */
function sameBreath(pieces: readonly Piece[], from: number, at: number): boolean {
  let stops = 0
  for (let i = from; i < at; i++) {
    const piece = pieces[i]
    if (piece?.type === 'stop') stops++
    if (piece?.type === 'cue') return false
    if (stops > 0 && piece?.type !== 'stop' && piece?.type !== 'quote') return false
  }
  return true
}

/** Who does something beside a quotation, as if it were said: "Hill shook his head. “Never.”" */
function narrator(pieces: readonly Piece[], at: number): Says | null {
  let end = at
  while (end > 0 && (pieces[end - 1]?.type === 'stop' || isOneOf(pieces[end - 1], LEADS_UP))) end--
  return end < 2 ? null : doerBefore(pieces, end)
}
