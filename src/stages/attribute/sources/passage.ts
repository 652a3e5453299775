import type { DateMention } from '../../../model/date.ts'
import type { Paragraph, Sentence, Token } from '../../../model/document.ts'
import type { QuotationMention } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import type { SpeakerMention } from '../../../model/speaker.ts'
import type { Extracted } from '../../../model/stage.ts'
import { gather } from '../../../text/gather.ts'
import { type VerbCue, verbCues } from './cues.ts'
import type { Introduced } from './introductions.ts'

/** What a paragraph is made of when sources are looked for: words, and what was found in it before. */
export type Piece =
  | PieceOf<'word', 'lower' | 'text' | 'quoted'>
  | PieceOf<'quote', 'quotation'>
  | PieceOf<'mention', 'mention'>
  | PieceOf<'date'>
  | PieceOf<'cue', 'cue' | 'head'>
  | PieceOf<'stop'>

/** What a piece may hold. */
interface Held {
  readonly lower: string
  readonly text: string
  readonly quoted: boolean
  readonly quotation: QuotationMention
  readonly mention: SpeakerMention
  readonly cue: VerbCue
  readonly head: Span
}

/** A piece has every field, and null in those that are not its own: pieces of one form are read several times as fast. */
type PieceOf<Type extends string, Own extends keyof Held = never> = Span & { readonly type: Type } & Pick<Held, Own> & {
    readonly [Other in Exclude<keyof Held, Own>]: null
  }

/** A paragraph as pieces; a sentence ends at each `stop`. */
export interface Passage {
  readonly paragraph: Paragraph
  readonly pieces: readonly Piece[]
}

/** A paragraph of more pieces is cut behind a sentence, so that what is compared within a passage is bounded whatever the text. */
const MOST_PIECES = 1000

type Chunk = Exclude<Piece, { type: 'word' | 'stop' }>

/** Cuts every paragraph into pieces. Linear: each list of mentions is walked once. */
export function passagesOf(extracted: Extracted, introductions: readonly Introduced[]): Passage[] {
  const quotations = walker(extracted.quotations, (quotation) => quotation.marks)
  const speakers = walker(introductions, (introduction) => introduction)
  const dates = walker(extracted.dates, (date) => date)
  return gather(extracted.paragraphs, (paragraph): Passage[] => {
    if (paragraph.region === 'boilerplate') return [{ paragraph, pieces: [] }]
    const within = quotations(paragraph)
    const sentences = extracted.sentences.slice(paragraph.sentences.from, paragraph.sentences.to)
    return cut(piecesOf(sentences, within, speakers(paragraph), dates(paragraph))).map((pieces) => ({
      paragraph,
      pieces,
    }))
  })
}

function cut(pieces: readonly Piece[]): (readonly Piece[])[] {
  if (pieces.length <= MOST_PIECES) return [pieces]
  const parts: Piece[][] = [[]]
  for (const piece of pieces) {
    const part = parts[parts.length - 1]
    part?.push(piece)
    if (piece.type === 'stop' && part !== undefined && part.length >= MOST_PIECES) parts.push([])
  }
  return parts
}

/** Hands out, for spans asked in text order, the members of a sorted list within each. */
function walker<T>(all: readonly T[], spanOf: (one: T) => Span): (within: Span) => T[] {
  const sorted = [...all].sort((a, b) => spanOf(a).start - spanOf(b).start)
  let at = 0
  return ({ start, end }) => {
    const found: T[] = []
    for (; at < sorted.length; at++) {
      const one = sorted[at]
      if (one === undefined || spanOf(one).start >= end) break
      if (spanOf(one).start >= start) found.push(one)
    }
    return found
  }
}

