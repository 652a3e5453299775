import type { Span } from '../model/span.ts'
import { type Change, difference, LONGEST } from './difference.ts'
import { pairAt, type Word, wordsOf } from './words.ts'

/** An article to look in. */
export interface Indexed {
  readonly text: string
  readonly words: readonly Word[]
  readonly pairs: ReadonlyMap<string, readonly number[]>
}

/**
 * verbatim: every character; same-words: but for case, marks and white space; changed: a passage of the article shares most of the
 * words; absent: none does.
 */
export type Found = 'verbatim' | 'same-words' | 'changed' | 'absent'

export interface Located {
  readonly found: Found
  /** Where in the article, a span for each piece; the passage that comes closest when it was changed. */
  readonly spans: readonly Span[]
  /** Which words differ; empty unless it was changed. */
  readonly changes: readonly Change[]
}

/** What joins pieces of a quotation, as writers and our records have it. */
const ELLIPSIS = /\[? ?(?:…|\.{3}) ?\]?/u
/** A passage that shares less than this of a claim's words is another. */
const LEAST = 0.5
const ORDER: readonly Found[] = ['verbatim', 'same-words', 'changed', 'absent']

/** Finds what is claimed in an article, each piece of an interrupted quotation by itself. */
export function locate(stated: string, article: Indexed): Located {
  const whole = located(stated, article)
  if (whole.found === 'verbatim') return whole
  const pieces = stated.split(ELLIPSIS).filter((piece) => wordsOf(piece).length > 0)
  if (pieces.length < 2) return whole
  const each = pieces.map((piece) => located(piece, article))
  const worst = ORDER[Math.max(...each.map(({ found }) => ORDER.indexOf(found)))] ?? 'absent'
  return {
    found: worst,
    spans: each.flatMap(({ spans }) => spans),
    changes: worst === 'changed' ? each.flatMap(({ changes }) => changes) : [],
  }
}

function located(stated: string, article: Indexed): Located {
  const trimmed = stated.trim()
  const at = trimmed === '' ? -1 : article.text.indexOf(trimmed)
  if (at >= 0) return { found: 'verbatim', spans: [{ start: at, end: at + trimmed.length }], changes: [] }
  const words = wordsOf(stated)
  const begin = beginOf(words, article)
  if (words.length === 0 || begin === null) return ABSENT
  const same = words.every(({ key }, i) => article.words[begin + i]?.key === key)
  if (same) return { found: 'same-words', spans: [spanOf(article.words, begin, begin + words.length)], changes: [] }
  if (words.length > LONGEST) return ABSENT
  const slack = Math.ceil(words.length / 4) + 3
  const from = Math.max(0, begin - slack)
  const near = article.words.slice(from, begin + words.length + slack)
  const changes = difference({ text: stated, words }, { text: article.text, words: near })
  const shared = changes
    .filter((change) => change.in === 'both')
    .reduce((sum, { text }) => sum + wordsOf(text).length, 0)
  if (shared < words.length * LEAST) return ABSENT
  // What stands around the passage is no change of it.
  const outer = changes.findIndex((change) => change.in !== 'article')
  const inner = changes.findLastIndex((change) => change.in !== 'article')
  const skipped = outer > 0 ? wordsOf(changes[0]?.text ?? '').length : 0
  const left = inner < changes.length - 1 ? wordsOf(changes.at(-1)?.text ?? '').length : 0
  return {
    found: 'changed',
    spans: [spanOf(near, skipped, near.length - left)],
    changes: changes.slice(outer, inner + 1),
  }
}

const ABSENT: Located = { found: 'absent', spans: [], changes: [] }
/** A pair of words that stands in more places than these says little of where a passage is. */
const FREQUENT = 50

/** Where in the article's words the claim would begin, if it were there: where most of its pairs of words agree. */
function beginOf(words: readonly Word[], { words: all, pairs }: Indexed): number | null {
  if (words.length === 1) {
    const at = all.findIndex(({ key }) => key === words[0]?.key)
    return at < 0 ? null : at
  }
  const votes = new Map<number, number>()
  let best: number | null = null
  for (let i = 0; i + 1 < words.length; i++) {
    const places = pairs.get(pairAt(words, i)) ?? []
    if (places.length > FREQUENT) continue
    for (const place of places) {
      const begin = place - i
      const count = (votes.get(begin) ?? 0) + 1
      votes.set(begin, count)
      if (best === null || count > (votes.get(best) ?? 0)) best = begin
    }
  }
  return best === null ? null : Math.max(0, best)
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}
