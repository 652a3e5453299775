import { countingVerbs } from '../../../lexicon/en/saying/counting-verbs.ts'
import type { Stance } from '../../../model/claim.ts'
import type { Span } from '../../../model/span.ts'
import { isComma, isWord } from './among-pieces.ts'
import type { VerbCue } from './cues.ts'
import type { Piece } from './passage.ts'
import { type Subject, type Subjects, subjectOf } from './said-by.ts'
import { clauseStart, firstSubject, subjectBefore, subjectBehind } from './subject.ts'

/** A verb of saying with those who say it; it covers the pieces `[from, to)` of its passage. */
export interface Says {
  /** What relates it to its content: a verb, a noun ("his claim that"), "according to", a colon behind a name, a name signed behind a quotation. */
  readonly by: 'verb' | 'noun' | 'according' | 'colon' | 'signature'
  readonly cue: Span
  readonly stance: Stance
  readonly verb: VerbCue | null
  readonly subjects: readonly Subject[]
  /** Where its subject was found: before it, behind it, with an earlier verb, or nowhere (it is said that). */
  readonly order: 'before' | 'behind' | 'shared' | 'nobody'
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Relates the verbs of saying of a passage to their subjects; a verb that has none is left out. */
export function saysOf(pieces: readonly Piece[]): Says[] {
  const found: Says[] = []
  pieces.forEach((piece, at) => {
    if (piece.type !== 'cue') return
    const one = saysAt(pieces, at, piece, found)
    if (one !== null) found.push(one)
  })
  return found
}

function saysAt(
  pieces: readonly Piece[],
  at: number,
  { cue, head }: Extract<Piece, { type: 'cue' }>,
  earlier: readonly Says[],
): Says | null {
  const base: Base = { cue: head, verb: cue, at }
  if (cue.use === 'passive') return passive(pieces, base)
  const previous = pieces[at - 1]
  if (quotedAs(pieces, at)) {
    const subject = subjectBefore(pieces, at - 2)
    const whole = { start: pieces[at - 2]?.start ?? head.start, end: head.end }
    return subject === null ? null : saying({ cue: whole, verb: cue, at }, subject.subjects, 'before', subject.from)
  }
  if (cue.use === 'finite' && mayInvert(previous, cue)) {
    const behind = subjectBehind(pieces, at)
    if (behind !== null && (previous?.type === 'quote' || ends(pieces[behind.from]))) {
      // A noun phrase is no content of "say": "The toll will rise, said Hill's deputy."
      const next = pieces[behind.from]
      const over = next === undefined || next.type === 'stop' || isWord(next, '.', '?', '!')
      const before =
        isComma(previous) && !(over && /^(?:say|add)$/.test(cue.verb.base)) ? subjectBefore(pieces, at) : null
      if (before === null) return saying(base, behind.subjects, 'behind', at, behind.from)
    }
  }
  if (cue.use === 'finite' && !coordinated(previous)) {
    const before = subjectBefore(pieces, at)
    if (before !== null) {
      if (isNobody(pieces[before.from])) return null
      if (countingVerbs.has(cue.verb.base) && !isBody(before.subjects[0])) return null
      // "The jury heard that": nobody is said to have told it.
      const subjects = cue.verb.base === 'hear' ? [] : before.subjects
      return saying(base, subjects, 'before', before.from)
    }
  }
  return shared(pieces, base, earlier)
}

/** A verb of saying before its subjects are known. */
interface Base {
  readonly cue: Span
  readonly verb: VerbCue
  readonly at: number
}

function saying(
  { cue, verb, at }: Base,
  subjects: readonly Subject[],
  order: Says['order'],
  from: number,
  to: number = at + 1,
): Says {
  return { by: 'verb', cue, stance: verb.verb.stance, verb, subjects, order, at, from, to }
}

/** A body or a document that counts reports the figure; a doctor who counts bodies only does his work. */
const isBody = (subject: Subject | undefined): boolean =>
  /^(?:organization|document|group)$/.test(subject?.mention?.kind ?? '') &&
  !/^they$/iu.test(subject?.mention?.text ?? '')

/** "No group had claimed it": nobody did. */
function isNobody(piece: Piece | undefined): boolean {
  const word = piece?.type === 'mention' ? piece.mention.text : piece?.type === 'word' ? piece.lower : ''
  return /^(?:no|nobody|neither)\b/iu.test(word)
}

/** "was quoted as saying": the subject is the passive verb's. */
function quotedAs(pieces: readonly Piece[], at: number): boolean {
  const passive = pieces[at - 2]
  return isWord(pieces[at - 1], 'as') && passive?.type === 'cue' && /^(?:quote|cite)$/.test(passive.cue.verb.base)
}

/** "It is reported that": reported without a source; "described by officials as the worst": by those behind it. */
function passive(pieces: readonly Piece[], base: Base): Says | null {
  const agent = isWord(pieces[base.at + 1], 'by') ? subjectBehind(pieces, base.at + 1) : null
  const link = agent === null ? undefined : pieces[agent.from]
  if (agent !== null && agent.subjects[0]?.mention != null && (isWord(link, 'that', 'as') || link?.type === 'quote')) {
    const to = isWord(link, 'as') ? agent.from + 1 : agent.from
    return saying(base, agent.subjects, 'shared', base.at, to)
  }
  const subject = pieces[base.at - 1]
  if (
    subject?.type !== 'mention' ||
    subject.mention.text.toLowerCase() !== 'it' ||
    !isWord(pieces[base.at + 1], 'that')
  )
    return null
  return saying(base, [], 'nobody', base.at - 1)
}

/** Whether a subject may stand behind a verb: directly behind a quotation, or where its clause is empty. */
function mayInvert(previous: Piece | undefined, cue: VerbCue): boolean {
  if (previous === undefined || previous.type === 'stop') return cue.verb.base === 'say' && !cue.base
  if (previous.type === 'quote') return true
  if (previous.type === 'word') {
    if (previous.quoted) return true
    return previous.lower === ',' && /^(?:say|add|write|report|note|explain|announce|warn|tweet)$/.test(cue.verb.base)
  }
  return false
}

/** Whether an inverted subject may end here: "said Hill." "said Hill, a doctor"; not "said Hill was". */
function ends(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.type === 'stop' || piece.type === 'quote' || piece.type === 'date') return true
  return (
    piece.type === 'word' &&
    /^(?:[.,;:—–(-]|in|on|at|of|from|with|during|after|before|to|who|when|as|and|while|through|via|by|for)$/.test(
      piece.lower,
    )
  )
}

function coordinated(previous: Piece | undefined): boolean {
  return isWord(previous, 'and', 'or', 'but', 'then', 'to') || previous?.type === 'stop' || previous?.type === 'quote'
}

/** A verb without a subject of its own has that of the verb or clause before it: "and called for", "saying that". */
function shared(pieces: readonly Piece[], base: Base, earlier: readonly Says[]): Says | null {
  const beside = pieces[base.at - 1]
  const found = (subjects: readonly Subject[]): Says => saying(base, subjects, 'shared', base.at)
  // "a letter saying that", "with Hill calling for"
  if (base.verb.use === 'participle' && beside?.type === 'mention') return found([subjectOf(beside)])
  const start = sentenceStart(pieces, base.at)
  const previous = lastSince(pieces, earlier, start)
  const clause = clauseStart(pieces, base.at, true)
  if (previous !== undefined) {
    // A clause of its own stands between: "Hill said no, but the mayor stood up and asked".
    const nearer = clause > previous.at + 1 && clause < base.at - 1 ? firstSubject(pieces, clause, base.at) : null
    return found(nearer?.subjects[0]?.mention == null ? previous.subjects : nearer.subjects)
  }
  const subject =
    firstSubject(pieces, clause >= base.at - 1 ? start : clause, base.at) ??
    firstSubject(pieces, start, base.at) ??
    subjectAhead(pieces, base.at, start)
  return subject === null ? null : found(subject.subjects)
}

/** The last verb of the sentence that has a subject and is not within what another says. */
function lastSince(pieces: readonly Piece[], earlier: readonly Says[], start: number): Says | undefined {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const one = earlier[i]
    if (one === undefined || one.at < start) return undefined
    if (one.subjects.length > 0 && !nested(pieces, one)) return one
  }
  return undefined
}

/** Whether a verb of saying only stands within what another says: "said that Hill told". */
function nested(pieces: readonly Piece[], { from }: Says): boolean {
  const before = pieces[from - 1]
  return before?.type === 'cue' || isWord(before, 'that', 'which', 'if', 'whether', 'because', 'what')
}

/** A participle that opens its sentence has the subject of the main clause: "Noting that it rained, Hill left." */
function subjectAhead(pieces: readonly Piece[], at: number, start: number): Subjects | null {
  if (at > start + 1) return null
  const end = sentenceEnd(pieces, at)
  for (let comma = at; comma < end && comma - at < 60; comma++) {
    if (!isComma(pieces[comma])) continue
    const found = firstSubject(pieces, comma + 1, Math.min(end, comma + 12))
    if (found?.subjects[0]?.mention != null) return found
  }
  return null
}

export function sentenceStart(pieces: readonly Piece[], at: number): number {
  let start = at
  while (start > 0 && at - start < 200 && pieces[start - 1]?.type !== 'stop') start--
  return start
}

export function sentenceEnd(pieces: readonly Piece[], at: number): number {
  let end = at
  while (end < pieces.length && pieces[end]?.type !== 'stop') end++
  return end
}
