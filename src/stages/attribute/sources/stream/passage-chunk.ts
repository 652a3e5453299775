import type { Chunk, Cue } from '../../../../english/reading/chunk.ts'
import type { QuotationMention } from '../../../../model/quotation.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'

/** A chunk of a passage: a word, or what was found in it before. */
export type PassageChunk = WordChunk | QuotationChunk | SpeakerChunk | CueChunk | BareChunk

type Of<Type extends Chunk['type']> = Chunk & { readonly type: Type }

export type WordChunk = Of<'word'>
/** Words that somebody said, from mark to mark, over several sentences too. */
type QuotationChunk = Of<'quotation'> & { readonly quotation: QuotationMention }
/** A noun phrase that names somebody who may speak. */
export type SpeakerChunk = Of<'name' | 'noun' | 'pronoun'> & { readonly mention: SpeakerMention }
/** A verb group whose verb is one of saying. */
export type CueChunk = Of<'verb'> & { readonly cue: Cue }
type BareChunk = Of<'date' | 'stop'>

/** Whether a chunk names somebody who may speak. */
export const isSpeaker = (chunk: PassageChunk | undefined): chunk is SpeakerChunk =>
  chunk !== undefined && chunk.mention !== null
