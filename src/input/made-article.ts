import type { Article, PublishedFrom, Source } from '../model/article.ts'
import type { Rejected } from '../model/rejected.ts'
import { type ArticleInput, articleFrom } from './article.ts'
import { knownOf } from './metadata.ts'
import type { ReadContext } from './reader.ts'
import { refuse } from './refusal.ts'

interface MadeFrom {
  readonly source: Source
  /** What messages call it: 'Entry 3 of feed.xml'. */
  readonly where: string
  readonly publishedFrom?: PublishedFrom
  readonly fetched?: string | null
}

/**
 * Makes an article of what a reader has found, with what the metadata table says of its file; one without words, or with too many, is
 * refused.
 */
export function madeArticle(
  made: ArticleInput,
  { source, where, publishedFrom = 'metadata', fetched = null }: MadeFrom,
  { config, metadata }: ReadContext,
): Article | Rejected {
  const no = (code: string, reason: string) => refuse(source.file, source.record, code, `${where} ${reason}`)
  const most = config.limits.articleCharacters
  if (made.text.trim() === '') return no('no-text', 'has no text.')
  if (made.text.length > most)
    return no('too-large', `has ${made.text.length} characters, more than the limit of ${most}.`)
  const known = source.record === null ? knownOf(source.file, metadata) : {}
  return articleFrom({ ...made, ...known }, source, { publishedFrom, fetched, dateOrder: config.dateOrder })
}