function piecesOf(
  sentences: readonly Sentence[],
  quotations: readonly QuotationMention[],
  speakers: readonly Introduced[],
  dates: readonly DateMention[],
): Piece[] {
  const pieces: Piece[] = []
  const covering = cover(quotations)
  const nextSpeaker = cursor(speakers)
  const nextDate = cursor(dates)
  let previousQuote: QuotationMention | null = null
  for (const sentence of sentences) {
    const { tokens } = sentence
    const cues = verbCues(sentence, (token) => covering(token) !== null)
    let c = 0
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (token === undefined) break
      const quotation = covering(token)
      if (quotation?.use === 'speech') {
        if (quotation !== previousQuote) pieces.push(quotePiece(quotation))
        previousQuote = quotation
        continue
      }
      while ((cues[c]?.to ?? Number.POSITIVE_INFINITY) <= i) c++
      const cue = cues[c]
      if (cue !== undefined && cue.from === i) {
        pieces.push(cuePiece(sentence, cue))
        i = cue.to - 1
        continue
      }
      const chunk = quotation === null ? chunkAt(token, nextSpeaker(token.start), nextDate(token.start)) : null
      const last = chunk === null ? i : lastWithin(sentence, i, chunk.end)
      if (chunk !== null && (cue === undefined || cue.from > last)) {
        pieces.push(chunk)
        i = last
      } else pieces.push(wordPiece(token, tokens[i + 1], quotation !== null))
    }
    const ends = covering({ start: sentence.end - 1 })
    // Within a quotation a sentence's end is the quotation's own.
    if (ends === null || ends.marks.end <= sentence.end) pieces.push(stopPiece(sentence.end))
  }
  return pieces
}

function wordPiece(token: Token, next: Token | undefined, quoted: boolean): Piece {
  const { start, end, text } = token
  const lower = spacedDash(token, next) ? '—' : token.lower
  return { start, end, type: 'word', lower, text, quoted, quotation: null, mention: null, cue: null, head: null }
}

function quotePiece(quotation: QuotationMention): Piece {
  const { start, end } = quotation.marks
  return {
    start,
    end,
    type: 'quote',
    lower: null,
    text: null,
    quoted: null,
    quotation,
    mention: null,
    cue: null,
    head: null,
  }
}

function stopPiece(at: number): Piece {
  return {
    start: at,
    end: at,
    type: 'stop',
    lower: null,
    text: null,
    quoted: null,
    quotation: null,
    mention: null,
    cue: null,
    head: null,
  }
}

/** A hyphen with white space on both sides stands for a dash. */
const spacedDash = (token: Token, next: Token | undefined): boolean =>
  token.lower === '-' && token.spaced && (next?.spaced ?? true)

function chunkAt(token: Token, introduction: Introduced | null, date: DateMention | null): Chunk | null {
  if (introduction !== null && introduction.start === token.start) {
    const { start, end, mention } = introduction
    return {
      start,
      end,
      type: 'mention',
      lower: null,
      text: null,
      quoted: null,
      quotation: null,
      mention,
      cue: null,
      head: null,
    }
  }
  if (date === null || date.start !== token.start) return null
  const { start, end } = date
  return {
    start,
    end,
    type: 'date',
    lower: null,
    text: null,
    quoted: null,
    quotation: null,
    mention: null,
    cue: null,
    head: null,
  }
}

function cuePiece(sentence: Sentence, cue: VerbCue): Piece {
  const [first, head, last] = [sentence.tokens[cue.from], sentence.tokens[cue.head], sentence.tokens[cue.to - 1]]
  const start = first?.start ?? sentence.start
  const end = last?.end ?? sentence.end
  const verb = { start: head?.start ?? sentence.start, end }
  return {
    start,
    end,
    type: 'cue',
    lower: null,
    text: null,
    quoted: null,
    quotation: null,
    mention: null,
    cue,
    head: verb,
  }
}

function lastWithin(sentence: Sentence, from: number, end: number): number {
  let last = from
  while ((sentence.tokens[last + 1]?.start ?? end) < end) last++
  return last
}

/** The quotation over a position; positions are asked in rising order, but for a step back at a sentence's end. */
function cover(quotations: readonly QuotationMention[]): (at: { readonly start: number }) => QuotationMention | null {
  let q = 0
  return ({ start }) => {
    while (q > 0 && (quotations[q]?.marks.start ?? Number.POSITIVE_INFINITY) > start) q--
    while (q < quotations.length - 1 && (quotations[q]?.marks.end ?? 0) <= start) q++
    const one = quotations[q]
    return one !== undefined && one.marks.start <= start && start < one.marks.end ? one : null
  }
}

/** The first of a sorted list that does not begin before a position. */
function cursor<T extends Span>(list: readonly T[]): (start: number) => T | null {
  let at = 0
  return (start) => {
    while (at < list.length && (list[at]?.start ?? start) < start) at++
    return list[at] ?? null
  }
}
