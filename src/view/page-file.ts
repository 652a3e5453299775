import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ArticleRecord } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import { openFiles } from '../output/files.ts'
import { dataFile } from '../shipped/data.ts'
import type { Index } from './archive.ts'
import { type PageSummary, summaryOf } from './index-page.ts'
import { Indexer } from './indexer.ts'
import { packer } from './pack.ts'

/** Where the data of a page goes in the file that the build made. */
export const DATA_MARK = '<!--data-->'

/** What a page says of itself, beside its articles. */
export type PageHead = Pick<Index, 'name' | 'version' | 'part' | 'drawn' | 'sample'>

/** A page that grows article by article, and appears whole or not at all. */
export interface PageFile {
  readonly add: (article: ArticleRecord, claims: readonly Claim[]) => Promise<void>
  readonly close: (head: PageHead) => Promise<PageSummary>
  readonly discard: () => Promise<void>
}

/**
 * Opens a page: the code that the build made, then two lines an article, its text and all else of it, and the index as the last line.
 *
 * Articles stand on lines of their own so that a browser reads the index first, and an article when somebody opens it.
 */
export async function openPage(folder: string, name: string): Promise<PageFile> {
  const [before = '', after = ''] = template().split(DATA_MARK)
  const files = await openFiles(folder, [name], { folder })
  const write = (text: string) => files.append({ [name]: text })
  const { packed, shapes } = packer()
  const indexer = new Indexer()
  const print = createHash('sha256')
  await write(before)
  return {
    add: (article, claims) => {
      indexer.add(article, claims)
      const { schema: _schema, sha256: _hash, extra: _extra, claims: _count, text, ...shown } = article
      const own = claims.map(({ schema: _, article: __, text: ___, ...claim }) => claim)
      const lines = `${inScript(text)}\n${inScript(packed({ ...shown, claims: own }, text))}\n`
      print.update(lines)
      return write(lines)
    },
    close: async (head) => {
      const fingerprint = print.digest('hex').slice(0, 16)
      const index: Index = { ...head, fingerprint, shapes, ...indexer.index() }
      // The longest lists have the same keys again and again
      const lists = { articles: packed(index.articles, ''), figures: packed(index.figures, '') }
      await write(inScript({ ...index, ...lists }) + after)
      await files.close()
      return summaryOf(index)
    },
    discard: files.discard,
  }
}

let read: string | null = null
function template(): string {
  read ??= readFileSync(dataFile('view.html', 'npm run build:code'), 'utf8')
  return read
}

/** JSON that no parser of HTML finds an end, a comment or a script in. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
