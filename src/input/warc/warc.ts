import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import { decode } from '../charset/decode.ts'
import { madeArticle } from '../made-article.ts'
import { readPageBytes } from '../page/read-page.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { refuse } from '../refusal.ts'
import { bodyOf, responseIn } from './http.ts'
import { type WarcFault, type WarcRecord, warcRecords } from './records.ts'

/** Reads the pages of a WARC file, as a crawl of the web leaves them: every HTML response that was a success. */
export async function* readWarc(
  { name, bytes, range }: Inflow,
  context: ReadContext,
): AsyncGenerator<Article | Rejected> {
  const largest = context.config.limits.pageBytes
  let pages = 0
  let records = 0
  for await (const record of warcRecords(bytes, largest + 64 * 1024, range?.records)) {
    records = record.number
    const read = record.fault === null ? await readRecord(record, name, context) : refusalOf(record, name)
    if (read === null) continue
    pages++
    yield read
  }
  // Of a range nothing is said: the file's others may have pages.
  if (pages === 0 && range === undefined)
    yield refuse(name, null, 'no-text', `${name} has ${records} records, and none is a page of HTML.`)
}

function refusalOf({ number, headers, fault }: WarcFault, name: string): Rejected {
  const url = headers?.get('warc-target-uri')
  const where = `Record ${number} of ${name}${url === undefined ? '' : ` (${url})`}`
  return refuse(name, number, 'invalid-warc', `${where} ${SENTENCES[fault]}`)
}

const SENTENCES: Readonly<Record<WarcFault['fault'], string>> = {
  'no-record': 'does not begin like a WARC record, or has no length; reading continues at the next record.',
  'wrong-length': 'differs in length from its Content-Length; it is skipped, and reading continues at the next record.',
  'cut-off': 'is truncated: the file ends before the record does. Get the file again for the rest.',
}

/** The article of a record; null for what holds none, such as requests, pictures and redirects. */
async function readRecord(
  { number, headers, block, start }: WarcRecord,
  name: string,
  context: ReadContext,
): Promise<Article | Rejected | null> {
  const type = headers.get('warc-type')
  const url = headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null
  const where = `Record ${number} of ${name}${url === null ? '' : ` (${url})`}`
  const fetched = headers.get('warc-date') ?? null
  const record = { name, number, where, url, fetched, format: 'warc' }
  const mime = headers.get('content-type')
  if (type === 'response')
    return block === null
      ? isPage(headers.get('warc-identified-payload-type') ?? (start && responseIn(start)?.headers.get('content-type')))
        ? tooLarge(record, context)
        : null
      : pageOfResponse(block, record, context)
  // What a program has put there by itself (resource), or made of another record (conversion): the text of a page, as in WET files.
  if (type !== 'resource' && type !== 'conversion') return null
  const isText = /^\s*text\/plain\b/i.test(mime ?? '')
  if (!isText && (mime === undefined || !isPage(mime))) return null
  if (block === null) return tooLarge(record, context)
  if (!isText) return page(block, record, charsetIn(mime), context)
  const text = decode(block, charsetIn(mime))
  if (text === null) return refuse(name, number, 'binary', `${where} is not text.`)
  const source = { file: name, record: number, format: 'warc' }
  return madeArticle({ text, url }, { source, where, fetched }, context)
}

/** A record of a crawl, whatever the form of the file. */
interface Crawled {
  readonly name: string
  readonly number: number
  readonly where: string
  readonly url: string | null
  readonly fetched: string | null
  readonly format: string
  /** What the file says of it, should the response not. */
  readonly mime?: string
}

/** The article of an HTTP response; null where it is not a page, or no success. */
export async function pageOfResponse(
  block: Buffer,
  record: Crawled,
  context: ReadContext,
): Promise<Article | Rejected | null> {
  const { name, number, where, mime } = record
  const response = responseIn(block)
  const type = response?.headers.get('content-type') ?? mime
  if (response === null || response.status !== 200 || !isPage(type)) return null
  const body = await bodyOf(response, context.config.limits.pageBytes)
  if (body === 'too-large') return tooLarge(record, context)
  if (body === 'damaged')
    return refuse(
      name,
      number,
      'unreadable',
      `${where} is damaged: its body cannot be unpacked (${response.headers.get('content-encoding')}). Fetch the page again.`,
    )
  return page(body, record, charsetIn(type), context)
}

function page(
  body: Buffer,
  { name, number, where, url, fetched, format }: Crawled,
  charset: string | null,
  { config }: ReadContext,
) {
  const source = { file: name, record: number, format }
  return readPageBytes(body, { source, where, url, fetched, charset }, config)
}

function tooLarge({ name, number, where }: Crawled, { config }: ReadContext): Rejected {
  return refuse(
    name,
    number,
    'too-large',
    `${where} is larger than the limit of ${config.limits.pageBytes} bytes a page.`,
  )
}

function charsetIn(type: string | undefined): string | null {
  return /charset\s*=\s*["']?([\w:.-]+)/i.exec(type ?? '')?.[1] ?? null
}

function isPage(type: string | undefined): boolean {
  return type === undefined || /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)
}
