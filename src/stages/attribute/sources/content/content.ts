import {
  andOrBut,
  clauseJoins,
  concessives,
  contentCuts,
  continuations,
  indefiniteArticles,
} from '../../../../lexicon/en/grammar.ts'
import { countWords, fractionalCounts, superlatives } from '../../../../lexicon/en/numbers.ts'
import {
  asidePrepositions,
  contentAdverbs,
  contentMarks,
  publishingVerbs,
  quotationOpeners,
  statementPrepositions,
  topicPrepositions,
} from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { afterAddressee, OPENS_CLAUSE } from '../saying/addressee.ts'
import { isAdverb } from '../saying/clause.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import { isAdverbial } from '../stream/endings.ts'
import type { Piece } from '../stream/piece.ts'
import { isComma, isOneOf, isWord } from '../stream/piece-words.ts'
import {
  ABOUT,
  ACCORDING,
  AS,
  AT,
  COLON,
  COMMA,
  DASHES,
  HYPHEN,
  isOf,
  isPreposition,
  NO_WORD,
  SEMICOLON,
  THAT,
  TO,
  WHERE,
} from '../stream/words.ts'

const PUBLISHING = numberSet(publishingVerbs)
/** Adverbs that are of what is said. */
const OF_CONTENT = numberSet(contentAdverbs)
const OPENS = /^[\p{L}\p{N}$€£“"‘'(#@]/u
const OPENS_TOPIC = numberSet(topicPrepositions)
const LEAST_OR_MOST = numberSet(superlatives)
const LEADS_TO_QUOTE = numberSet(quotationOpeners)
const OPENS_ASIDE = numberSet(statementPrepositions)
const INDEFINITE = numberSet(indefiniteArticles)
const THAT_OR_COLON = numberSet(contentMarks)
const CUTS = numberSet(contentCuts)
const AND_OR_BUT = numberSet(andOrBut)
const CONCEDES = numberSet(concessives)
const OPENS_SENTENCE = numberSet(clauseJoins)

/** Pieces `[from, to)` of a passage. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A stretch is looked through for no more pieces than this. */
const FARTHEST = 40
/** The end of an aside is looked for no farther away than this, in pieces. */
const FARTHEST_END = 25
/** Prepositions of phrases that tell when, where, to whom and of what something is said. */
const ASIDES = numberSet(asidePrepositions)

/**
 * Where the content after a verb of saying begins: after addressee, time, place and "that".
 *
 * @example 'told reporters in Rome on Monday that the talks failed' // the talks failed
 * @returns null when nothing that could be content follows in the sentence.
 */
export function contentStart(
  pieces: readonly Piece[],
  event: ReportingEvent,
): { readonly at: number; readonly sure: boolean } | null {
  let at = event.to
  const addressed = event.verb?.verb.addressed ?? false
  const clause = event.verb?.verb.clause ?? true
  if (addressed && event.order !== 'after') at = afterAddressee(pieces, at, event.verb?.verb.word ?? NO_WORD)
  for (let steps = 0; steps < FARTHEST; steps++) {
    const piece = pieces[at]
    if (piece === undefined || piece.type === 'stop') return null
    if (piece.type === 'quote') return { at, sure: true }
    if (piece.type === 'date') {
      at++
      continue
    }
    if (piece.type !== 'word' || piece.quoted) return { at, sure: false }
    const { word, lower } = piece
    if (isOf(THAT_OR_COLON, word)) {
      const from = afterSource(pieces, at + 1)
      return pieces[from] === undefined ? null : { at: from, sure: true }
    }
    // "told his aides to find a site"
    const told = at > event.to || event.verb?.use === 'passive'
    if (word === TO && addressed && told && (pieces[at + 1]?.type === 'word' || pieces[at + 1]?.type === 'cue'))
      return { at, sure: true }
    if (isOf(DASHES, word)) {
      const after = afterDashes(pieces, at)
      if (after === null) return null
      at = after
    } else if (word === COMMA) {
      const after = afterAside(pieces, at)
      if (after === null) return null
      at = after
    } else if (figure(pieces, at)) return { at, sure: false }
    else if (isOf(ASIDES, word) || (!clause && isPreposition(word))) {
      if (!clause && !aside(pieces, at)) return { at: isOneOf(piece, OPENS_TOPIC) ? at + 1 : at, sure: false }
      const after = afterPreposition(pieces, at)
      if (after === null) return null
      at = after
    } else if (isWord(pieces[at + 1], HYPHEN) && hyphenedAdverb(pieces, at) !== null)
      at = hyphenedAdverb(pieces, at) ?? at + 1
    else if (isAdverb(piece) && !isOf(OF_CONTENT, word)) at++
    else if (OPENS.test(lower)) return { at, sure: isOf(OPENS_CLAUSE, word) }
    else return null
  }
  return null
}

/** After what stands between dashes: "claimed — without evidence — that"; null where no second dash comes. */
function afterDashes(pieces: readonly Piece[], dash: number): number | null {
  let from = dash + 1
  while (isOneOf(pieces[from], DASHES)) from++
  for (let i = from; i - dash < FARTHEST && pieces[i]?.type !== 'stop' && pieces[i] !== undefined; i++) {
    if (!isOneOf(pieces[i], DASHES)) continue
    let after = i + 1
    while (isOneOf(pieces[after], DASHES)) after++
    return after
  }
  return null
}

/** After a source that is told first: "that, according to the mayor, the bridge is closed". */
function afterSource(pieces: readonly Piece[], from: number): number {
  if (!isComma(pieces[from]) || !isWord(pieces[from + 1], ACCORDING)) return from
  for (let i = from + 2; i - from < FARTHEST_END && pieces[i]?.type !== 'stop'; i++)
    if (isComma(pieces[i])) return i + 1
  return from
}

/** After an adverb of several words: "matter-of-factly"; null where there is no such adverb. */
function hyphenedAdverb(pieces: readonly Piece[], at: number): number | null {
  let last = at
  while (isWord(pieces[last + 1], HYPHEN)) last += 2
  const word = pieces[last]
  return word !== undefined && isAdverbial(word.lower) ? last + 1 : null
}

const COUNTS = numberSet([...countWords, ...fractionalCounts])
/** A figure, an amount of money, or a number from thirteen to nineteen. */
const NUMBER = /^(?:[\d$€£]|\p{L}+teen$)/u

/** Whether a preposition only begins a figure: "at least 60", "about 40 people", "after 12 of them". */
function figure(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  if (isWord(pieces[at], AT) && isOneOf(next, LEAST_OR_MOST)) return true
  return isWord(pieces[at], ABOUT) && next?.type === 'word' && (isOf(COUNTS, next.word) || NUMBER.test(next.lower))
}

/** After an aside between commas; at a quotation after a comma; null when the comma ends it all. */
function afterAside(pieces: readonly Piece[], comma: number): number | null {
  if (pieces[comma + 1]?.type === 'quote') return comma + 1
  for (let i = comma + 1; i < pieces.length && i - comma < FARTHEST_END; i++) {
    const piece = pieces[i]
    if (piece === undefined || piece.type === 'stop' || piece.type === 'cue') return null
    if (piece.type === 'quote') return isOneOf(pieces[i - 1], LEADS_TO_QUOTE) ? i : null
    if (isWord(piece, THAT) && isComma(pieces[i - 1])) return i
    if (isWord(piece, COLON)) return i
  }
  return null
}

/** Whether a phrase with a preposition tells of the saying and not of what was said: "in a statement", "on Monday". */
function aside(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  return next?.type === 'date' || (isOneOf(pieces[at], OPENS_ASIDE) && isOneOf(next, INDEFINITE))
}

/** After a phrase with a preposition; straight at "that" or a quotation when the sentence still has one. */
function afterPreposition(pieces: readonly Piece[], at: number): number | null {
  let end = -1
  for (let i = at + 1; i < pieces.length && i - at < FARTHEST_END; i++) {
    const piece = pieces[i]
    if (piece === undefined || piece.type === 'stop') break
    if (piece.type === 'cue' && piece.cue.use !== 'passive' && !isOf(PUBLISHING, piece.cue.verb.word)) break
    if (piece.type === 'quote') return i
    if (isOneOf(piece, THAT_OR_COLON) && !isComma(pieces[i - 1])) return i
    if (end < 0) {
      if (isComma(piece)) end = i
      else if (piece.type === 'mention' || piece.type === 'date') end = i + 1
    }
  }
  return end < 0 ? null : end
}

/**
 * Where the content that begins at a piece ends: with its sentence, or before the next verb of saying that is not part of it.
 *
 * @param events the verbs of saying by the piece that each begins at; none where nothing is to cut.
 * @param owned whether a quotation belongs to another verb.
 */
export function contentEnd(
  pieces: readonly Piece[],
  from: number,
  events: readonly (ReportingEvent | undefined)[],
  owned: (piece: Piece) => boolean,
): number {
  let end = from
  for (; end < pieces.length; end++) {
    const piece = pieces[end]
    if (piece === undefined || piece.type === 'stop') break
    if (piece.type === 'quote' && owned(piece)) break
    if (isWord(piece, SEMICOLON) || isWord(piece, ACCORDING)) break
    const next = events[end]
    if (next !== undefined && end > from && !next.verb?.verb.quoteOnly && cuts(pieces, end, next)) break
  }
  return trimEnd(pieces, from, end)
}

/** Whether a verb of saying ends the content before it: after a comma or a dash, or coordinated with the one before. */
function cuts(pieces: readonly Piece[], at: number, event: ReportingEvent): boolean {
  const previous = pieces[at - 1]
  if (isOneOf(previous, CUTS)) return true
  // "accused it of shelling the town, where officials said"
  if (isWord(previous, WHERE) && isComma(pieces[at - 2])) return true
  if (isOneOf(previous, AND_OR_BUT)) return event.order !== 'nobody'
  return isOneOf(previous, CONCEDES)
}

const LEADS_ON = numberSet(continuations)

/** Takes commas, conjunctions and adverbs that lead on to the next clause from the end. */
export function trimEnd(pieces: readonly Piece[], from: number, end: number): number {
  let to = end
  while (to > from && isOneOf(pieces[to - 1], LEADS_ON)) to--
  return to
}

/** The clause before a verb of saying, from its sentence's beginning: "The bridge is closed, police say." */
export function clauseBefore(pieces: readonly Piece[], event: ReportingEvent, start: number): Stretch | null {
  let to = event.from
  if (isWord(pieces[to - 1], AS)) to--
  const aside = to < event.from && isOneOf(pieces[to - 1], DASHES)
  if (!aside && !isComma(pieces[to - 1]) && !quotedComma(pieces, to - 1)) return null
  let from = start
  while (isOneOf(pieces[from], OPENS_SENTENCE)) from++
  to = trimEnd(pieces, from, to)
  return to > from ? { from, to } : null
}

/** A closing mark with the comma before it, as American papers print it. */
function quotedComma(pieces: readonly Piece[], at: number): boolean {
  const [mark, comma] = [pieces[at], pieces[at - 1]]
  return mark?.type === 'word' && mark.quoted && comma?.type === 'word' && comma.word === COMMA
}
