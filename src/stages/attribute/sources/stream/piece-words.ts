import type { Piece } from './piece.ts'
import { COMMA, isOf, POSSESSIVE, type Word, type Words } from './words.ts'

/** Whether a piece is a word, outside quotation marks. */
export const isWord = (piece: Piece | undefined, word: Word): boolean => piece !== undefined && piece.free === word

/** Whether a piece is one of some words, outside quotation marks. */
export const isOneOf = (piece: Piece | undefined, words: Words): boolean =>
  piece !== undefined && isOf(words, piece.free)

/** Whether a piece is a comma outside quotation marks. */
export const isComma = (piece: Piece | undefined): boolean => isWord(piece, COMMA)

/** Whether a piece makes the one before it an owner: "'s". */
export const possessive = (piece: Piece | undefined): boolean => isOneOf(piece, POSSESSIVE)
