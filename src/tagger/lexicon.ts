import { foundInLines } from '../shipped/sorted-lines.ts'
import { taggerData, taggerWords } from './data.ts'
import type { Piece } from './piece.ts'

/** What a word is to the tagger. */
export interface Entry {
  readonly piece: Piece
  /** The tag of its own spelling; 0 for none. */
  readonly own: number
}

/** What the tagger's lexicon says of a word as it is written; null where it does not have it. */
export function entryOf(word: string): Entry | null {
  const { kinds, others } = taggerData()
  const kind = kindOf(word) ?? (Object.hasOwn(others, word) ? (others[word] ?? 0) : null)
  const found = kind === null ? undefined : kinds[kind]
  return found === undefined ? null : { piece: found[0], own: found[1] }
}

/** Each line is the word, a tab and two letters of its kind. */
function kindOf(word: string): number | null {
  const lines = taggerWords()
  const at = foundInLines(lines, word)
  return at < 0 ? null : Number.parseInt(lines.slice(at, at + 2), 36)
}
