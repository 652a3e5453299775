import { negativeSubjects, nestingWords, sentenceEnds, verbCoordinators } from '../../../../lexicon/en/grammar.ts'
import {
  afterInverted,
  clauseOnlyVerbs,
  countingVerbs,
  informingVerbs,
  invertedVerbs,
  passiveLinks,
  quotingVerbs,
  toldLinks,
} from '../../../../lexicon/en/saying.ts'
import type { Stance } from '../../../../model/claim.ts'
import type { Span } from '../../../../model/span.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isComma, isOneOf, isWord } from '../stream/among-pieces.ts'
import type { VerbCue } from '../stream/cues.ts'
import type { CuePiece, Piece } from '../stream/piece.ts'
import { type Subject, type Subjects, subjectOf } from '../stream/said-by.ts'
import { AS, BY, COMMA, isOf, NOR, THAT, TO, WITH, word } from '../stream/words.ts'
import { behindAddressee } from './addressee.ts'
import { clauseStart, putTo } from './clause.ts'
import { phraseAt } from './phrase.ts'
import { firstSubject, subjectBefore, subjectBehind } from './subject.ts'

const [SAY, TELL, HEAR] = [word('say'), word('tell'), word('hear')]
const QUOTING = numberSet(quotingVerbs)
const SAY_OR_ADD = numberSet(clauseOnlyVerbs)
const TELLING = numberSet(informingVerbs)
const INVERTED = numberSet(invertedVerbs)
const COUNTING = numberSet(countingVerbs)
const ENDS_SUBJECT = numberSet(afterInverted)
const ENDS = numberSet(sentenceEnds)
const THAT_OR_AS = numberSet(passiveLinks)
const THAT_OR_TO = numberSet(toldLinks)
const COORDINATES = numberSet(verbCoordinators)
const NESTS = numberSet(nestingWords)

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
  /** Who passed it on: "state television quoted Hill as saying". */
  readonly through: Span | null
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

function saysAt(pieces: readonly Piece[], at: number, { cue }: CuePiece, earlier: readonly Says[]): Says | null {
  if (cue.use === 'passive') return passive(pieces, at, cue)
  const previous = pieces[at - 1]
  const quotes = quotingVerb(pieces, at)
  if (quotes !== null) return passedOn(pieces, at, cue, quotes)
  if (putTo(pieces, at) !== null) return null
  if (isOf(QUOTING, cue.verb.word) && leadsToSaying(pieces, at)) return null
  if (quotedAs(pieces, at)) {
    const subject = subjectBefore(pieces, at - 2)
    const whole = { start: pieces[at - 2]?.start ?? cue.head.start, end: cue.head.end }
    return subject && made(pieces, at, cue, subject.subjects, 'before', subject.from, { cue: whole })
  }
  if (cue.use === 'finite' && mayInvert(previous, cue)) {
    const behind = subjectBehind(pieces, at)
    if (behind !== null && (previous?.type === 'quote' || ends(pieces[behind.from]))) {
      // A noun phrase is no content of "say": "The toll will rise, said Hill's deputy."
      const next = pieces[behind.from]
      const over = next === undefined || next.type === 'stop' || isOneOf(next, ENDS)
      const before = isComma(previous) && !(over && isOf(SAY_OR_ADD, cue.verb.word)) ? subjectBefore(pieces, at) : null
      if (before === null) return made(pieces, at, cue, behind.subjects, 'behind', at, { to: behind.from })
    }
  }
  if (cue.use === 'finite' && !coordinated(previous)) {
    const before = subjectBefore(pieces, at)
    if (before !== null) {
      if (isNobody(pieces[before.from]) || isWord(pieces[before.from - 1], NOR)) return null
      if (isOf(COUNTING, cue.verb.word) && !isBody(before.subjects[0])) return null
      // "The jury heard that": nobody is said to have told it.
      const subjects = cue.verb.word === HEAR ? [] : before.subjects
      return made(pieces, at, cue, subjects, 'before', before.from)
    }
  }
  return shared(pieces, at, cue, earlier)
}

/** A verb with its subjects; every {@link Says} is written with all its fields in one order, as pieces are. */
function made(
  pieces: readonly Piece[],
  at: number,
  verb: VerbCue,
  subjects: readonly Subject[],
  order: Says['order'],
  from: number,
  { cue = verb.head, through = null, to = at + 1 }: Partial<Pick<Says, 'cue' | 'through' | 'to'>> = PLAIN,
): Says {
  return { by: 'verb', cue, stance: stanceOf(pieces, at, verb), verb, subjects, order, through, at, from, to }
}

const PLAIN = {}

/** Whom somebody told to do something he urged to do it. */
const stanceOf = (pieces: readonly Piece[], at: number, { verb: { word, stance } }: VerbCue): Stance =>
  word === TELL && isWord(pieces[behindAddressee(pieces, at + 1, word)], TO) ? 'urges' : stance

/** Between "quoted" and "as saying" stands no longer a name than this, in pieces. */
const LONGEST_QUOTED = 12

/** The "quoted" of "state television quoted Hill as saying", seen from "saying"; null where there is none. */
function quotingVerb(pieces: readonly Piece[], saying: number): number | null {
  if (!isWord(pieces[saying - 1], AS)) return null
  for (let i = saying - 2; i >= 0 && saying - i <= LONGEST_QUOTED; i--) {
    const piece = pieces[i]
    if (piece?.type === 'stop' || piece?.type === 'quote') return null
    if (piece?.type !== 'cue') continue
    return piece.cue.use === 'finite' && isOf(QUOTING, piece.cue.verb.word) ? i : null
  }
  return null
}

