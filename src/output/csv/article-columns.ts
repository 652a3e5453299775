import type { ArticleRecord } from '../../model/article.ts'
import type { Column } from './table.ts'

/** The columns in which every table says which article a row is from. */
export const articleColumns: readonly Column<{ readonly article: ArticleRecord }>[] = [
  ['article', ({ article }) => article.id],
  ['file', ({ article }) => article.source.file],
  ['title', ({ article }) => article.title],
  ['publisher', ({ article }) => article.publisher],
  ['published', ({ article }) => article.published],
  ['url', ({ article }) => article.url],
]
