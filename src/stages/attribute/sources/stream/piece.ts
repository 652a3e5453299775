import type { QuotationMention } from '../../../../model/quotation.ts'
import type { Span } from '../../../../model/span.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import type { Item } from '../../../../text/pattern/item.ts'
import type { Introduced } from './introductions.ts'
import type { VerbCue } from './verb-cue.ts'
import { NO_WORD } from './words.ts'

/** What a paragraph is made of when sources are looked for: words, and what was found in it before. */
export type Piece = WordPiece | QuotePiece | MentionPiece | CuePiece | BarePiece

/**
 * A piece of any type. Pieces are read more than anything else here, so all have the same fields, written in the same order:
 * then they are of one form to the engine, and no place that reads them must ask which.
 */
interface AnyPiece extends Span {
  /** The word as tokens have it; empty where the piece is not a word. */
  readonly lower: string
  readonly text: string
  /** Whether it stands within quotation marks. */
  readonly quoted: boolean
  /** The number of the word, of those that are asked for somewhere; and the same outside quotation marks. */
  readonly word: number
  readonly free: number
  readonly quotation: QuotationMention | null
  readonly mention: SpeakerMention | null
  readonly cue: VerbCue | null
}

type Having<Field extends 'quotation' | 'mention' | 'cue'> = { readonly [K in Field]: NonNullable<AnyPiece[K]> }

export type WordPiece = AnyPiece & { readonly type: 'word' }
export type QuotePiece = AnyPiece & { readonly type: 'quote' } & Having<'quotation'>
export type MentionPiece = AnyPiece & { readonly type: 'mention' } & Having<'mention'>
export type CuePiece = AnyPiece & { readonly type: 'cue' } & Having<'cue'>
/** A date, or the end of a sentence. */
export type BarePiece = AnyPiece & { readonly type: 'date' | 'stop' }

/** @param lower the word, or what it stands for: a hyphen may be a dash. */
export function wordPiece({ start, end, text }: Item, lower: string, word: number, quoted: boolean): WordPiece {
  const free = quoted ? NO_WORD : word
  return { type: 'word', start, end, lower, text, quoted, word, free, quotation: null, mention: null, cue: null }
}

export function quotePiece(quotation: QuotationMention): QuotePiece {
  return found('quote', quotation.marks, quotation, null, null)
}

export function mentionPiece(introduced: Introduced): MentionPiece {
  return found('mention', introduced, null, introduced.mention, null)
}

export function cuePiece(span: Span, cue: VerbCue): CuePiece {
  return found('cue', span, null, null, cue)
}

export function barePiece(type: BarePiece['type'], span: Span): BarePiece {
  return found(type, span, null, null, null)
}

/** A piece that is not a word. */
function found<Type extends string, Quotation, Mention, Cue>(
  type: Type,
  { start, end }: Span,
  quotation: Quotation,
  mention: Mention,
  cue: Cue,
) {
  return { type, start, end, lower: '', text: '', quoted: false, word: NO_WORD, free: NO_WORD, quotation, mention, cue }
}
