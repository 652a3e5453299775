import { nounsOfSaying } from '../../../../lexicon/en/saying.ts'
import type { DateMention } from '../../../../model/date.ts'
import type { Paragraph, Sentence } from '../../../../model/document.ts'
import type { QuotationMention } from '../../../../model/quotation.ts'
import type { Span } from '../../../../model/span.ts'
import type { Geocoded } from '../../../../model/stage.ts'
import { ordered } from '../../../../text/ordered.ts'
import { type Item, itemsOf } from '../../../../text/pattern/item.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { verbCues } from './cues.ts'
import type { Introduced } from './introductions.ts'
import { barePiece, cuePiece, mentionPiece, type Piece, quotePiece, type WordPiece, wordPiece } from './piece.ts'
import { NO_SIGNS, type Signs } from './signs.ts'
import type { VerbCue } from './verb-cue.ts'
import { ACCORDING, COLON, HYPHEN, isOf, LONG_DASH } from './words.ts'

/** A paragraph as pieces; a sentence ends at each `stop`. */
export interface Passage {
  readonly paragraph: Paragraph
  readonly pieces: readonly Piece[]
  readonly signs: Signs
}

const SIGNS = numberSet([...nounsOfSaying, 'according', ':'])

/** A paragraph of more pieces is cut after a sentence, so that what is compared within a passage is bounded whatever the text. */
const MOST_PIECES = 1000

/** Cuts every paragraph into pieces. Linear: each list of mentions is walked once. */
export function passagesOf(
  { paragraphs, sentences, quotations, dates }: Geocoded,
  introductions: readonly Introduced[],
): Passage[] {
  const quoted = walker(quotations, ({ marks }) => marks)
  const speaking = walker(introductions, itself)
  const dated = walker(dates, itself)
  const passages: Passage[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.region === 'boilerplate') {
      passages.push({ paragraph, pieces: [], signs: NO_SIGNS })
      continue
    }
    const cutter = new Cutter(quoted(paragraph), speaking(paragraph), dated(paragraph))
    const { from, to } = paragraph.sentences
    for (let i = from; i < to; i++) cutter.cut(sentences[i])
    for (const pieces of parts(cutter.pieces)) passages.push({ paragraph, pieces, signs: cutter.signs })
  }
  return passages
}

function parts(pieces: readonly Piece[]): (readonly Piece[])[] {
  if (pieces.length <= MOST_PIECES) return [pieces]
  const parts: Piece[][] = [[]]
  for (const piece of pieces) {
    const part = parts[parts.length - 1]
    part?.push(piece)
    if (piece.type === 'stop' && part !== undefined && part.length >= MOST_PIECES) parts.push([])
  }
  return parts
}

const itself = (span: Span): Span => span

