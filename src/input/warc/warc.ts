import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import { readPageBytes } from '../page/read-page.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { refuse } from '../refusal.ts'
import { bodyOf, responseIn } from './http.ts'
import { type WarcFault, type WarcRecord, warcRecords } from './records.ts'

/** Reads the pages of a WARC file, as a crawl of the web leaves them: every HTML response that was a success. */
export async function* readWarc({ name, bytes }: Inflow, context: ReadContext): AsyncGenerator<Article | Rejected> {
  const largest = context.config.limits.pageBytes
  let pages = 0
  let records = 0
  for await (const record of warcRecords(bytes, largest + 64 * 1024)) {
    records = record.number
    const read = record.fault === null ? await readRecord(record, name, context) : refusalOf(record, name)
    if (read === null) continue
    pages++
    yield read
  }
  if (pages === 0) yield refuse(name, null, 'no-text', `${name} has ${records} records, and none is a page of HTML.`)
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

/** The page of a record; null for what is not an HTML response, such as requests, pictures and redirects. */
async function readRecord(
  { number, headers, block }: WarcRecord,
  name: string,
  { config }: ReadContext,
): Promise<Article | Rejected | null> {
  if (headers.get('warc-type') !== 'response') return null
  const url = headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null
  const where = `Record ${number} of ${name}${url === null ? '' : ` (${url})`}`
  const tooLarge = () =>
    refuse(name, number, 'too-large', `${where} is larger than the limit of ${config.limits.pageBytes} bytes a page.`)
  if (block === null) return isPage(headers.get('warc-identified-payload-type')) ? tooLarge() : null
  const response = responseIn(block)
  const type = response?.headers.get('content-type')
  if (response === null || response.status !== 200 || !isPage(type)) return null
  const body = await bodyOf(response, config.limits.pageBytes)
  if (body === 'too-large') return tooLarge()
  if (body === 'damaged')
    return refuse(
      name,
      number,
      'unreadable',
      `${where} is damaged: its body cannot be unpacked (${response.headers.get('content-encoding')}). Fetch the page again.`,
    )
  const source = { file: name, record: number, format: 'warc' } as const
  const fetched = headers.get('warc-date') ?? null
  const charset = /charset\s*=\s*["']?([\w:.-]+)/i.exec(type ?? '')?.[1] ?? null
  return readPageBytes(body, { source, where, url, fetched, charset }, config)
}

function isPage(type: string | undefined): boolean {
  return type === undefined || /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)
}
