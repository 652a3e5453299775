import type { Anchor, TokenAt } from '../model/anchor.ts'
import type { Sentence } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { firstFrom } from './within.ts'

/** Where a stretch of a sentence stands, by its tokens: worked out once, where it is found. */
export function anchorOf({ index, tokens }: Sentence, { start, end }: Span): Anchor {
  return { sentence: index, tokens: { from: firstFrom(tokens, start), to: firstFrom(tokens, end) } }
}

/** The first token from an offset on, in the sentence that covers another; both are in one of the sentences. */
export function tokenFrom(sentences: readonly Sentence[], offset: number, within: number): TokenAt {
  const index = firstFrom(sentences, within + 1) - 1
  const sentence = sentences[index]
  return { sentence: index, token: sentence === undefined ? 0 : firstFrom(sentence.tokens, offset) }
}

/** The mentions of one sentence, of a list in text order: found by halving, so that asking for every sentence stays linear. */
export function inSentence<T extends Anchor>(mentions: readonly T[], sentence: number): readonly T[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.sentence ?? 0) < sentence) low = middle + 1
    else high = middle
  }
  let to = low
  while (mentions[to]?.sentence === sentence) to++
  return mentions.slice(low, to)
}
