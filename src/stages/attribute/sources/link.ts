import { accordingTo } from './according.ts'
import { isOneOf } from './among-pieces.ts'
import { announced } from './announced.ts'
import { inRelativeClause } from './antecedent.ts'
import { besideQuotations, sourceOfBefore } from './beside.ts'
import { colonSource, colonSpeaker, takesTurn, turnLabels } from './colon.ts'
import type { Stretch } from './content.ts'
import { doerBefore } from './doer.ts'
import type { Draft } from './drafts.ts'
import { fragments } from './fragments.ts'
import {
  type Conversation,
  endsQuoted,
  goesOn,
  type Making,
  MOST_STRETCHES,
  quotation,
  type Speaking,
  turnedTo,
} from './making.ts'
import { nounSays } from './nouns.ts'
import type { Passage } from './passage.ts'
import type { Piece } from './piece.ts'
import { relations } from './relations.ts'
import { type Says, saysOf } from './says.ts'
import { words } from './words.ts'

const LEADS_UP = words(':', ',', '.')

/** A quotation that nobody was found for yet. */
interface Loose {
  readonly passage: Passage
  readonly at: number
}

/**
 * Relates content to verbs of saying in every passage, then gives what is left of the quotations to who spoke before or after.
 *
 * A quotation belongs to one verb only; the verbs take theirs in text order, those that a quotation leads directly up to first.
 */
export function link(passages: readonly Passage[], text: string): Draft[] {
  const drafts: Making[] = []
  const turns = turnLabels(passages)
  let talk: Conversation = { last: null, partner: null }
  let open: readonly Loose[] = []
  let loose: readonly Loose[] = []
  for (const [i, passage] of passages.entries()) {
    if (passage.pieces.length === 0) continue
    // A source that the next paragraph names is this one's: whoever spoke before is not.
    if (sourceOfBefore(passages[i + 1]?.pieces ?? []) !== null) talk = { last: null, partner: null }
    const block = announced(talk.last, passage)
    if (block !== null) {
      drafts.push(block)
      talk = turnedTo(talk, { says: block.says, home: block.home, draft: block })
      continue
    }
    const { own, idle } = linkPassage(passage, text, turns)
    const going = open
    open = leftOpen(passage, own)
    const late = lateSpeakers(passage, loose, talk.last, own, idle)
    const first = own.find(({ stretches }) => stretches[0]?.from === 0)
    // What was left open belongs to whoever ends it: “It was dark. ⏎ “We ran,” she said.
    if (first !== undefined) first.more = [...going.map(stretchOf), ...first.more]
    else drafts.push(...going.flatMap((one) => carriedOn(one, talk)))
    const settled = settleQuotes(passage, own, idle, talk, open)
    drafts.push(...late, ...settled.drafts, ...fragments(passage, settled.drafts))
    loose = settled.loose
    talk = turnedTo(talk, settled.last)
  }
  drafts.push(...open.flatMap((one) => carriedOn(one, talk)))
  drafts.push(...loose.map(({ passage, at }) => quotation(passage, at)))
  return drafts
}

const stretchOf = ({ passage, at }: Loose): readonly [Passage, Stretch] => [passage, { from: at, to: at + 1 }]

/** The quotation that a passage consists of and leaves open, with no word on who says it. */
function leftOpen(passage: Passage, own: readonly Making[]): Loose[] {
  const [only, end] = passage.pieces
  const alone = only?.type === 'quote' && only.quotation.continues && (end === undefined || end.type === 'stop')
  return alone && own.length === 0 ? [{ passage, at: 0 }] : []
}

/** A quotation that nobody's name followed is of whoever spoke before. */
function carriedOn({ passage, at }: Loose, talk: Conversation): Making[] {
  const made = goesOn(passage, at, talk)
  if (made === null) return [quotation(passage, at)]
  return made.isNew ? [made.draft] : []
}

/** The drafts of one passage, each of a verb of saying and what it reports; and the verbs that report nothing by themselves. */
function linkPassage(passage: Passage, text: string, turns: ReadonlySet<string>): { own: Making[]; idle: Says[] } {
  const { pieces } = passage
  const all = saysIn(passage, text, turns)
  const byStart = new Map(all.map((says) => [says.from, says]))
  const owners = new Map<Piece, Says>()
  const owned = (says: Says) => (piece: Piece) => owners.has(piece) && owners.get(piece) !== says
  const found = new Map<Says, Making>()
  const attach = (says: Says, only: (id: string) => boolean) => {
    if (found.has(says)) return
    for (const { id, confidence, find } of relations) {
      if (!only(id)) continue
      const stretches = find({ pieces, says, all: byStart, owned: owned(says) })
      if (stretches === null) continue
      for (const { from, to } of stretches) {
        for (const piece of pieces.slice(from, to))
          if (piece.type === 'quote' && !owners.has(piece)) owners.set(piece, says)
      }
      found.set(says, { passage, home: passage, stretches, more: [], says, continued: false, rule: id, confidence })
      return
    }
  }
  for (const says of all) if (says.by !== 'according') attach(says, (id) => id === 'sources/quotation-before')
  // Of two verbs before a quotation the nearer one has it.
  for (const says of [...all].reverse()) attach(says, (id) => id === 'sources/quotation-behind')
  for (const says of all) attach(says, () => true)
  const own = [...found.values()].sort((a, b) => (a.says?.at ?? 0) - (b.says?.at ?? 0))
  return { own, idle: all.filter((says) => !found.has(says)) }
}

