import type { Sentence, Token } from '../model/document.ts'
import { taggerData } from './data.ts'
import type { Piece } from './piece.ts'
import { piecesOf } from './pieces.ts'
import { tagsOf } from './tagged.ts'

/** Universal part-of-speech tags, as wink-nlp's model has them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A sentence longer than this is not tagged: it is a table or an attack, and no rule needs its verbs. */
const LONGEST_TAGGED = 4000

const known = new WeakMap<Sentence, readonly (PartOfSpeech | null)[]>()

/**
 * The parts of speech of a sentence's tokens, one for each; null where none could be told.
 *
 * Worked out once a sentence and only when asked, since most sentences need none.
 */
export function partsOfSpeech(sentence: Sentence): readonly (PartOfSpeech | null)[] {
  let tags = known.get(sentence)
  if (tags === undefined) {
    tags = sentence.text.length > LONGEST_TAGGED ? sentence.tokens.map(() => null) : tagged(sentence)
    known.set(sentence, tags)
  }
  return tags
}

/** Whether somebody has asked for a sentence's parts of speech, which costs as much as all rules together. */
export const isTagged = (sentence: Sentence): boolean => known.has(sentence)

/** What wink-nlp's model knows as a word, a number or a mark. */
const LEGIBLE = /^(?:[\p{L}\p{M}\p{N}.,:'-]{1,200}|[!-~“”‘–—…£€])$/u

/** The pieces of a token, kept on the form of its word; what the model has nothing like is as an asterisk, so that it has its place. */
function piecesAt({ form }: Token): readonly Piece[] {
  if (form.pieces !== null) return form.pieces
  const straight = form.text.replace('’', "'")
  form.pieces = piecesOf(LEGIBLE.test(straight) ? straight : '*')
  return form.pieces
}

function tagged({ tokens }: Sentence): readonly (PartOfSpeech | null)[] {
  const names = taggerData().tags as readonly PartOfSpeech[]
  return tagsOf(tokens.map(piecesAt)).map((tag) => names[tag] ?? null)
}
