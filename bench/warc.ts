import { gzipSync } from 'node:zlib'

/** Writes pages as a WARC file, as Common Crawl's news crawl does: a head, then each response as a gzip member of its own. */
export function warcOf(pages: readonly string[]): Buffer {
  const records = [recordOf('warcinfo', null, 'application/warc-fields', Buffer.from('software: bench\r\n'))]
  pages.forEach((page, i) => {
    const body = Buffer.from(page)
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Length: ${body.length}\r\nServer: nginx\r\n\r\n`
    const url = `https://www.example.org/news/story-${i}.html`
    records.push(
      recordOf('response', url, 'application/http; msgtype=response', Buffer.concat([Buffer.from(http), body])),
    )
  })
  return Buffer.concat(records.map((record) => gzipSync(record)))
}

function recordOf(type: string, url: string | null, contentType: string, block: Buffer): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    'WARC-Date: 2026-01-02T03:04:05Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    ...(url === null ? [] : [`WARC-Target-URI: ${url}`]),
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}
