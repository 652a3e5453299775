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
  | (Span & { readonly type: 'word'; readonly lower: string; readonly text: string; readonly quoted: boolean })
  | (Span & { readonly type: 'quote'; readonly quotation: QuotationMention })
  | (Span & { readonly type: 'mention'; readonly mention: SpeakerMention })
  | (Span & { readonly type: 'date' })
  | (Span & { readonly type: 'cue'; readonly cue: VerbCue; readonly head: Span })
  | (Span & { readonly type: 'stop' })

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
        if (quotation !== previousQuote)
          pieces.push({ start: quotation.marks.start, end: quotation.marks.end, type: 'quote', quotation })
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
      } else pieces.push(wordOf(tokens, i, token, quotation !== null))
    }
    const ends = covering({ start: sentence.end - 1 })
    // Within a quotation a sentence's end is the quotation's own.
    if (ends === null || ends.marks.end <= sentence.end)
      pieces.push({ start: sentence.end, end: sentence.end, type: 'stop' })
  }
  return pieces
}

function wordOf(tokens: readonly Token[], at: number, token: Token, quoted: boolean): Piece {
  const { start, end, text } = token
  const lower = isDash(tokens[at - 1], token, tokens[at + 1]) ? '—' : token.lower
  return { start, end, type: 'word', lower, text, quoted }
}

/** A hyphen with white space on both sides stands for a dash, and so do two: "--". */
const isDash = (previous: Token | undefined, { lower, spaced }: Token, next: Token | undefined): boolean =>
  lower === '-' &&
  ((spaced && (next?.spaced ?? true)) || (next?.lower === '-' && !next.spaced) || (previous?.lower === '-' && !spaced))

function chunkAt(token: Token, introduction: Introduced | null, date: DateMention | null): Chunk | null {
  if (introduction !== null && introduction.start === token.start) return { ...introduction, type: 'mention' }
  return date !== null && date.start === token.start ? { start: date.start, end: date.end, type: 'date' } : null
}

function cuePiece(sentence: Sentence, cue: VerbCue): Piece {
  const [first, head, last] = [sentence.tokens[cue.from], sentence.tokens[cue.head], sentence.tokens[cue.to - 1]]
  const end = last?.end ?? sentence.end
  return {
    start: first?.start ?? sentence.start,
    end,
    type: 'cue',
    cue,
    head: { start: head?.start ?? sentence.start, end },
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
