import { cutsOf, WORD } from './cut.ts'
import { taggerData } from './data.ts'
import { type Entry, entryOf } from './lexicon.ts'
import { ADJECTIVE, canOf, NAME, NOUN, type Piece, piece } from './piece.ts'

/**
 * The pieces of a token: most often one, several of what the model knows as several.
 *
 * @param token as {@link cutsOf} reads it
 */
export function piecesOf(token: string): readonly Piece[] {
  const whole = known(token)
  if (whole !== null) return whole
  return cutsOf(token, (word) => entryOf(word) !== null).flatMap(({ text, category }): readonly Piece[] => {
    if (category === null) return known(text) ?? []
    return [entryOf(text)?.piece ?? guessed(text, category)]
  })
}

/** The pieces of a word that the lexicon has, and null of any other. */
function known(word: string): readonly Piece[] | null {
  const entry = entryOf(word)
  if (entry === null) return null
  const { contractions } = taggerData()
  return Object.hasOwn(contractions, word) ? (contractions[word] ?? []) : [entry.piece]
}

/** What the lexicon does not have is tagged by its letters, and can be what it is in lower case. */
function guessed(text: string, category: number): Piece {
  const lower = entryOf(text.toLowerCase())
  const tag = (category === WORD ? guessedWord(text, lower) : 0) || (taggerData().byCategory[category] ?? 0)
  return piece(tag || (CAPITALIZED.test(text) ? NAME : NOUN), 0, lower === null ? 0 : canOf(lower.piece))
}

/** The tag of a word that the lexicon has in lower case at most; 0 where that says nothing. */
function guessedWord(text: string, lower: Entry | null): number {
  if (lower !== null) return lower.own === NOUN || lower.own === ADJECTIVE ? NAME : lower.own
  if (!SMALL.test(text)) return NAME
  const { endings, beginnings } = taggerData()
  for (let length = 4; length > 1; length--) {
    const tag = endings[text.slice(-length)]
    if (tag !== undefined) return tag
  }
  for (let length = 5; length > 1; length--) {
    const tag = beginnings[text.slice(0, length)]
    if (tag !== undefined) return tag
  }
  return NOUN
}

const SMALL = /^[a-z][a-z\-–—.]*$/
const CAPITALIZED = /^[A-Z][a-z\-–—.]*$/
