import type { Sentence, Token } from '../../model/document.ts'
import type { QuotationMention } from '../../model/quotation.ts'
import type { SpeakerMention } from '../../model/speaker.ts'
import type { Item } from '../../text/pattern/item.ts'
import { numberOf } from '../../text/pattern/vocabulary.ts'
import type { Chunk, ChunkType, Cue, NounPhrase, Range, VerbGroup } from './chunk.ts'

/** The tokens that chunks are made of, and the sentence that they are of. */
interface ChunkSource {
  readonly tokens: readonly Token[]
  readonly sentence: number
}

/** The number of what is not a word, or of one that nobody asks for. */
const NO_WORD = 0

/** Makes a chunk of a range of tokens. */
export function chunk(
  { tokens, sentence }: ChunkSource,
  type: ChunkType,
  from: number,
  to: number,
  noun: NounPhrase | null,
  sure: boolean,
  verb: VerbGroup | null = null,
): Chunk {
  const [first, last] = [tokens[from], tokens[to - 1]]
  const start = first?.start ?? 0
  const lower = last?.lower ?? ''
  const isOne = to === from + 1
  const word = isOne ? numberOf(lower) : NO_WORD
  return {
    type,
    start,
    end: last?.end ?? start,
    sentence,
    from,
    to,
    text: isOne ? (first?.text ?? '') : '',
    lower,
    word,
    free: word,
    quoted: false,
    sure,
    noun,
    verb,
    mention: null,
    quotation: null,
    cue: null,
  }
}

/**
 * A token that nobody has read as more.
 *
 * @param lower the word, or what it stands for: a hyphen may be a dash.
 */
export function wordChunk(
  sentence: number,
  at: number,
  { start, end, text }: Item,
  lower: string,
  word: number,
  quoted: boolean,
) {
  return {
    type: 'word' as const,
    start,
    end,
    sentence,
    from: at,
    to: at + 1,
    text,
    lower,
    word,
    free: quoted ? NO_WORD : word,
    quoted,
    sure: true,
    noun: null,
    verb: null,
    mention: null,
    quotation: null,
    cue: null,
  }
}

/** Where something was found: the tokens and the characters that it covers. */
export type Place = Pick<Chunk, 'sentence' | 'start' | 'end' | keyof Range>

/** A name, a noun or a pronoun on which somebody stands who may speak. */
export const speakerChunk = (at: Place, mention: SpeakerMention) => found(mention.by, at, mention, null, null, null)

/** Words that somebody said, from mark to mark. */
export const quotationChunk = (at: Place, quotation: QuotationMention) =>
  found('quotation', at, null, quotation, null, null)

/** A verb group whose verb is one of saying. */
export const cueChunk = (at: Place, cue: Cue) => found('verb', at, null, null, cue, cue.group)

export const dateChunk = (at: Place) => found('date', at, null, null, null, null)

/** The end of a sentence. */
export const stopChunk = ({ index, end, tokens }: Sentence) =>
  found('stop', { sentence: index, from: tokens.length, to: tokens.length, start: end, end }, null, null, null, null)

/** What was found over some tokens and is read as one thing. */
function found<Type extends ChunkType, Mention, Quotation, OwnCue, Verb>(
  type: Type,
  { sentence, from, to, start, end }: Place,
  mention: Mention,
  quotation: Quotation,
  cue: OwnCue,
  verb: Verb,
) {
  return {
    type,
    start,
    end,
    sentence,
    from,
    to,
    text: '',
    lower: '',
    word: NO_WORD,
    free: NO_WORD,
    quoted: false,
    sure: true,
    noun: null,
    verb,
    mention,
    quotation,
    cue,
  }
}