/** Everything in a passage that may report something, in text order. */
function saysIn(passage: Passage, text: string, turns: ReadonlySet<string>): Says[] {
  const { pieces } = passage
  const labels = colonSpeaker(passage, turns)
  const verbs = saysOf(pieces)
  const all = [
    ...labels,
    ...(labels.length === 0 ? colonSource(passage) : []),
    ...verbs,
    ...besideQuotations(pieces, verbs),
    ...accordingTo(pieces, text),
    ...nounSays(pieces),
  ]
  all.sort((a, b) => a.at - b.at)
  // Within somebody's turn, what he says that he thinks is his turn's and no report of its own.
  return takesTurn(passage, labels, turns) ? all.filter((says) => says.by === 'colon' || !isFirstPerson(says)) : all
}

const isFirstPerson = ({ subjects }: Says): boolean =>
  subjects.some(({ mention }) => /^(?:I|we)$/iu.test(mention?.text ?? ''))

interface Settled {
  readonly drafts: Making[]
  /** Who speaks last in the passage, for quotations that go on. */
  readonly last: Speaking | null
  readonly loose: readonly Loose[]
}

/** Gives the quotations of a passage that no verb took to whoever speaks beside them. */
function settleQuotes(
  passage: Passage,
  own: Making[],
  idle: readonly Says[],
  talk: Conversation,
  open: readonly Loose[],
): Settled {
  const { pieces } = passage
  const taken = new Map<number, Making>()
  for (const draft of own) {
    for (const { from, to } of draft.stretches) for (let i = from; i < to; i++) if (!taken.has(i)) taken.set(i, draft)
  }
  const spoken = new Map<number, Speaking>()
  for (const says of idle.filter((one) => !inRelativeClause(pieces, one)))
    spoken.set(says.at, { says, home: passage, draft: null })
  for (const draft of own)
    if (draft.says !== null) spoken.set(draft.says.at, { says: draft.says, home: passage, draft })
  const drafts = [...own]
  const loose: Loose[] = []
  let last: Speaking | null = null
  let place = 0
  pieces.forEach((piece, at) => {
    const draft = taken.get(at)
    const speaking = spoken.get(at) ?? (draft === undefined ? undefined : { says: draft.says, home: passage, draft })
    if (speaking !== undefined) {
      last = speaking
      place = Math.max(at, speaking.says?.to ?? at)
    }
    if (piece.type !== 'quote' || draft !== undefined || piece.quotation.use !== 'speech') return
    if (open.some((one) => one.at === at)) return
    const made = settle(passage, at, last, place, talk)
    if (made === null) {
      loose.push({ passage, at })
      return
    }
    if (made.isNew) drafts.push(made.draft)
    last = { says: made.draft.says, home: made.draft.home, draft: made.draft }
    place = at + 1
  })
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
      draft: { ...quotation(passage, at), says: beside, rule: 'sources/quotation-beside', confidence: 0.7 },
      isNew: true,
    }
  }
  if (last !== null) {
    const { says, home, draft } = last
    const alone = { ...quotation(passage, at), says, home }
    if (draft === null) return { draft: alone, isNew: true }
    // "Hill said the town lost. “It hurts.”": behind reported speech a quotation is a claim of its own.
    const follows = !endsQuoted(draft) && sameBreath(pieces, place, at)
    const rule = follows ? ('sources/quotation-after-report' as const) : alone.rule
    return { draft: { ...alone, continued: true, rule }, isNew: true }
  }
  return at > 0 ? null : goesOn(passage, at, talk)
}

/** Quotations in a paragraph by themselves, whose source the next paragraph names: "This is stated in the report." */
function lateSpeakers(
  passage: Passage,
  loose: readonly Loose[],
  before: Speaking | null,
  own: readonly Making[],
  idle: readonly Says[],
): Making[] {
  const signed = sourceOfBefore(passage.pieces)
  const says = signed ?? before?.says ?? own[0]?.says ?? idle[0] ?? null
  const home = signed === null && before?.says != null ? before.home : passage
  return loose.map((one) => ({ ...quotation(one.passage, one.at), says, home, continued: signed === null }))
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
