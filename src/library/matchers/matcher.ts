import { extract } from '../../extract.ts'
import type { ArticleInput } from '../../input/article.ts'
import type { Verdict } from '../../model/verdict.ts'

/** What a matcher answers, as `expect.extend` takes it. */
export interface Answer {
  readonly pass: boolean
  readonly message: () => string
}

/** What is looked at: a text, or an article with what is known about it. */
export type Read = string | ArticleInput

/** @throws {TypeError} when it is neither a text nor an article */
export function readArticle(received: unknown): Verdict {
  return extract(typeof received === 'string' ? { text: received } : (received as ArticleInput))
}

/** How to find out why, with words that stand in the text. */
export function whyLine(words: string | null): string {
  const at =
    words === null
      ? 'WORDS OF IT'
      : words
          .replace(/\s+/g, ' ')
          .slice(0, 60)
          .replace(/["$`\\!]/g, '\\$&')
  return `Why: claimwire explain ARTICLE --at "${at}"`
}