/** Hands out, for spans asked in text order, the members of a sorted list within each. */
function walker<T>(all: readonly T[], spanOf: (one: T) => Span): (within: Span) => T[] {
  const sorted = ordered(all, (a, b) => spanOf(a).start - spanOf(b).start)
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

const NEVER = Number.POSITIVE_INFINITY

/** Cuts the sentences of one paragraph into pieces, in their order. */
class Cutter {
  readonly pieces: Piece[] = []
  readonly signs: { -readonly [K in keyof Signs]: boolean } = { ...NO_SIGNS }
  readonly #quotations: readonly QuotationMention[]
  readonly #speakers: readonly Introduced[]
  readonly #dates: readonly DateMention[]
  #quotation = 0
  #speaker = 0
  #date = 0
  #lastQuoted: QuotationMention | null = null

  constructor(quotations: readonly QuotationMention[], speakers: readonly Introduced[], dates: readonly DateMention[]) {
    this.#quotations = quotations
    this.#speakers = speakers
    this.#dates = dates
  }

  cut(sentence: Sentence | undefined): void {
    if (sentence === undefined) return
    const items = itemsOf(sentence)
    const cues = verbCues(sentence, items, (start) => this.#covering(start) !== null)
    let c = 0
    for (let i = 0; i < items.length; i++) {
      const item = items[i]
      if (item === undefined) break
      const quotation = this.#covering(item.start)
      if (quotation?.use === 'speech') {
        if (quotation !== this.#lastQuoted) this.pieces.push(quotePiece(quotation))
        this.signs.quotation = true
        this.#lastQuoted = quotation
        continue
      }
      while ((cues[c]?.to ?? NEVER) <= i) c++
      const cue = cues[c]
      if (cue !== undefined && cue.from === i) {
        this.pieces.push(pieceOf(sentence, items, cue))
        this.signs.cue = true
        i = cue.to - 1
        continue
      }
      const chunk = quotation === null ? this.#chunkAt(item.start) : null
      const last = chunk === null ? i : lastWithin(items, i, chunk.end)
      if (chunk !== null && (cue === undefined || cue.from > last)) {
        this.pieces.push(chunk)
        i = last
      } else this.#pushWord(wordOf(items, i, item, quotation !== null))
    }
    const ends = this.#covering(sentence.end - 1)
    // Within a quotation a sentence's end is the quotation's own.
    if (ends === null || ends.marks.end <= sentence.end)
      this.pieces.push(barePiece('stop', { start: sentence.end, end: sentence.end }))
  }

  #pushWord(piece: WordPiece): void {
    this.pieces.push(piece)
    if (piece.quoted) this.signs.quotedWords = true
    else if (isOf(SIGNS, piece.word)) {
      if (piece.word === COLON) this.signs.colon = true
      else if (piece.word === ACCORDING) this.signs.according = true
      else this.signs.noun = true
    }
  }

  /** The quotation over a position; positions are asked in rising order, but for steps back within a sentence. */
  #covering(start: number): QuotationMention | null {
    const all = this.#quotations
    if (all.length === 0) return null
    let q = this.#quotation
    while (q > 0 && (all[q]?.marks.start ?? NEVER) > start) q--
    while (q < all.length - 1 && (all[q]?.marks.end ?? 0) <= start) q++
    this.#quotation = q
    const one = all[q]
    return one !== undefined && one.marks.start <= start && start < one.marks.end ? one : null
  }

  /** What begins at a position and is read as one: a possible speaker before a date. */
  #chunkAt(start: number): Piece | null {
    while ((this.#speakers[this.#speaker]?.start ?? NEVER) < start) this.#speaker++
    while ((this.#dates[this.#date]?.start ?? NEVER) < start) this.#date++
    const speaker = this.#speakers[this.#speaker]
    if (speaker !== undefined && speaker.start === start) return mentionPiece(speaker)
    const date = this.#dates[this.#date]
    return date !== undefined && date.start === start ? barePiece('date', date) : null
  }
}

function wordOf(items: readonly Item[], at: number, item: Item, quoted: boolean): WordPiece {
  const { lower, word } = item
  return word === HYPHEN && isDash(items[at - 1], item, items[at + 1])
    ? wordPiece(item, '—', LONG_DASH, quoted)
    : wordPiece(item, lower, word, quoted)
}

/** A hyphen with white space on both sides stands for a dash, and so do two: "--". */
const isDash = (previous: Item | undefined, { spaced }: Item, next: Item | undefined): boolean =>
  (spaced && (next?.spaced ?? true)) || (next?.lower === '-' && !next.spaced) || (previous?.lower === '-' && !spaced)

function pieceOf(sentence: Sentence, items: readonly Item[], cue: VerbCue): Piece {
  const [first, last] = [items[cue.from], items[cue.to - 1]]
  return cuePiece({ start: first?.start ?? sentence.start, end: last?.end ?? sentence.end }, cue)
}

function lastWithin(items: readonly Item[], from: number, end: number): number {
  let last = from
  while ((items[last + 1]?.start ?? end) < end) last++
  return last
}
