import { gzipSync } from 'node:zlib'
import { packTar } from 'modern-tar'
import { describe, expect, test } from 'vitest'
import { desk } from './reading.ts'
import { pageOf, warcOf } from './warc.ts'

const { write, read } = desk()
const STORY = 'At least six people were killed in Lorca on Tuesday, officials said.'
const PROSE = [
  STORY,
  ...Array.from(
    { length: 6 },
    (_, i) =>
      `Witness number ${i}, who lives nearby, said that the roof of the hall came down at once, and that nobody could leave it.`,
  ),
]

describe('an archive', () => {
  const entry = (name: string, body: string) => ({
    header: { name, size: Buffer.byteLength(body), type: 'file' as const },
    body,
  })
  test('of tar gives its files, packed or not, and no path out of it', async () => {
    const tar = await packTar([
      { header: { name: 'x/', type: 'directory', size: 0 } },
      entry('x/a.txt', STORY),
      entry('../../b.txt', 'Two died.'),
      entry('x/photo.jpg', 'JFIF'),
      { header: { name: 'l', type: 'symlink', linkname: '/etc/passwd', size: 0 } },
    ])
    write('a.tar', tar)
    write('b.tar.gz', gzipSync(tar))
    for (const name of ['a.tar', 'b.tar.gz']) {
      const { articles, rejected } = await read({ inputs: [name] })
      expect(articles.map(({ source, text }) => [source.file, text])).toEqual([
        [`${name}/x/a.txt`, STORY],
        [`${name}/b.txt`, 'Two died.'],
      ])
      expect(rejected).toMatchObject([
        { kind: 'passed-over', code: 'other-kind', source: { file: `${name}/x/photo.jpg` } },
      ])
    }
  })
  test('of tar that is cut off gives what it has and a refusal', async () => {
    const tar = await packTar([entry('a.txt', STORY), entry('b.txt', STORY.repeat(100))])
    write('a.tar', tar.subarray(0, 2500))
    const { articles, rejected } = await read({ inputs: ['a.tar'] })
    expect(articles[0]?.text).toBe(STORY)
    expect(rejected.at(-1)?.code).toBe('unreadable')
  })
  const BZ2 =
    'QlpoOTFBWSZTWUw35l0AAAdXgAAQQAUgBAQALy3e4CAASKn6p5Tam2qGmjTNQiMgaAAaErJzdjn5doZzKrWaeEQKl9MREZItHRFA/ExRQogkBOIVuQ/MNvxdyRThQkEw35l0'
  const XZ =
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQBEQXQgbGVhc3Qgc2l4IHBlb3BsZSB3ZXJlIGtpbGxlZCBpbiBMb3JjYSBvbiBUdWVzZGF5LCBvZmZpY2lhbHMgc2FpZC4KAAAAAL48rhTBOmX8AAFdRS0jJSkftvN9AQAAAAAEWVo='
  test.each([
    ['bz2', BZ2, `${STORY}\n`],
    [
      'bz2',
      `${BZ2}QlpoOTFBWSZTWQns0lkAAAJTgAAQQAEEAAYikIAgACIBo00IBppokHLocRSRXi7kinChIBPZpLI=`,
      `${STORY}\nTwo more died.\n`,
    ],
    ['xz', XZ, `${STORY}\n`],
    [
      'xz',
      '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQBEQXQgbGVhc3Qgc2l4IHBlb3BsZSB3ZXJlIGtpbGxlZCBpbiBMb3JjYSBvbiBUdWVzZGF5LCBvZmZpY2lhbHMgc2FpZC4KAAAAAL48rhTBOmX8AAFdRS0jJSkftvN9AQAAAAAEWVr9N3pYWgAABObWtEYCACEBFgAAAHQv5aMBAA5Ud28gbW9yZSBkaWVkLgoAAMtIG4c08j2sAAEnD98a/GoftvN9AQAAAAAEWVo=',
      `${STORY}\nTwo more died.\n`,
    ],
  ])('of %s is unpacked', async (ending, packed, text) => {
    write(`a.txt.${ending}`, Buffer.from(packed, 'base64'))
    expect((await read({ inputs: [`a.txt.${ending}`] })).articles.map((article) => article.text)).toEqual([text])
  })
  test.each([
    ['bz2', BZ2],
    ['xz', XZ],
  ])('of %s that is cut off is refused', async (ending, packed) => {
    write(`a.txt.${ending}`, Buffer.from(packed, 'base64').subarray(0, 60))
    expect((await read({ inputs: [`a.txt.${ending}`] })).rejected.at(-1)?.code).toBe('unreadable')
  })
  test('of gzip with other bytes behind it gives all that it holds', async () => {
    const lines = Array.from({ length: 2000 }, (_, i) => JSON.stringify({ id: `a${i}`, text: `${STORY} ${i}` }))
    write('a.jsonl.gz', Buffer.concat([gzipSync(`${lines.join('\n')}\n`), Buffer.from('something else\n')]))
    const { articles, rejected } = await read({ inputs: ['a.jsonl.gz'] })
    expect(articles).toHaveLength(2000)
    expect(rejected).toMatchObject([
      { code: 'unreadable', reason: expect.stringContaining('bytes behind its gzip data') },
    ])
  })
})

