import type { PassageChunk } from './passage-chunk.ts'
import { COMMA, isOf, POSSESSIVE, type Word, type Words } from './words.ts'

/** Whether a chunk is a word, outside quotation marks. */
export const isWord = (chunk: PassageChunk | undefined, word: Word): boolean =>
  chunk !== undefined && chunk.free === word

/** Whether a chunk is one of some words, outside quotation marks. */
export const isOneOf = (chunk: PassageChunk | undefined, words: Words): boolean =>
  chunk !== undefined && isOf(words, chunk.free)

/** Whether a chunk is a comma outside quotation marks. */
export const isComma = (chunk: PassageChunk | undefined): boolean => isWord(chunk, COMMA)

/** Whether a chunk makes the one before it an owner: "'s". */
export const possessive = (chunk: PassageChunk | undefined): boolean => isOneOf(chunk, POSSESSIVE)
