import type { Piece } from './passage.ts'

/** Whether a piece is one of some words, outside quotation marks. */
export const isWord = (piece: Piece | undefined, ...words: readonly string[]): boolean =>
  piece?.type === 'word' && !piece.quoted && words.includes(piece.lower)

/** Whether a piece is a comma outside quotation marks. */
export const isComma = (piece: Piece | undefined): boolean => isWord(piece, ',')

/** Whether a piece makes the one before it an owner: "'s". */
export const possessive = (piece: Piece | undefined): boolean => isWord(piece, "'s", "'", '’')

/** What is told between two of these is an aside. */
export const DASHES: readonly string[] = ['—', '–', '--']
