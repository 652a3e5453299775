import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'

const LONGEST = 80

/**
 * The command that explains what became of some words: `claimwire explain FILE --at "words"`.
 *
 * @param path the article's file; the words stand for their first occurrence in it, so where they are not the first the offset is given.
 * @returns null for what has no words of its own.
 */
export function explainCommand(
  { text, published, publishedFrom }: Pick<Article, 'text' | 'published' | 'publishedFrom'>,
  path: string,
  spans: readonly Span[],
): string | null {
  const span = spans[0]
  if (span === undefined) return null
  const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST)).split('\n')[0] ?? ''
  const isFirst = words.trim() !== '' && !/^\d+$/.test(words) && text.indexOf(words) === span.start
  // The day of a table or of the fixture's record is not in the article's file
  const day = publishedFrom === 'metadata' && published !== null ? ` --published ${published.slice(0, 10)}` : ''
  return `claimwire explain ${quoted(path)} --at ${isFirst ? quoted(words) : span.start}${day}`
}

/** @example quoted("it's") // '"it\'s"', as a shell takes it */
function quoted(words: string): string {
  if (/^[\w./-]+$/.test(words)) return words
  return `"${words.replace(/["$`\\!]/g, '\\$&')}"`
}
