import { fileURLToPath } from 'node:url'
import { ingest, isRejected } from '../src/input/ingest.ts'
import type { Article } from '../src/model/article.ts'
import { configOf } from './document.ts'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The corpus as a run reads it, by the articles' file names without folder and ending. */
export async function corpus(): Promise<ReadonlyMap<string, Article>> {
  const config = configOf({ inputs: ['corpus'], metadata: 'corpus/metadata.csv' })
  const articles = new Map<string, Article>()
  for await (const article of ingest(config, { cwd: ROOT })) {
    if (isRejected(article) && article.kind === 'passed-over') continue
    if (isRejected(article)) throw new Error(article.reason)
    articles.set(article.source.file.replace(/^articles\/|\.txt$/g, ''), article)
  }
  return articles
}
