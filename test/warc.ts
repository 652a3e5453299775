import { gzipSync } from 'node:zlib'

/** A record for a WARC file; a page's response unless it says something else. */
export interface Record {
  readonly url?: string
  readonly type?: string
  readonly contentType?: string
  readonly date?: string
  readonly status?: string
  readonly http?: Readonly<{ [name: string]: string }>
  readonly body: string | Uint8Array
  /** Is added to the length that the record says to have. */
  readonly wrong?: number
}

/** The bytes of a WARC record, as a crawler writes it. */
export function recordOf(record: Record): Buffer {
  const { url = 'https://www.example.org/a', type = 'response', date = '2024-03-13T10:00:00Z', wrong = 0 } = record
  const { contentType = 'application/http; msgtype=response', status = '200 OK', http = HTML } = record
  const fields = Object.entries(http).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = type === 'response' ? `HTTP/1.1 ${status}\r\n${fields.join('')}\r\n` : ''
  const block = Buffer.concat([Buffer.from(head), Buffer.from(record.body)])
  const lines = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Date: ${date}`,
    'WARC-Record-ID: <urn:uuid:12345678-1234-4234-8234-123456789abc>',
    `WARC-Target-URI: ${url}`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length + wrong}`,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' }

/** A WARC file, plain or with each record as a gzip member of its own. */
export const warcOf = (records: readonly Record[]): Buffer => Buffer.concat(records.map(recordOf))
export const warcGzOf = (records: readonly Record[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(recordOf(record))))

/** A news page around paragraphs. */
export function pageOf(title: string, paragraphs: readonly string[], head = ''): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>${title}</h1>${body}</article>
<div class="related"><h2>More stories</h2><ul><li><a href="/1">A ferry sinks off the coast</a></li></ul></div>
<footer><p>All rights reserved by the publisher of this page.</p></footer></body></html>`
}