function leadsToSaying(pieces: readonly Piece[], quoting: number): boolean {
  for (let i = quoting + 2; i - quoting <= LONGEST_QUOTED; i++)
    if (pieces[i]?.type === 'cue') return quotingVerb(pieces, i) === quoting
  return false
}

/** "State television quoted Hill as saying": Hill says it, through the television. */
function passedOn(pieces: readonly Piece[], at: number, cue: VerbCue, quoting: number): Says | null {
  const quoted = subjectBehind(pieces, quoting)
  if (quoted === null) return null
  const by = subjectBefore(pieces, quoting)
  const through = by && { start: pieces[by.from]?.start ?? 0, end: pieces[quoting - 1]?.end ?? 0 }
  return made(pieces, at, cue, quoted.subjects, 'before', by?.from ?? quoting, { through })
}

/** A body or a document that counts reports the figure; a doctor who counts bodies only does his work. */
const isBody = (subject: Subject | undefined): boolean =>
  BODIES.has(subject?.mention?.kind) && subject?.mention?.text.toLowerCase() !== 'they'

const BODIES: ReadonlySet<string | undefined> = new Set(['organization', 'document', 'group'])

const FIRST_WORD = /^\w+/

/** "No group had claimed it": nobody did. */
function isNobody(piece: Piece | undefined): boolean {
  const phrase = piece?.type === 'mention' ? piece.mention.text : piece?.type === 'word' ? piece.lower : ''
  const [first = ''] = FIRST_WORD.exec(phrase) ?? []
  return negativeSubjects.has(first.toLowerCase())
}

/** "was quoted as saying": the subject is the passive verb's. */
function quotedAs(pieces: readonly Piece[], at: number): boolean {
  const passive = pieces[at - 2]
  return isWord(pieces[at - 1], AS) && passive?.type === 'cue' && isOf(QUOTING, passive.cue.verb.word)
}

/** "It is reported that": reported without a source; "described by officials as the worst": by those behind it. */
function passive(pieces: readonly Piece[], at: number, cue: VerbCue): Says | null {
  const agent = isWord(pieces[at + 1], BY) ? subjectBehind(pieces, at + 1) : null
  const link = agent === null ? undefined : pieces[agent.from]
  if (agent !== null && agent.subjects[0]?.mention != null && (isOneOf(link, THAT_OR_AS) || link?.type === 'quote')) {
    const to = isWord(link, AS) ? agent.from + 1 : agent.from
    return made(pieces, at, cue, agent.subjects, 'shared', at, { to })
  }
  // "Residents were told to stay indoors": by nobody who is named.
  if (isOf(TELLING, cue.verb.word) && isOneOf(pieces[at + 1], THAT_OR_TO))
    return made(pieces, at, cue, [], 'nobody', at)
  const subject = pieces[at - 1]
  if (subject?.type !== 'mention' || subject.mention.text.toLowerCase() !== 'it' || !isWord(pieces[at + 1], THAT))
    return null
  return made(pieces, at, cue, [], 'nobody', at - 1)
}

/** Whether a subject may stand behind a verb: directly behind a quotation, or where its clause is empty. */
function mayInvert(previous: Piece | undefined, cue: VerbCue): boolean {
  if (previous === undefined || previous.type === 'stop') return cue.verb.word === SAY && !cue.base
  if (previous.type === 'quote') return true
  if (previous.type === 'word') {
    if (previous.quoted) return true
    return previous.word === COMMA && isOf(INVERTED, cue.verb.word)
  }
  return false
}

/** Whether an inverted subject may end here: "said Hill." "said Hill, a doctor"; not "said Hill was". */
function ends(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.type === 'stop' || piece.type === 'quote' || piece.type === 'date') return true
  return isOf(ENDS_SUBJECT, piece.word)
}

function coordinated(previous: Piece | undefined): boolean {
  return isOneOf(previous, COORDINATES) || previous?.type === 'stop' || previous?.type === 'quote'
}

/** A verb without a subject of its own has that of the verb or clause before it: "and called for", "saying that". */
function shared(pieces: readonly Piece[], at: number, cue: VerbCue, earlier: readonly Says[]): Says | null {
  const beside = pieces[at - 1]
  const found = (subjects: readonly Subject[]): Says => made(pieces, at, cue, subjects, 'shared', at)
  // "a letter saying that", "with Hill calling for"
  const companion = cue.use === 'participle' ? companionOf(pieces, at) : null
  if (companion !== null) return found(companion)
  if (cue.use === 'participle' && beside?.type === 'mention') return found([subjectOf(beside)])
  const start = sentenceStart(pieces, at)
  const previous = lastSince(pieces, earlier, start)
  const clause = clauseStart(pieces, at, true)
  if (previous !== undefined) {
    // A clause of its own stands between: "Hill said no, but the mayor stood up and asked".
    const nearer = clause > previous.at + 1 && clause < at - 1 ? firstSubject(pieces, clause, at) : null
    return found(nearer?.subjects[0]?.mention == null ? previous.subjects : nearer.subjects)
  }
  const subject =
    firstSubject(pieces, clause >= at - 1 ? start : clause, at) ??
    firstSubject(pieces, start, at) ??
    subjectAhead(pieces, at, start)
  return subject === null ? null : found(subject.subjects)
}

/** Who does it beside the main clause: "with one of her ads asking". */
function companionOf(pieces: readonly Piece[], at: number): readonly Subject[] | null {
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const piece = pieces[i]
    if (piece?.type !== 'word' && piece?.type !== 'mention') return null
    if (isComma(piece)) return null
    if (!isWord(piece, WITH)) continue
    const { subjects, to } = phraseAt(pieces, i + 1, at)
    return to === at ? subjects : null
  }
  return null
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
  return before?.type === 'cue' || isOneOf(before, NESTS)
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
