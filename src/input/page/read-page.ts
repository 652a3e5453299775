import type { Article, Source } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Rejected } from '../../model/rejected.ts'
import { articleFrom } from '../article.ts'
import { decode } from '../charset/decode.ts'
import type { Overriding } from '../metadata.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { refuse } from '../refusal.ts'
import { readWhole } from '../single-article.ts'
import { type PageOrigin, readPage } from './page.ts'

export interface PageContext extends PageOrigin {
  readonly source: Source
  /** What messages call the page: 'Record 7 of news.warc.gz'. */
  readonly where: string
  /** What the HTTP header says. */
  readonly charset: string | null
}

/** Reads a file that is a page. */
export async function* readPageFile(inflow: Inflow, context: ReadContext): AsyncGenerator<Article | Rejected> {
  const { name } = inflow
  const { pageBytes } = context.config.limits
  const source = { file: name, record: null, format: 'html' }
  const page = { source, where: name, url: null, fetched: null, charset: null }
  const most = { bytes: pageBytes, limit: `the limit of ${pageBytes} bytes a page` }
  yield* readWhole(inflow, context, most, (bytes, known) => readPageBytes(bytes, page, context.config, known))
}

/** Makes an article of the bytes of a page; a page without one is refused. */
export function readPageBytes(
  bytes: Uint8Array,
  { source, where, charset, ...origin }: PageContext,
  { limits, dateOrder }: Config,
  overriding: Overriding = {},
): Article | Rejected {
  const no = (code: string, reason: string) => refuse(source.file, source.record, code, reason)
  const html = decode(bytes, charset ?? declaredIn(bytes))
  if (html === null) return no('binary', `${where} is not text.`)
  const page = readPage(html, origin, dateOrder)
  if (page === null) return no('no-text', `No article was found in ${where}.`)
  const { length } = page.text
  if (length > limits.articleCharacters)
    return no('too-large', `${where} has ${length} characters, more than the limit of ${limits.articleCharacters}.`)
  return articleFrom({ ...page, ...overriding }, source, {
    publishedFrom: 'metadata',
    fetched: origin.fetched,
    dateOrder,
  })
}

/** The character set that a page declares in its first lines. */
function declaredIn(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  for (const [tag] of start.matchAll(/<(?:meta\s|\?xml\s)[^<>]*>/gi)) {
    const found = /(?:charset|encoding)\s*=\s*["']?([\w:.-]+)/i.exec(tag)
    if (found?.[1] !== undefined) return found[1]
  }
  return null
}
