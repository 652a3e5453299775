import type { Word } from './words.ts'

/** A run of words that both have, or only one of the two. */
export interface Change {
  readonly in: 'both' | 'claim' | 'article'
  readonly text: string
}

/** Longer stretches are not compared word by word: that takes as long as both lengths multiplied. */
export const LONGEST = 600

/** Which words differ: a longest common subsequence, told as runs with their text. */
export function difference(
  claim: { readonly text: string; readonly words: readonly Word[] },
  article: { readonly text: string; readonly words: readonly Word[] },
): Change[] {
  const [a, b] = [claim.words, article.words]
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i]?.key === b[j]?.key
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0)
    }
  }
  const changes: { in: Change['in']; words: string[] }[] = []
  const add = (where: Change['in'], text: string) => {
    const last = changes.at(-1)
    if (last?.in === where) last.words.push(text)
    else changes.push({ in: where, words: [text] })
  }
  const said = (of: { readonly text: string }, word: Word | undefined) => of.text.slice(word?.start, word?.end)
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]?.key === b[j]?.key) {
      add('both', said(article, b[j++]))
      i++
    } else if (
      j >= b.length ||
      (i < a.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    )
      add('claim', said(claim, a[i++]))
    else add('article', said(article, b[j++]))
  }
  return changes.map(({ in: where, words }) => ({ in: where, text: words.join(' ') }))
}
