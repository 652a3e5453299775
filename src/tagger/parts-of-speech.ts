import type { Sentence, Token } from '../model/document.ts'
import { wink } from './wink.ts'

/** Universal part-of-speech tags, as wink-nlp gives them. */
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
    tags = sentence.text.length > LONGEST_TAGGED ? sentence.tokens.map(() => null) : tagsOf(sentence)
    known.set(sentence, tags)
  }
  return tags
}

/** Whether somebody has asked for a sentence's parts of speech, which costs as much as all rules together. */
export const isTagged = (sentence: Sentence): boolean => known.has(sentence)

/**
 * Gives wink-nlp our tokens one by one, with spaces between them.
 *
 * Left to itself it cuts a word by what it has read before: "Clinton’s," once makes every later "Clinton’s" one word, and the tags
 * of an article would hang on the articles before it. What it cuts further has the tag of its first piece.
 */
function tagsOf({ text, tokens }: Sentence): readonly (PartOfSpeech | null)[] {
  const { its, readDoc } = wink(text.length)
  const read = readDoc(tokens.map(spelled).join(' ')).tokens()
  const tags = read.out(its.pos) as unknown as PartOfSpeech[]
  if (tags.length === tokens.length) return tags // as nearly always: it has cut none
  const spaces = read.out(its.precedingSpaces)
  const found: PartOfSpeech[] = []
  for (const [i, tag] of tags.entries()) if (i === 0 || spaces[i] !== '') found.push(tag)
  return tokens.map((_, i) => found[i] ?? null)
}

/** What wink-nlp knows as a word, a number or a mark. */
const LEGIBLE = /^(?:[\p{L}\p{M}\p{N}.,:'-]{1,200}|[!-~“”‘–—…£€])$/u

/** Whether a word is in letters of ASCII alone, as most are, which it knows all. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const small = word.charCodeAt(i) | 0x20
    if (small < 0x61 || small > 0x7a) return false
  }
  return word !== ''
}

/** A token as wink-nlp reads it; of what it would drop or cut into bytes something stands in, so that both have the same number. */
function spelled({ text, kind }: Token): string {
  if (kind === 'word' && text.length <= 200 && isPlain(text)) return text
  const straight = text.replace('’', "'")
  return LEGIBLE.test(straight) ? straight : '*'
}
