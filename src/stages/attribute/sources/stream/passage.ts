import { formsOf } from '../../../../english/forms/saying-verbs.ts'
import { isCompounded } from '../../../../english/people/hyphenated.ts'
import {
  dateChunk,
  type Place,
  quotationChunk,
  speakerChunk,
  stopChunk,
  wordChunk,
} from '../../../../english/reading/make-chunk.ts'
import { hearsayAdverbs, nounsOfSaying, reckonedForms } from '../../../../lexicon/en/saying.ts'
import type { Anchor } from '../../../../model/anchor.ts'
import type { Paragraph, Sentence } from '../../../../model/document.ts'
import type { FoundDate } from '../../../../model/found-date.ts'
import type { QuotationMention } from '../../../../model/quotation.ts'
import type { Span } from '../../../../model/span.ts'
import type { Geocoded } from '../../../../model/stage.ts'
import { itemAt } from '../../../../text/item-at.ts'
import { type Item, itemsOf } from '../../../../text/pattern/item.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { firstFrom } from '../../../../text/within.ts'
import { cueChunks } from './cues.ts'
import type { Introduced } from './introductions.ts'
import type { CueChunk, PassageChunk, WordChunk } from './passage-chunk.ts'
import { NO_SIGNS, type Signs } from './signs.ts'
import { ACCORDING, BY, COLON, HYPHEN, isOf, LONG_DASH, NO_WORD } from './words.ts'

/** A paragraph as chunks; a sentence ends at each `stop`. */
export class Passage {
  readonly paragraph: Paragraph
  readonly signs: Signs
  /** Whether it has none of the signs and does not begin with a mark, so that its chunks are only needed for the sentences next to it. */
  readonly isPlain: boolean
  #chunks: readonly PassageChunk[] | (() => readonly PassageChunk[])

  constructor(paragraph: Paragraph, signs: Signs, chunks: readonly PassageChunk[] | (() => readonly PassageChunk[])) {
    this.paragraph = paragraph
    this.signs = signs
    this.isPlain = typeof chunks === 'function'
    this.#chunks = chunks
  }

  /** Those of a plain paragraph are made when they are first asked for. */
  get chunks(): readonly PassageChunk[] {
    if (typeof this.#chunks === 'function') this.#chunks = this.#chunks()
    return this.#chunks
  }
}

const SIGNS = numberSet([...nounsOfSaying, ...hearsayAdverbs, ...reckonedForms, 'according', ':'])
const RECKONED = numberSet(reckonedForms)
const HEARSAY = numberSet(hearsayAdverbs)

/** A paragraph of more chunks is cut after a sentence, so that what is compared within a passage is bounded whatever the text. */
const MOST_CHUNKS = 1000

/** Joins what was found in every paragraph to its words. Linear: each list of mentions is walked once. */
export function passagesOf(
  { paragraphs, sentences, quotations, dates }: Geocoded,
  introductions: readonly Introduced[],
): Passage[] {
  const joiner = new Joiner(quotations, introductions, dates)
  const passages: Passage[] = []
  for (const paragraph of paragraphs) {
    const { from, to } = paragraph.region === 'boilerplate' ? NO_SENTENCES : paragraph.sentences
    if (from < to && !joiner.quotesIn(from, to) && isPlain(sentences, from, to)) {
      const chunks = () => {
        const own = new Joiner([], introductions, dates, paragraph.start)
        return joined(own, sentences, from, to, { ...NO_SIGNS })
      }
      passages.push(new Passage(paragraph, NO_SIGNS, chunks))
      continue
    }
    const signs = { ...NO_SIGNS }
    for (const part of parts(joined(joiner, sentences, from, to, signs))) {
      passages.push(new Passage(paragraph, signs, part))
    }
  }
  return passages
}

const NO_SENTENCES: Paragraph['sentences'] = { from: 0, to: 0 }

function joined(
  joiner: Joiner,
  sentences: readonly Sentence[],
  from: number,
  to: number,
  signs: Signing,
): PassageChunk[] {
  const chunks: PassageChunk[] = []
  for (let i = from; i < to; i++) joiner.join(sentences[i], chunks, signs)
  return chunks
}

/** Whether the words of some sentences, outside quotations, can bear no sign, and are few enough for one passage. */
function isPlain(sentences: readonly Sentence[], from: number, to: number): boolean {
  if (sentences[from]?.tokens[0]?.kind === 'mark') return false
  let most = to - from
  for (let i = from; i < to; i++) {
    const tokens = sentences[i]?.tokens ?? []
    most += tokens.length
    for (const { word } of tokens) if (isOf(SIGNS, word) || formsOf(word) !== null) return false
  }
  return most <= MOST_CHUNKS
}

function parts(chunks: readonly PassageChunk[]): (readonly PassageChunk[])[] {
  if (chunks.length <= MOST_CHUNKS) return [chunks]
  const parts: PassageChunk[][] = [[]]
  for (const chunk of chunks) {
    const part = parts[parts.length - 1]
    part?.push(chunk)
    if (chunk.type === 'stop' && part !== undefined && part.length >= MOST_CHUNKS) parts.push([])
  }
  return parts
}

type Signing = { -readonly [K in keyof Signs]: boolean }

const NEVER = Number.POSITIVE_INFINITY

/** Makes chunks of sentences that are handed to it in text order. */
class Joiner {
  readonly #quotations: readonly QuotationMention[]
  readonly #speakers: readonly Introduced[]
  readonly #dates: readonly FoundDate[]
  #quotation = 0
  #speaker = 0
  #date = 0
  #lastQuoted: QuotationMention | null = null

