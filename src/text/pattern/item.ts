import type { Sentence, Token } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { type PartOfSpeech, partsOfSpeech } from '../../tagger/parts-of-speech.ts'
import { firstFrom } from '../within.ts'
import { WordForm } from '../word-form.ts'
import { enrolled, holds, numberOf, numberSet } from './vocabulary.ts'

/**
 * What a token pattern runs over: a token, or a stretch of several that were read as one thing before ("two dozen" as one number).
 *
 * Each kind of mention makes items of its own of a sentence, of any language: what is not read yet stays a token. The chunks of
 * English (`english/reading`) are one parse that all kinds share. A stretch has a `label` and what it was read as; a token has neither.
 * A stretch is never matched by a word.
 */
export interface Item extends Span {
  readonly text: string
  readonly lower: string
  readonly spaced: boolean
  readonly kind: Token['kind'] | 'stretch'
  readonly label: string | null
  readonly value: unknown
  /** Worked out when it is first asked for. */
  readonly pos: PartOfSpeech | null
  /** The number of its word, or of its label, among all that patterns name. */
  readonly word: number
  /** The word as it is written; of one that is kept from text to text, what was read off it once is kept too. */
  readonly form: WordForm
  /** What is known of it where it stands, as bits; 0 until a reader of its language works it out. */
  facts: number
}

/** A stretch that was read as one thing. */
export interface Stretch<Value = unknown> extends Span {
  readonly label: string
  readonly value: Value
}

/** Makes items of a sentence’s tokens, each stretch in place of the tokens that it covers; stretches are in text order and do not overlap. */
export function itemsOf(sentence: Sentence, stretches: readonly Stretch[] = []): readonly Item[] {
  const plain = plainItems(sentence)
  if (stretches.length === 0) return plain
  const { text, start } = sentence
  const items: Item[] = []
  let c = 0
  let i = 0
  while (i < plain.length) {
    const token = plain[i]
    if (token === undefined) break
    while (c < stretches.length && (stretches[c]?.end ?? 0) <= token.start) c++
    const stretch = stretches[c]
    if (stretch === undefined || stretch.start > token.start) {
      items.push(token)
      i++
      continue
    }
    let last = token
    while (i < plain.length && (plain[i]?.start ?? stretch.end) < stretch.end) last = plain[i++] ?? last
    const words = text.slice(stretch.start - start, Math.max(stretch.end, last.end) - start)
    items.push(
      new TextItem(
        stretch.start,
        stretchForm(words, stretch.label),
        token.spaced,
        'stretch',
        stretch.label,
        stretch.value,
      ),
    )
    c++
  }
  return items
}

/** The tokens of a sentence as items: they are items as the tokenizer makes them, and now know their sentence. */
function plainItems(sentence: Sentence): readonly Item[] {
  const { tokens } = sentence
  const [first] = tokens
  if (first instanceof TextItem && first.sentence === sentence) return tokens as readonly TextItem[]
  const items = tokens.map((token) => (token instanceof TextItem ? token : tokenItem(token)))
  for (const item of items) item.sentence = sentence
  return items
}

function tokenItem({ start, text, lower, spaced, kind }: Token): TextItem {
  return new TextItem(start, new WordForm(text, lower, numberOf(lower)), spaced, kind)
}

const labels = new Map<string, number>()
let labelled = -1

/** A stretch is not a word of any lexicon; its number is that of its label, of which there are few. */
function stretchForm(text: string, label: string): WordForm {
  if (labelled !== enrolled.count) labels.clear()
  labelled = enrolled.count
  let word = labels.get(label)
  if (word === undefined) {
    word = numberOf(`@${label}`)
    labels.set(label, word)
  }
  return new WordForm(text, '', word)
}

/**
 * Makes a test of whether a sentence has any of some words, asked before it is looked at more closely.
 *
 * @example const speaksOfHarm = sentenceHaving(triggers)
 */
export function sentenceHaving(words: Iterable<string>): (sentence: Sentence) => boolean {
  const set = numberSet(words)
  return (sentence) => {
    for (const item of plainItems(sentence)) if (holds(set, item.word)) return true
    return false
  }
}

/** A token or a stretch. Both are of one class, so that the loops over them stay quick. */
export class TextItem<Kind extends Item['kind'] = Item['kind']> implements Item {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly spaced: boolean
  readonly kind: Kind
  readonly label: string | null
  readonly value: unknown
  /** Known when the sentence is first looked at; a stretch has none. */
  sentence: Sentence | null = null
  readonly form: WordForm
  facts = 0

  constructor(
    start: number,
    form: WordForm,
    spaced: boolean,
    kind: Kind,
    label: string | null = null,
    value: unknown = null,
  ) {
    this.start = start
    this.end = start + form.length
    this.text = form.text
    this.lower = form.lower
    this.spaced = spaced
    this.kind = kind
    this.label = label
    this.value = value
    this.form = form
  }

  get pos(): PartOfSpeech | null {
    const { sentence, start } = this
    if (sentence === null) return null
    const at = firstFrom(sentence.tokens, start)
    return sentence.tokens[at]?.start === start ? (partsOfSpeech(sentence)[at] ?? null) : null
  }

  get word(): number {
    const { form } = this
    if (form.among !== enrolled.count) {
      form.word = numberOf(this.label === null ? this.lower : `@${this.label}`)
      form.among = enrolled.count
    }
    return form.word
  }
}