describe('a crawl', () => {
  const page = pageOf('Hall falls', PROSE)
  const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`
  test('in ARC gives its pages', async () => {
    const version = '1 0 Archive\nURL IP-address Archive-date Content-type Archive-length\n'
    const arc = `filedesc://x.arc 0.0.0.0 20070301000000 text/plain ${version.length}\n${version}\nhttp://example.org/a 1.2.3.4 20070303100000 text/html ${Buffer.byteLength(response)}\n${response}\nhttp://example.org/b.png 1.2.3.4 20070303100000 image/png 20\nHTTP/1.1 200 OK\r\n\r\nx\n`
    write('in/a.arc.gz', gzipSync(arc))
    write('in/b', arc)
    const { articles, rejected } = await read({ inputs: ['in'] })
    expect(articles.map(({ source, url, text }) => [source, url, text])).toEqual(
      ['a.arc.gz', 'b'].map((file) => [{ file, record: 2, format: 'arc' }, 'http://example.org/a', PROSE.join('\n\n')]),
    )
    expect(rejected).toEqual([])
  })
  const record = (type: string, mime: string, block: string, version = '1.0', length = Buffer.byteLength(block)) =>
    `WARC/${version}\r\nWARC-Type: ${type}\r\nWARC-Target-URI: http://example.org/${type}\r\nWARC-Date: 2021-03-03T10:00:00Z\r\nContent-Type: ${mime}\r\nContent-Length: ${length}\r\n\r\n${block}\r\n\r\n`
  test('gives pages that are resources, texts of conversions, and old versions', async () => {
    write(
      'a.warc',
      record('resource', 'text/html', page) +
        record('conversion', 'text/plain', STORY) +
        record('resource', 'image/png', 'x') +
        record('response', 'application/http', response, '0.18'),
    )
    const { articles, rejected } = await read({ inputs: ['a.warc'] })
    expect(rejected).toEqual([])
    expect(articles.map(({ source, url, text }) => [source.record, url, text])).toEqual([
      [1, 'http://example.org/resource', PROSE.join('\n\n')],
      [2, 'http://example.org/conversion', STORY],
      [4, 'http://example.org/response', PROSE.join('\n\n')],
    ])
  })
  test('loses no record to a length that is too large, however large', async () => {
    for (const length of [20_000_000, 2_000_000_000]) {
      const good = Array.from({ length: 20 }, () => record('conversion', 'text/plain', STORY)).join('')
      write('a.warc', record('response', 'application/http', response, '1.0', length) + good)
      const { articles, rejected } = await read({ inputs: ['a.warc'] })
      expect([articles.length, rejected.map(({ code, source }) => [code, source.record])]).toEqual([
        20,
        [['invalid-warc', 1]],
      ])
    }
  })
  test('passes over a large record that is whole', async () => {
    write(
      'a.warc',
      Buffer.concat([
        Buffer.from(
          record(
            'response',
            'application/http',
            `HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n${'v'.repeat(15_000_000)}`,
          ),
        ),
        warcOf([]),
        Buffer.from(record('conversion', 'text/plain', STORY)),
      ]),
    )
    const { articles, rejected } = await read({ inputs: ['a.warc'] })
    expect([articles.length, rejected]).toEqual([1, []])
  })
})
