import { createRequire } from 'node:module'
import type { Sentence } from '../model/document.ts'

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

type Wink = import('wink-nlp').WinkMethods

const load = createRequire(import.meta.url)
let wink: Wink | null = null

/** wink-nlp with its English model, loaded when a part of speech is first asked for: it takes a quarter of a second. */
function tagging(): Wink {
  wink ??= (load('wink-nlp') as (model: unknown, pipes: string[]) => Wink)(load('wink-eng-lite-web-model'), ['pos'])
  return wink
}

/** A sentence longer than this is not tagged: it is a table or an attack, and no rule needs its verbs. */
const LONGEST_TAGGED = 4000

const known = new WeakMap<Sentence, readonly (PartOfSpeech | null)[]>()

/**
 * The parts of speech of a sentence's tokens, one for each; null where none could be told.
 *
 * Worked out once a sentence and only when asked, since most sentences need none. Offsets are never taken from wink-nlp, which
 * drops and rewrites characters: its tokens are found again in the sentence, and each of ours takes the tag of the one over it.
 */
export function partsOfSpeech(sentence: Sentence): readonly (PartOfSpeech | null)[] {
  let tags = known.get(sentence)
  if (tags === undefined) {
    tags = sentence.text.length > LONGEST_TAGGED ? sentence.tokens.map(() => null) : align(sentence)
    known.set(sentence, tags)
  }
  return tags
}

/** The part of speech of a sentence's token by its index, worked out when first asked for. */
export function tagger(sentence: Sentence): (index: number) => PartOfSpeech | null {
  return (index) => partsOfSpeech(sentence)[index] ?? null
}

function align(sentence: Sentence): readonly (PartOfSpeech | null)[] {
  const { its, readDoc } = tagging()
  const read = readDoc(sentence.text.replace(/\s/gu, ' ')).tokens()
  const words = read.out() as string[]
  const tags = read.out(its.pos) as unknown as PartOfSpeech[]
  const found: (PartOfSpeech | null)[] = []
  let w = 0
  let end = 0
  let cursor = 0
  for (const token of sentence.tokens) {
    const start = token.start - sentence.start
    while (end <= start && w < words.length) {
      const word = words[w] ?? ''
      const at = sentence.text.indexOf(word, cursor)
      // A word that wink rewrote is not to be found near the cursor: it is taken to have its own length there.
      const here = at >= 0 && at - cursor <= 12 ? at : cursor
      end = here + Math.max(1, word.length)
      cursor = Math.min(end, sentence.text.length)
      w++
    }
    found.push(w > 0 ? (tags[w - 1] ?? null) : null)
  }
  return found
}
