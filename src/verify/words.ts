import type { Span } from '../model/span.ts'

/** A word of a text as it is compared: without case, accents on marks, or the kind of its apostrophe. */
export interface Word extends Span {
  readonly key: string
}

/** The words and numbers of a text; marks and white space are none. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu), ({ 0: words, index }) => ({
    key: words.toLowerCase().replaceAll('’', "'").normalize('NFC'),
    start: index,
    end: index + words.length,
  }))
}

/** Two words in a row, by which passages are found. */
export function pairAt(words: readonly Word[], at: number): string {
  return `${words[at]?.key ?? ''} ${words[at + 1]?.key ?? ''}`
}

/** Where each pair of words stands in a text. */
export function pairsOf(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const pairs = new Map<string, number[]>()
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = pairAt(words, at)
    const known = pairs.get(pair)
    if (known === undefined) pairs.set(pair, [at])
    else known.push(at)
  }
  return pairs
}
