import type { ArticleRecord } from '../../model/article.ts'
import { configSchema } from '../../model/config.ts'
import type { Span } from '../../model/span.ts'
import { segment } from '../../stages/segment/segment.ts'
import { touching } from '../../text/within.ts'

/** Made once: an archive is exported article by article. */
const { run: segmented } = segment(configSchema.parse({}))

/**
 * Finds the sentences around a span of a written article.
 *
 * The article is segmented again, as the run did it; that is cheap, and records need not repeat every sentence.
 *
 * @returns from the start of the first sentence to the end of the last; the span itself where no sentence is.
 */
export function sentencesOf(article: ArticleRecord): (span: Span) => Span {
  const { sentences } = segmented(article)
  return (span) => {
    const around = touching(sentences, span)
    const first = around[0]
    const last = around[around.length - 1]
    if (first === undefined || last === undefined) return span
    return { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) }
  }
}