  /** @param start where in the text the first sentence stands that it will be given */
  constructor(
    quotations: readonly QuotationMention[],
    speakers: readonly Introduced[],
    dates: readonly FoundDate[],
    start = 0,
  ) {
    this.#quotations = quotations
    this.#speakers = speakers
    this.#dates = dates
    if (start === 0) return
    this.#speaker = firstFrom(speakers, start)
    this.#date = firstFrom(dates, start)
  }

  /** Whether a quotation stands in some sentences, which come after those that were joined. */
  quotesIn(from: number, to: number): boolean {
    let q = this.#quotation
    while ((this.#quotations[q]?.extent.until.sentence ?? from) < from) q++
    const { sentence } = this.#quotations[q]?.extent.from ?? { sentence: to }
    return sentence < to
  }

  join(sentence: Sentence | undefined, chunks: PassageChunk[], signs: Signing): void {
    if (sentence === undefined) return
    const { index } = sentence
    const items = itemsOf(sentence)
    const cues = cueChunks(sentence, items, (token) => this.#covering(index, token) !== null)
    let c = 0
    for (let i = 0; i < items.length; i++) {
      const item = items[i]
      if (item === undefined) break
      const quotation = this.#covering(index, i)
      if (quotation?.use === 'speech') {
        if (quotation !== this.#lastQuoted) chunks.push(quoted(quotation))
        signs.quotation = true
        this.#lastQuoted = quotation
        continue
      }
      while ((cues[c]?.to ?? NEVER) <= i) c++
      const cue = cues[c]
      if (cue !== undefined && cue.from === i) {
        chunks.push(cue)
        signs.cue = true
        i = cue.to - 1
        continue
      }
      const found = quotation === null ? this.#foundAt(index, i) : null
      if (found !== null && (cue === undefined || cue.from >= found.to || isWithin(cue, found))) {
        chunks.push(found)
        i = Math.max(i, found.to - 1)
      } else chunks.push(signed(wordOf(index, items, i, item, quotation !== null), signs))
    }
    // Within a quotation a sentence's end is the quotation's own
    const last = this.#covering(index, items.length - 1)
    if (last === null || last.extent.until.sentence === index) chunks.push(stopChunk(sentence))
  }

  /** The quotation over a token; tokens are asked for in rising order, but for steps back within a sentence. */
  #covering(sentence: number, token: number): QuotationMention | null {
    const all = this.#quotations
    if (all.length === 0) return null
    let q = this.#quotation
    while (q > 0 && isBeforeStart(sentence, token, all[q])) q--
    while (q < all.length - 1 && isPastEnd(sentence, token, all[q])) q++
    this.#quotation = q
    const one = all[q]
    return one !== undefined && !isBeforeStart(sentence, token, one) && !isPastEnd(sentence, token, one) ? one : null
  }

  /** What begins at a token and is read as one: a possible speaker before a date. */
  #foundAt(sentence: number, token: number): PassageChunk | null {
    while (isBefore(this.#speakers[this.#speaker], sentence, token)) this.#speaker++
    while (isBefore(this.#dates[this.#date], sentence, token)) this.#date++
    const speaker = this.#speakers[this.#speaker]
    if (speaker?.sentence === sentence && speaker.tokens.from === token)
      return speakerChunk(placeOf(speaker), speaker.mention)
    const date = this.#dates[this.#date]
    if (date?.sentence !== sentence || date.tokens.from !== token) return null
    return dateChunk(placeOf(date))
  }
}

/** Whether a participle only belongs to what introduces a name: "Airfleets, a database detailing aircraft,". */
const isWithin = ({ cue: { use }, to }: CueChunk, found: PassageChunk): boolean =>
  found.mention?.by === 'name' &&
  found.mention.kind !== 'person' &&
  to < found.to &&
  (use === 'participle' || use === 'passive')

const isBeforeStart = (sentence: number, token: number, of: QuotationMention | undefined): boolean =>
  of !== undefined &&
  (sentence < of.extent.from.sentence || (sentence === of.extent.from.sentence && token < of.extent.from.token))

const isPastEnd = (sentence: number, token: number, of: QuotationMention | undefined): boolean =>
  of !== undefined &&
  (sentence > of.extent.until.sentence || (sentence === of.extent.until.sentence && token >= of.extent.until.token))

const isBefore = (one: Introduced | FoundDate | undefined, sentence: number, token: number): boolean =>
  one !== undefined && (one.sentence < sentence || (one.sentence === sentence && one.tokens.from < token))

const placeOf = ({ sentence, tokens: { from, to }, start, end }: Anchor & Span): Place => ({
  sentence,
  from,
  to,
  start,
  end,
})

function quoted(quotation: QuotationMention): PassageChunk {
  const { extent, marks } = quotation
  const { sentence, token } = extent.from
  return quotationChunk({ sentence, from: token, to: extent.until.token, ...marks }, quotation)
}

function wordOf(sentence: number, items: readonly Item[], at: number, item: Item, quoted: boolean): WordChunk {
  const isLong = item.word === HYPHEN && isDash(itemAt(items, at - 1), item, items[at + 1])
  return isLong
    ? wordChunk(sentence, at, item, '—', LONG_DASH, quoted)
    : // The "by" of "passer-by" is no preposition
      wordChunk(sentence, at, item, item.lower, isCompounded(items, at) ? NO_WORD : item.word, quoted)
}

/** A hyphen with white space on both sides stands for a dash, and so do two: "--". */
const isDash = (previous: Item | undefined, { spaced }: Item, next: Item | undefined): boolean =>
  (spaced && (next?.spaced ?? true)) || (next?.lower === '-' && !next.spaced) || (previous?.lower === '-' && !spaced)

function signed(chunk: WordChunk, signs: Signing): WordChunk {
  if (chunk.quoted) signs.quotedWords = true
  else if (chunk.word === BY) signs.agent = true
  else if (isOf(SIGNS, chunk.word)) {
    if (chunk.word === COLON) signs.colon = true
    else if (chunk.word === ACCORDING) signs.according = true
    else if (isOf(HEARSAY, chunk.word)) signs.hearsay = true
    else if (!isOf(RECKONED, chunk.word)) signs.noun = true
  }
  return chunk
}
