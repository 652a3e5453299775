import type { Sentence, Token } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { type PartOfSpeech, partsOfSpeech } from '../parts-of-speech.ts'
import { enrolled, numberOf } from './vocabulary.ts'

/**
 * What a token pattern runs over: a token, or a chunk of several that were read as one thing before ("two dozen" as one number).
 *
 * A chunk has a `label` and what it was read as; a token has neither. A chunk is never matched by a word.
 */
export interface Item extends Span {
  readonly text: string
  readonly lower: string
  readonly spaced: boolean
  readonly kind: Token['kind'] | 'chunk'
  readonly label: string | null
  readonly value: unknown
  /** Worked out when it is first asked for. */
  readonly pos: PartOfSpeech | null
  /** The number of its word, or of its label, among all that patterns name. */
  readonly word: number
}

/** A stretch that was read as one thing. */
export interface Chunk<Value = unknown> extends Span {
  readonly label: string
  readonly value: Value
}

/** Makes items of a sentence’s tokens, each chunk in place of the tokens that it covers; chunks are in text order and do not overlap. */
export function itemsOf(sentence: Sentence, chunks: readonly Chunk[] = []): readonly Item[] {
  const plain = plainItems(sentence)
  if (chunks.length === 0) return plain
  const { text, start } = sentence
  const items: Item[] = []
  let c = 0
  let i = 0
  while (i < plain.length) {
    const token = plain[i]
    if (token === undefined) break
    while (c < chunks.length && (chunks[c]?.end ?? 0) <= token.start) c++
    const chunk = chunks[c]
    if (chunk === undefined || chunk.start > token.start) {
      items.push(token)
      i++
      continue
    }
    let last = token
    while (i < plain.length && (plain[i]?.start ?? chunk.end) < chunk.end) last = plain[i++] ?? last
    const words = text.slice(chunk.start - start, Math.max(chunk.end, last.end) - start)
    items.push(new OwnItem(chunk.start, words, '', token.spaced, 'chunk', chunk.label, chunk.value, null, i))
    c++
  }
  return items
}

const known = new WeakMap<Sentence, readonly Item[]>()

/** The tokens of a sentence as items, the same for all who ask. */
function plainItems(sentence: Sentence): readonly Item[] {
  let items = known.get(sentence)
  if (items === undefined) {
    items = sentence.tokens.map(
      ({ start, text, lower, spaced, kind }, i) =>
        new OwnItem(start, text, lower, spaced, kind, null, null, sentence, i),
    )
    known.set(sentence, items)
  }
  return items
}

/** Tokens and chunks are of one class, so that the loops over them stay quick. */
class OwnItem implements Item {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly spaced: boolean
  readonly kind: Item['kind']
  readonly label: string | null
  readonly value: unknown
  readonly #sentence: Sentence | null
  readonly #index: number
  #word = 0
  #among = -1

  constructor(
    start: number,
    text: string,
    lower: string,
    spaced: boolean,
    kind: Item['kind'],
    label: string | null,
    value: unknown,
    sentence: Sentence | null,
    index: number,
  ) {
    this.start = start
    this.end = start + text.length
    this.text = text
    this.lower = lower
    this.spaced = spaced
    this.kind = kind
    this.label = label
    this.value = value
    this.#sentence = sentence
    this.#index = index
  }

  get pos(): PartOfSpeech | null {
    return this.#sentence === null ? null : (partsOfSpeech(this.#sentence)[this.#index] ?? null)
  }

  get word(): number {
    if (this.#among !== enrolled) {
      this.#word = numberOf(this.label === null ? this.lower : `@${this.label}`)
      this.#among = enrolled
    }
    return this.#word
  }
}
