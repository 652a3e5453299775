import { readdirSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { WARCParser } from 'warcio'
import { warcRecords } from '../src/input/warc/records.ts'
import { desk } from './reading.ts'
import { pageOf, type Record, recordOf, warcGzOf, warcOf } from './warc.ts'

const { write, read, first } = desk()

const FOLDER = new URL('../corpus/articles/', import.meta.url)
/** The corpus as a crawl would have it. */
const corpus: Record[] = readdirSync(FOLDER)
  .sort()
  .map((name) => {
    const [title = '', ...paragraphs] = readFileSync(new URL(name, FOLDER), 'utf8').split(/\n\s*\n/)
    return {
      url: `https://www.example.org/2024/03/12/${name}`,
      body: pageOf(
        title,
        paragraphs.map((text) => text.replace(/&/g, '&amp;')),
      ),
    }
  })
const info: Record = { type: 'warcinfo', contentType: 'application/warc-fields', body: 'software: test\r\n' }
const words = (text: string) => text.replace(/\s+/g, ' ')
const story = (name: string) =>
  `The bridge over the river at ${name} fell on Tuesday, and at least 12 people were killed, police said. `
    .repeat(4)
    .trim()
const page = (name: string): Record => ({ url: `https://www.example.org/${name}`, body: pageOf(name, [story(name)]) })

describe('a crawl', () => {
  test.each([
    ['as it is', 'crawl.warc', warcOf],
    ['packed record by record, as Common Crawl does', 'crawl.warc.gz', warcGzOf],
    ['packed as a whole', 'crawl.warc.gz', (records: readonly Record[]) => gzipSync(warcOf(records))],
  ])('%s gives its pages with url, day and record', async (_, name, pack) => {
    write(name, pack([info, ...corpus]))
    const { articles, rejected } = await read({ inputs: [name] })
    expect(rejected).toEqual([])
    expect(articles).toHaveLength(corpus.length)
    articles.forEach((article, i) => {
      const text = readFileSync(new URL(readdirSync(FOLDER).sort()[i] ?? '', FOLDER), 'utf8')
      expect(article).toMatchObject({
        source: { file: name, record: i + 2, format: 'warc' },
        url: corpus[i]?.url,
        published: '2024-03-12',
        publishedFrom: 'url',
        language: 'en',
      })
      expect(words(`${article.title} ${article.text}`)).toBe(words(text).trim())
    })
  })

  test('of what is no page of HTML nothing is read and nothing said', async () => {
    const others: Record[] = [
      info,
      { type: 'request', contentType: 'application/http; msgtype=request', body: 'GET / HTTP/1.1\r\n\r\n' },
      { http: { 'Content-Type': 'image/png' }, body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]) },
      { http: { 'Content-Type': 'application/pdf' }, body: '%PDF-1.7' },
      { status: '301 Moved Permanently', body: pageOf('Moved', [story('elsewhere')]) },
      { status: '404 Not Found', body: pageOf('Not found', [story('nowhere')]) },
      { type: 'metadata', contentType: 'application/warc-fields', body: 'fetchTimeMs: 5\r\n' },
    ]
    write('a.warc.gz', warcGzOf([...others, page('Ganja')]))
    const { articles, rejected } = await read({ inputs: ['a.warc.gz'] })
    expect(articles.map(({ source }) => source.record)).toEqual([others.length + 1])
    expect(rejected).toEqual([])
    write('b.warc', warcOf(others))
    expect((await read({ inputs: ['b.warc'] })).rejected).toMatchObject([
      { code: 'no-text', reason: 'b.warc has 7 records, and none is a page of HTML.' },
    ])
  })

  test.each([
    [
      'in chunks',
      { 'Transfer-Encoding': 'chunked' },
      (body: Buffer) =>
        Buffer.concat([
          Buffer.from('10\r\n'),
          body.subarray(0, 16),
          Buffer.from(`\r\n${(body.length - 16).toString(16)}\r\n`),
          body.subarray(16),
          Buffer.from('\r\n0\r\n\r\n'),
        ]),
    ],
    ['in gzip', { 'Content-Encoding': 'gzip' }, (body: Buffer) => gzipSync(body)],
    ['in brotli', { 'Content-Encoding': 'br' }, (body: Buffer) => brotliCompressSync(body)],
    [
      'unpacked, with the field that says gzip left',
      { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
      (body: Buffer) => body,
    ],
  ])('a body %s is read', async (_, fields, pack) => {
    const body = pack(Buffer.from(pageOf('Bridge falls', [story('Ganja')])))
    write('a.warc', warcOf([{ http: { 'Content-Type': 'text/html', ...fields }, body }]))
    expect((await first({ inputs: ['a.warc'] }))?.text).toBe(story('Ganja'))
  })
})

