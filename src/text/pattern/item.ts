import type { Sentence, Token } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { PartOfSpeech } from '../parts-of-speech.ts'

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
  readonly pos: PartOfSpeech | null
}

/** A stretch that was read as one thing. */
export interface Chunk<Value = unknown> extends Span {
  readonly label: string
  readonly value: Value
}

/**
 * Makes items of a sentence’s tokens, each chunk in place of the tokens that it covers; chunks are in text order and do not overlap.
 *
 * @param tag gives a token's part of speech by its index; it is asked only where a pattern tests for one.
 */
export function itemsOf(
  { tokens, text, start }: Sentence,
  chunks: readonly Chunk[] = [],
  tag: (index: number) => PartOfSpeech | null = () => null,
): readonly Item[] {
  const items: Item[] = []
  let c = 0
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]
    if (token === undefined) break
    while (c < chunks.length && (chunks[c]?.end ?? 0) <= token.start) c++
    const chunk = chunks[c]
    if (chunk === undefined || chunk.start > token.start) {
      items.push(new TokenItem(token, i, tag))
      i++
      continue
    }
    let last = token
    while (i < tokens.length && (tokens[i]?.start ?? chunk.end) < chunk.end) last = tokens[i++] ?? last
    const end = Math.max(chunk.end, last.end)
    items.push({
      start: chunk.start,
      end,
      text: text.slice(chunk.start - start, end - start),
      lower: '',
      spaced: token.spaced,
      kind: 'chunk',
      label: chunk.label,
      value: chunk.value,
      pos: null,
    })
    c++
  }
  return items
}

/** A token as an item; the part of speech is worked out when it is first asked for. */
class TokenItem implements Item {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly spaced: boolean
  readonly kind: Token['kind']
  readonly label = null
  readonly value = null
  readonly #index: number
  readonly #tag: (index: number) => PartOfSpeech | null

  constructor(token: Token, index: number, tag: (index: number) => PartOfSpeech | null) {
    this.start = token.start
    this.end = token.end
    this.text = token.text
    this.lower = token.lower
    this.spaced = token.spaced
    this.kind = token.kind
    this.#index = index
    this.#tag = tag
  }

  get pos(): PartOfSpeech | null {
    return this.#tag(this.#index)
  }
}
