import { createRequire } from 'node:module'
import type { Sentence, Token } from '../model/document.ts'

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

/** wink-nlp with its English model, and how much it has read. */
interface Reader {
  readonly wink: Wink
  /** The number that its next new word got when it was loaded. */
  readonly empty: number
  /** Characters until its words are counted again. */
  left: number
}

/** wink-nlp keeps every word that it meets and lets none go: at so many, some 30 MB, it is loaded anew. */
const MOST_WORDS_MET = 100_000
/** How many characters it reads until its words are counted again. */
const COUNTED_EVERY = 400_000

let reader: Reader | null = null
let counted = 0

/** Loaded when a part of speech is first asked for: it takes a quarter of a second. */
function readerFor(characters: number): Wink {
  reader ??= newReader()
  reader.left -= characters
  if (reader.left < 0) {
    reader.left = COUNTED_EVERY
    if (numberOfNext(reader.wink) - reader.empty > MOST_WORDS_MET) reader = newReader()
  }
  return reader.wink
}

function newReader(): Reader {
  model ??= steady(load('wink-eng-lite-web-model') as Model)
  const wink = (load('wink-nlp') as (model: Model, pipes: string[]) => Wink)(model, ['pos'])
  return { wink, empty: numberOfNext(wink), left: COUNTED_EVERY }
}

/** What wink-nlp is made of; of its parts only this one is not made anew for each that is loaded, but spelled out once more. */
interface Model {
  readonly metaCER: () => unknown
}

let model: Model | null = null

/** The model with that part made once: spelled out by each of twenty, it would be too long for a string. */
function steady(of: Model): Model {
  const made = of.metaCER()
  return { ...of, metaCER: () => made }
}

/** The number that wink-nlp gives to a word that it has not met: how many words it keeps. */
function numberOfNext({ its, readDoc }: Wink): number {
  const [number = 0] = readDoc(`q${++counted}q`).tokens().out(its.uniqueId) as unknown as number[]
  return number
}

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

/** The part of speech of a sentence's token by its index, worked out when first asked for. */
export function tagger(sentence: Sentence): (index: number) => PartOfSpeech | null {
  return (index) => partsOfSpeech(sentence)[index] ?? null
}

/**
 * Gives wink-nlp our tokens one by one, with spaces between them.
 *
 * Left to itself it cuts a word by what it has read before: "Clinton’s," once makes every later "Clinton’s" one word, and the tags
 * of an article would hang on the articles before it. What it cuts further has the tag of its first piece.
 */
function tagsOf({ text, tokens }: Sentence): readonly (PartOfSpeech | null)[] {
  const { its, readDoc } = readerFor(text.length)
  const read = readDoc(tokens.map(spelled).join(' ')).tokens()
  const spaces = read.out(its.precedingSpaces)
  const tags = read.out(its.pos) as unknown as PartOfSpeech[]
  const found: PartOfSpeech[] = []
  for (const [i, tag] of tags.entries()) if (i === 0 || spaces[i] !== '') found.push(tag)
  return tokens.map((_, i) => found[i] ?? null)
}

/** What wink-nlp knows as a word, a number or a mark. */
const LEGIBLE = /^(?:[\p{L}\p{M}\p{N}.,:'-]{1,200}|[!-~“”‘–—…£€])$/u

/** A token as wink-nlp reads it; of what it would drop or cut into bytes something stands in, so that it counts as many as we do. */
function spelled({ text }: Token): string {
  const straight = text.replace('’', "'")
  return LEGIBLE.test(straight) ? straight : '*'
}
