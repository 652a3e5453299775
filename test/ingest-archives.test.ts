import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { desk } from './reading.ts'
import { zipOf } from './zip.ts'
import { zstdOf } from './zstd.ts'

const { write, read, first } = desk()

const TEXT = 'A bridge fell in Baku.\nAt least 12 people were killed, police said.\n'
const lines = (...values: unknown[]) => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`
const many = (count: number) =>
  lines(...Array.from({ length: count }, (_, i) => ({ id: `${i}`, text: `Words ${i * 7919}.` })))

describe('what is packed is read by its content, whatever its name', () => {
  /** Packed by zstd itself, with a dictionary of its own and a checksum. */
  const ZSTD = Buffer.from(
    'KLUv/QRoDQIAUgQOEaDtsL7JvtDQS/8dWEcL1fgR4ELxkd/E/eCD2m5u37j12/AtPBmf8mx/FiBoO+aO373ryxRH9BIBAETQVFFacRDT',
    'base64',
  )
  const rows: [why: string, name: string, bytes: Uint8Array, texts: string[]][] = [
    ['gzip', 'a.txt.gz', gzipSync(TEXT), [TEXT]],
    ['gzip under a name that says nothing', 'a.txt', gzipSync(TEXT), [TEXT]],
    [
      'gzip of many members, as logs are joined',
      'a.gz',
      Buffer.concat([...TEXT].map((letter) => gzipSync(letter))),
      [TEXT],
    ],
    ['gzip within gzip', 'a.gz.gz', gzipSync(gzipSync(TEXT)), [TEXT]],
    ['zstd', 'a.zst', zstdOf([Buffer.from(TEXT.slice(0, 9)), Buffer.from(TEXT.slice(9))]), [TEXT]],
    [
      'zstd of two frames',
      'a.zst',
      Buffer.concat([zstdOf([Buffer.from('One, ')]), zstdOf([Buffer.from('two.')])]),
      ['One, two.'],
    ],
    [
      'zstd as its program packs it',
      'a.zst',
      ZSTD,
      [`${TEXT.trimEnd()} At least 12 people were killed, police said.\n`],
    ],
    [
      'zip',
      'a.zip',
      zipOf([
        { name: 'b.txt', content: 'B.' },
        { name: 'a/a.txt', content: 'A.', stored: true },
      ]),
      ['B.', 'A.'],
    ],
    [
      'JSON Lines in gzip in a zip in gzip',
      'a.bin',
      gzipSync(zipOf([{ name: 'x', content: gzipSync(lines({ text: 'A.' }, { text: 'B.' })) }])),
      ['A.', 'B.'],
    ],
  ]
  test.each(rows)('%s', async (_, name, bytes, texts) => {
    write(name, bytes)
    const { articles, rejected } = await read({ inputs: [name] })
    expect(rejected).toEqual([])
    expect(articles.map(({ text }) => text)).toEqual(texts)
    const piped = await read({ inputs: ['-'] }, Readable.from([Buffer.from(bytes)]))
    expect(piped.articles.map(({ text }) => text)).toEqual(texts)
  })

  test('an article in a zip is named by its path, by which the metadata table knows it', async () => {
    write(
      'in/news.zip',
      zipOf([
        { name: 'march/a.txt', content: TEXT },
        { name: 'b.jsonl', content: lines({ text: 'B.' }, { text: 'C.' }) },
      ]),
    )
    write('meta.csv', 'path,published\nnews.zip/march/a.txt,2024-03-12\n')
    expect((await read({ inputs: ['in'], metadata: 'meta.csv' })).articles).toMatchObject([
      { source: { file: 'news.zip/march/a.txt', record: null, format: 'text' }, published: '2024-03-12' },
      { source: { file: 'news.zip/b.jsonl', record: 1, format: 'jsonl' } },
      { source: { file: 'news.zip/b.jsonl', record: 2 } },
    ])
  })

  test('how a pipe is cut changes nothing', async () => {
    const packed = gzipSync(many(3000))
    const whole = await read({ inputs: ['-'] }, Readable.from([packed.subarray(0, 30_000)]))
    const single = Array.from(packed.subarray(0, 30_000), (byte) => Buffer.from([byte]))
    const bytewise = await read({ inputs: ['-'] }, Readable.from(single))
    expect(bytewise).toEqual(whole)
    expect(whole.articles.length).toBeGreaterThan(1000)
  })
})

describe('paths in archives', () => {
  const rows: [name: string, file: string][] = [
    ['../../etc/passwd', 'a.zip/etc/passwd'],
    ['/etc/passwd', 'a.zip/etc/passwd'],
    ['C:\\news\\a.txt', 'a.zip/news/a.txt'],
    ['a/./b//c.txt', 'a.zip/a/b/c.txt'],
    ['новости/статья.txt', 'a.zip/новости/статья.txt'],
    ['two\nlines.txt', 'a.zip/two\nlines.txt'],
  ]
  test.each(rows)('%j is read as %j, and the others with it', async (name, file) => {
    write(
      'a.zip',
      zipOf([
        { name, content: TEXT },
        { name: 'folder/', content: '', stored: true },
        { name: 'b.txt', content: 'B.' },
      ]),
    )
    const { articles, rejected } = await read({ inputs: ['a.zip'] })
    expect(rejected).toEqual([])
    expect(articles.map(({ source }) => source.file)).toEqual([file, 'a.zip/b.txt'])
  })

  test('a name that would move the cursor is told without doing so', async () => {
    write('a.zip', zipOf([{ name: 'a\u001b[2J\u202egpj.txt', content: '' }]))
    const { rejected } = await read({ inputs: ['a.zip'] })
    expect(rejected).toMatchObject([{ code: 'empty', reason: 'a.zip/a\\u001b[2J\\u202egpj.txt is empty.' }])
  })
})

describe('a broken archive gives what it has, and says what is lost', () => {
  test.each(['gzip', 'zstd'])('%s that is cut off', async (kind) => {
    const text = many(5000)
    const plain = Buffer.from(text)
    const blocks = Array.from({ length: Math.ceil(plain.length / 1000) }, (_, i) =>
      plain.subarray(i * 1000, i * 1000 + 1000),
    )
    const packed = kind === 'gzip' ? gzipSync(plain) : zstdOf(blocks)
    write('a.jsonl.x', packed.subarray(0, packed.length >> 1))
    write('b.txt', TEXT)
    const { articles, rejected } = await read({ inputs: ['a.jsonl.x', 'b.txt'] })
    expect(articles.length).toBeGreaterThan(2000)
    expect(articles.at(-1)?.text).toBe(TEXT)
    expect(rejected).toMatchObject([
      {
        code: 'unreadable',
        source: { file: 'a.jsonl.x', record: null },
        reason: expect.stringMatching(/^a\.jsonl\.x is cut off: its (?:gzip|zstd) data ends early/),
      },
    ])
    expect(await read({ inputs: ['a.jsonl.x', 'b.txt'] })).toEqual({ articles, rejected })
  })

  test('an article that is cut off is none', async () => {
    write('a.txt.gz', gzipSync(TEXT.repeat(99)).subarray(0, -12))
    expect(await read({ inputs: ['a.txt.gz'] })).toMatchObject({ articles: [], rejected: [{ code: 'unreadable' }] })
  })

  test('a fault in the middle of gzip leaves what comes before', async () => {
    const packed = gzipSync(many(5000))
    packed.fill(0xff, packed.length >> 1)
    write('a.jsonl.gz', packed)
    const { articles, rejected } = await read({ inputs: ['a.jsonl.gz'] })
    expect(articles.length).toBeGreaterThan(1000)
    expect(rejected.at(-1)).toMatchObject({ code: 'unreadable', reason: expect.stringContaining('is damaged') })
  })

  test('one bad file of a zip is refused alone', async () => {
    write(
      'a.zip',
      zipOf([
        { name: 'a.txt', content: 'A.' },
        { name: 'b.txt', content: 'B.', crc: 1 },
        { name: 'c.txt', content: 'C.' },
      ]),
    )
    const { articles, rejected } = await read({ inputs: ['a.zip'] })
    expect(articles.map(({ text }) => text)).toEqual(['A.', 'C.'])
    expect(rejected).toMatchObject([{ code: 'unreadable', source: { file: 'a.zip/b.txt' } }])
  })

  test('a zip without its end is refused with a sentence', async () => {
    write('a.zip', zipOf([{ name: 'a.txt', content: TEXT.repeat(99) }]).subarray(0, 80))
    expect((await read({ inputs: ['a.zip'] })).rejected).toMatchObject([
      {
        code: 'unreadable',
        reason: expect.stringMatching(/^a\.zip is cut off or damaged: .* so that nothing of it is\./),
      },
    ])
  })

  test.each([
    ['7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), /7z archive.*unpack it first/],
    ['rar', Buffer.from('Rar!\x1a\x07'), /rar archive.*unpack it first/],
    ['XML', Buffer.from('<?xml version="1.0"?><stock/>'), /XML of a kind that is not read/],
  ])('%s is refused with what to do', async (_, bytes, sentence) => {
    write('a.txt', bytes)
    expect((await read({ inputs: ['a.txt'] })).rejected).toMatchObject([
      { code: 'binary', reason: expect.stringMatching(sentence) },
    ])
  })

  test.each([
    ['bzip2', Buffer.from('BZh91AY&SY'), 'unreadable'],
    ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0]), 'unreadable'],
    ['tar', Buffer.concat([Buffer.alloc(257, 'a'), Buffer.from('ustar'), Buffer.alloc(250)]), 'unreadable'],
    ['PDF', Buffer.from('%PDF-1.7\n'), 'unreadable'],
  ])('%s that is nothing but its first bytes is refused', async (_, bytes, code) => {
    write('a.txt', bytes)
    expect((await read({ inputs: ['a.txt'] })).rejected).toMatchObject([{ code }])
  })

  test('archives within archives within archives end somewhere', async () => {
    let packed: Buffer = Buffer.from(TEXT)
    for (let i = 0; i < 6; i++) packed = gzipSync(packed)
    write('a.gz', packed)
    expect((await read({ inputs: ['a.gz'] })).rejected).toMatchObject([{ code: 'too-deep' }])
  })
})

describe('a bomb is given up', () => {
  const zeros = { byte: 0x20, times: 128 * 1024 - 1 }
  const rows: [kind: string, name: string, bytes: () => Uint8Array][] = [
    ['gzip', 'bomb.gz', () => gzipSync(Buffer.alloc(100_000_000, ' '))],
    ['zstd', 'bomb.zst', () => zstdOf(Array.from({ length: 2000 }, () => zeros))],
    [
      'zip',
      'bomb.zip',
      () =>
        zipOf([
          { name: 'bomb.jsonl', content: Buffer.alloc(100_000_000, ' ') },
          { name: 'b.txt', content: 'B.' },
        ]),
    ],
  ]
  test.each(rows)('%s', async (_, name, bytes) => {
    write(name, bytes())
    write('good.txt', TEXT)
    const limits = { articleCharacters: 20_000_000 } // what is read stops at these, four bytes each
    const { articles, rejected } = await read({ inputs: [name, 'good.txt'], limits })
    expect(articles.map(({ text }) => text)).toEqual([TEXT])
    expect(rejected).toMatchObject([
      { code: 'archive-bomb', reason: expect.stringMatching(/more than 200 times its size.*limits\.expansion/) },
    ])
  })

  test('the limit is the user’s, and small archives are never too large', async () => {
    write('a.txt.gz', gzipSync(' '.repeat(1_000_000) + TEXT))
    expect((await first({ inputs: ['a.txt.gz'] }))?.text).toHaveLength(1_000_000 + TEXT.length)
    write('b.gz', gzipSync(Buffer.alloc(70_000_000, ' ')))
    expect(
      (await read({ inputs: ['b.gz'], limits: { expansion: 2000, articleCharacters: 20_000_000 } })).rejected,
    ).toMatchObject([{ code: 'empty' }])
  })
})
