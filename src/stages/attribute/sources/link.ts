import { accordingTo } from './according.ts'
import { besideQuotations } from './beside.ts'
import { colonSpeaker } from './colon.ts'
import type { Draft, QuotePiece } from './drafts.ts'
import type { Passage, Piece } from './passage.ts'
import { relations } from './relations.ts'
import { type Says, saysOf } from './says.ts'
import { firstSubject, isWord } from './subject.ts'

type Making = { -readonly [K in keyof Draft]: Draft[K] }

/**
 * Relates content to verbs of saying in every passage, then gives what is left of the quotations to who spoke before or after.
 *
 * A quotation belongs to one verb only; the verbs take theirs in text order, those that a quotation leads directly up to first.
 */
export function link(passages: readonly Passage[], text: string): Draft[] {
  const drafts: Making[] = []
  let pending: Making | null = null
  let waiting: { passage: Passage; at: number }[] = []
  for (const passage of passages) {
    const { pieces } = passage
    if (pieces.length === 0) continue
    const own = linkPassage(passage, text)
    const settled = settleQuotes(passage, own, pending, waiting)
    drafts.push(...settled.drafts)
    waiting = settled.waiting
    pending = settled.last
  }
  return drafts
}

/** The drafts of one passage, each of a verb of saying and what it reports. */
function linkPassage(passage: Passage, text: string): Making[] {
  const { pieces } = passage
  const verbs = saysOf(pieces)
  const all = [...colonSpeaker(passage), ...verbs, ...besideQuotations(pieces, verbs), ...accordingTo(pieces, text)]
  all.sort((a, b) => a.at - b.at)
  const owners = new Map<Piece, Says>()
  const owned = (says: Says) => (piece: Piece) => owners.has(piece) && owners.get(piece) !== says
  const found = new Map<Says, Making>()
  const attach = (says: Says, only: (id: string) => boolean) => {
    if (found.has(says)) return
    for (const { id, confidence, find } of relations) {
      if (!only(id)) continue
      const stretches = find({ pieces, says, all, owned: owned(says) })
      if (stretches === null) continue
      for (const { from, to } of stretches) {
        for (const piece of pieces.slice(from, to))
          if (piece.type === 'quote' && !owners.has(piece)) owners.set(piece, says)
      }
      found.set(says, { passage, home: passage, stretches, more: [], says, continued: false, rule: id, confidence })
      return
    }
  }
  for (const says of all) attach(says, (id) => id === 'sources/quotation-before')
  for (const says of all) attach(says, () => true)
  return [...found.values()].sort((a, b) => (a.says?.at ?? 0) - (b.says?.at ?? 0))
}

interface Settled {
  readonly drafts: Making[]
  /** Who speaks last in the passage, for quotations that go on. */
  readonly last: Making | null
  /** Quotations without a speaker so far, for whom the next paragraph may name one. */
  readonly waiting: { passage: Passage; at: number }[]
}

/** Gives the quotations of a passage that no verb took to whoever speaks beside them. */
function settleQuotes(
  passage: Passage,
  own: Making[],
  pending: Making | null,
  waiting: readonly { passage: Passage; at: number }[],
): Settled {
  const { pieces } = passage
  const taken = new Map<number, Making>()
  for (const draft of own) {
    for (const { from, to } of draft.stretches) for (let i = from; i < to; i++) taken.set(i, draft)
  }
  const drafts = [...own]
  const loose: { passage: Passage; at: number }[] = []
  let last: Making | null = pending
  let lastPlace = -1
  pieces.forEach((piece, at) => {
    const draft = taken.get(at)
    if (draft !== undefined) {
      last = draft
      lastPlace = Math.max(at, draft.says?.to ?? at)
    } else {
      const spoken = own.find(({ says }) => says?.at === at)
      if (spoken !== undefined) {
        last = spoken
        lastPlace = spoken.says?.to ?? at
      }
    }
    if (piece.type !== 'quote' || draft !== undefined) return
    const quote = piece as QuotePiece
    if (quote.quotation.use !== 'speech') return
    const opening = at === 0
    if (last !== null && !opening && lastPlace >= 0 && sameBreath(pieces, lastPlace, at)) {
      last.more = [...last.more, [passage, { from: at, to: at + 1 }]]
      lastPlace = at + 1
      return
    }
    const subject = opening ? null : narrator(pieces, at)
    if (subject !== null) {
      const made: Making = {
        ...spokenBy(passage, at),
        says: subject,
        rule: 'sources/quotation-beside',
        confidence: 0.7,
      }
      drafts.push(made)
      last = made
      lastPlace = at + 1
      return
    }
    if (last !== null && lastPlace >= 0) {
      const made: Making = { ...spokenBy(passage, at), says: last.says, home: last.home, continued: true }
      drafts.push(made)
      return
    }
    if (opening && pending !== null && goesOn(pieces, pending)) {
      pending.more = [...pending.more, [passage, { from: at, to: at + 1 }]]
      last = pending
      lastPlace = at + 1
      return
    }
    loose.push({ passage, at })
  })
  const named = own[0] ?? null
  for (const one of waiting) {
    // “…” in a paragraph by itself, and the next paragraph says who: "This is stated in the report".
    const says = named?.says ?? null
    const source = pending ?? named
    if (pending === null && says !== null)
      drafts.unshift({ ...spokenBy(one.passage, one.at), says, home: passage, continued: true })
    else
      drafts.unshift({
        ...spokenBy(one.passage, one.at),
        says: source?.says ?? null,
        home: source?.home ?? passage,
        continued: true,
      })
  }
  return { drafts, last: last ?? pending, waiting: loose }
}

function spokenBy(passage: Passage, at: number): Making {
  return {
    passage,
    home: passage,
    stretches: [{ from: at, to: at + 1 }],
    more: [],
    says: null,
    continued: false,
    rule: 'sources/quotation-continued',
    confidence: 0.8,
  }
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

/** Whether a paragraph that opens with a quotation, and says nothing of a speaker, goes on with the speaker before. */
function goesOn(_pieces: readonly Piece[], _pending: Making): boolean {
  return true
}

/** Who does something beside a quotation, as if it were said: "Hill shook his head. “Never.”" */
function narrator(pieces: readonly Piece[], at: number): Says | null {
  let end = at
  while (end > 0 && (pieces[end - 1]?.type === 'stop' || isWord(pieces[end - 1], ':', ',', '.'))) end--
  let start = end
  while (start > 0 && pieces[start - 1]?.type !== 'stop' && pieces[start - 1]?.type !== 'quote') start--
  if (end - start < 2) return null
  const found = firstSubject(pieces, start, end)
  if (found === null || found.subjects.every(({ mention }) => mention === null)) return null
  const first = pieces[end - 1]
  const cue = { start: first?.end ?? 0, end: first?.end ?? 0 }
  return {
    by: 'verb',
    cue,
    stance: 'says',
    verb: null,
    subjects: found.subjects,
    order: 'before',
    at: end,
    from: start,
    to: end,
  }
}