describe('publication is never later than the fetch', () => {
  const dated = (published: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${published}"}</script>`
  const rows: [why: string, head: string, url: string, published: string | null, from: string | null][] = [
    ['the day before', dated('2024-03-12'), 'https://example.org/a', '2024-03-12', 'metadata'],
    [
      'the same day, in a zone where it is tomorrow',
      dated('2024-03-14'),
      'https://example.org/a',
      '2024-03-14',
      'metadata',
    ],
    [
      'a minute before',
      dated('2024-03-13T10:59:00+01:00'),
      'https://example.org/a',
      '2024-03-13T10:59:00+01:00',
      'metadata',
    ],
    [
      'later: the meta tag is asked',
      `${dated('2025-01-01')}<meta name="date" content="2024-03-11">`,
      'https://example.org/a',
      '2024-03-11',
      'metadata',
    ],
    ['later: the url is asked', dated('2025-01-01'), 'https://example.org/2024/03/10/a', '2024-03-10', 'url'],
    ['all later', dated('2025-01-01'), 'https://example.org/2025/01/02/a', null, null],
    ['unreadable', dated('soon'), 'https://example.org/a', null, null],
  ]
  test.each(rows)('%s', async (_, head, url, published, publishedFrom) => {
    write('CC-NEWS-20240313100000-00001.warc', warcOf([{ url, body: pageOf('Bridge falls', [story('Ganja')], head) }]))
    expect(await first({ inputs: ['CC-NEWS-20240313100000-00001.warc'] })).toMatchObject({ published, publishedFrom })
  })
})

describe('a broken WARC file', () => {
  const cities = ['Ganja', 'Quito', 'Odesa', 'Lagos']
  const shown = async (name: string) => {
    const { articles, rejected } = await read({ inputs: [name] })
    return {
      cities: articles.map(({ title }) => title),
      codes: rejected.map(({ code, source, reason }) => [code, source.record, reason.replace(/^.*\) /, '')]),
    }
  }

  test.each([
    ['too short by some', -40],
    ['too short by all', -100_000],
    ['too long by a little', 7],
    ['too long by most of the next record', 1500],
    ['too long by all that is left', 100_000],
  ])('with a length that is %s loses that record only', async (_, wrong) => {
    const bad = { ...page('Quito'), wrong: wrong === -100_000 ? -recordOf(page('Quito')).length + 420 : wrong }
    const records = cities.map((city) => (city === 'Quito' ? bad : page(city)))
    write('a.warc', warcOf(records))
    write('b.warc.gz', warcGzOf(records))
    for (const name of ['a.warc', 'b.warc.gz']) {
      const reading = await shown(name)
      expect(reading.cities).toEqual(['Ganja', 'Odesa', 'Lagos'])
      expect(reading.codes).toMatchObject([
        ['invalid-warc', 2, expect.stringContaining('differs in length from its Content-Length')],
      ])
    }
  })

  test('with a record of no length, or of none that is a number, goes on at the next', async () => {
    const broken = (text: string, by: string) => Buffer.from(recordOf(page('Quito')).toString().replace(text, by))
    const rest = warcOf([page('Odesa')])
    write(
      'a.warc',
      Buffer.concat([
        warcOf([page('Ganja')]),
        broken('Content-Length', 'Content-Size'),
        broken('Content-Length: ', 'Content-Length: -'),
        Buffer.from('junk\r\n\r\n'),
        rest,
      ]),
    )
    const reading = await shown('a.warc')
    expect(reading.cities).toEqual(['Ganja', 'Odesa'])
    expect(reading.codes.map(([code]) => code)).toEqual(['invalid-warc', 'invalid-warc'])
  })

  test('cut off says so, and keeps the rest', async () => {
    const whole = warcOf(cities.map(page))
    write('a.warc', whole.subarray(0, -200))
    expect(await shown('a.warc')).toMatchObject({
      cities: ['Ganja', 'Quito', 'Odesa'],
      codes: [['invalid-warc', 4, expect.stringContaining('is truncated')]],
    })
    write('b.warc.gz', warcGzOf(cities.map(page)).subarray(0, -200))
    const { articles, rejected } = await read({ inputs: ['b.warc.gz'] })
    expect(articles.map(({ title }) => title)).toEqual(['Ganja', 'Quito', 'Odesa'])
    expect(rejected.at(-1)).toMatchObject({
      code: 'unreadable',
      reason: expect.stringContaining('b.warc.gz is cut off'),
    })
  })

  test('with a page over the limit refuses it alone, and does not hold it', async () => {
    const large = { ...page('Quito'), body: pageOf('Quito', [story('Quito').repeat(1000)]) }
    write('a.warc', warcOf([page('Ganja'), large, page('Odesa')]))
    const { articles, rejected } = await read({ inputs: ['a.warc'], limits: { pageBytes: 50_000 } })
    expect(articles.map(({ title }) => title)).toEqual(['Ganja', 'Odesa'])
    expect(rejected).toMatchObject([{ code: 'too-large', source: { record: 2 } }])
  })
})

test('the records are those that warcio reads', async () => {
  const bytes = warcOf([info, ...corpus, { type: 'request', body: 'GET / HTTP/1.1\r\n\r\n' }])
  const ours: string[][] = []
  for await (const { headers, block } of warcRecords(
    Readable.from([bytes.subarray(0, 5000), bytes.subarray(5000)]),
    1e7,
  ))
    ours.push([headers?.get('warc-type') ?? '', headers?.get('warc-target-uri') ?? '', block?.toString() ?? ''])
  const theirs: string[][] = []
  const source = new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(bytes))
      controller.close()
    },
  })
  for await (const record of new WARCParser(source, { parseHttp: false })) {
    const block = Buffer.from(await record.readFully(false)).toString()
    theirs.push([record.warcType ?? '', record.warcTargetURI ?? '', block])
  }
  expect(ours).toEqual(theirs)
})
