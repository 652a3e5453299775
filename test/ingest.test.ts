import { mkdirSync, symlinkSync } from 'node:fs'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readPublished } from '../src/input/published.ts'
import { Failure } from '../src/model/failure.ts'
import { desk } from './reading.ts'

const { path, write, read, first } = desk()

describe('plain files', () => {
  test.each([
    ['UTF-8', Buffer.from('Kök-Tash “fell”\r\n'), 'Kök-Tash “fell”\r\n'],
    ['UTF-8 with a byte order mark, which is no character of the text', Buffer.from('\uFEFFBaku'), 'Baku'],
    ['UTF-16 little endian by its mark', Buffer.from('\uFEFFBaku –', 'utf16le'), 'Baku –'],
    ['UTF-16 big endian by its mark', Buffer.from('\uFEFFBaku', 'utf16le').swap16(), 'Baku'],
    ['Windows-1252 when the bytes are no UTF-8', Buffer.from([0x93, 0x42, 0x61, 0x6b, 0xfa, 0x94]), '“Bakú”'],
    ['a stray U+2028 and an emoji stay', Buffer.from('a\u2028b 👍🏽'), 'a\u2028b 👍🏽'],
  ])('are read as %s', async (_, bytes, text) => {
    write('a.txt', bytes)
    expect((await first({ inputs: ['a.txt'] }))?.text).toBe(text)
  })

  test('have ids that depend on text and path, and never on the folder’s own place', async () => {
    write('in/a.txt', 'Same words.')
    write('in/b/a.txt', 'Same words.')
    const { articles } = await read({ inputs: ['in'] })
    expect(articles.map(({ source }) => source.file)).toEqual(['a.txt', 'b/a.txt'])
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2)
    const again = (await read({ inputs: ['./in/'] })).articles
    expect(again.map(({ id }) => id)).toEqual(articles.map(({ id }) => id))
  })

  test.each([
    ['2020-10-14-ganja.txt', '2020-10-14', 'filename'],
    ['20201014_ganja.txt', '2020-10-14', 'filename'],
    ['2020-13-45-ganja.txt', null, null], // no such day
    ['flight-20201399.txt', null, null],
  ])('a date in the name %s is %s', async (name, published, publishedFrom) => {
    write(name, 'Words.')
    expect(await first({ inputs: [name] })).toMatchObject({ published, publishedFrom })
  })
})

describe('metadata table', () => {
  test('gives title, date, publisher and url by relative path; quoted newlines and a byte order mark are CSV', async () => {
    write('in/a.txt', 'Words.')
    write(
      'meta.csv',
      '\uFEFFpath,title,published,publisher,url\r\nin/a.txt,"Two\nlines",2024-03-12,The Post,https://example.org/x\r\n',
    )
    expect(await first({ inputs: ['.'], metadata: 'meta.csv' })).toMatchObject({
      title: 'Two\nlines',
      published: '2024-03-12',
      publishedFrom: 'metadata',
      publisher: 'The Post',
    })
  })

  test('loses no article whose date is none, and keeps the date', async () => {
    write('a.txt', 'Words.')
    write('b.txt', 'Words.')
    write('meta.csv', 'path,published\na.txt,yesterday\nb.txt,2024-03-12\n')
    const { articles, rejected } = await read({ inputs: ['a.txt', 'b.txt'], metadata: 'meta.csv' })
    expect(rejected).toEqual([])
    expect(articles.map(({ published, extra }) => [published, extra])).toEqual([
      [null, { publishedAsWritten: 'yesterday' }],
      ['2024-03-12', {}],
    ])
  })

  test('with a column that nobody knows ends the run with a sentence', async () => {
    write('a.txt', 'Words.')
    write('meta.csv', 'path,datum\na.txt,2024-03-12\n')
    await expect(read({ inputs: ['a.txt'], metadata: 'meta.csv' })).rejects.toThrow(/one is "datum"/)
  })
})

describe('JSON Lines', () => {
  const lines = (...values: unknown[]) =>
    `${values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n')}\n`

  test('keep unknown keys aside and the text as it is', async () => {
    write('a.jsonl', lines({ id: 'x', text: 'One\u2028line', section: 'world', tags: ['a'] }))
    expect(await first({ inputs: ['a.jsonl'] })).toMatchObject({
      id: 'x',
      text: 'One\u2028line',
      source: { file: 'a.jsonl', record: 1, format: 'jsonl' },
      extra: { section: 'world', tags: ['a'] },
    })
  })

  test('a broken line in the middle is refused with its number, and the rest goes on', async () => {
    write('a.jsonl', lines({ id: '1', text: 'A.' }, '{"id": "2", "text": ', '', { id: '4', text: 'D.' }))
    const { articles, rejected } = await read({ inputs: ['a.jsonl'] })
    expect(articles.map(({ id }) => id)).toEqual(['1', '4'])
    expect(rejected).toMatchObject([
      { code: 'invalid-json', source: { record: 2 }, reason: expect.stringContaining('Line 2 of a.jsonl') },
    ])
  })

  test.each([
    ['a record without text', { id: 'x' }, 'no-text'],
    ['an empty text', { id: 'x', text: '  ' }, 'no-text'],
    ['a text that is a number', { text: 12 }, 'no-text'],
    ['a list', ['A.'], 'invalid-record'],
    ['a title that is a list', { text: 'A.', title: ['B'] }, 'invalid-record'],
  ])('%s is refused', async (_, record, code) => {
    write('a.jsonl', lines(record))
    expect((await read({ inputs: ['a.jsonl'] })).rejected).toMatchObject([{ code }])
  })

  test('a repeated id is refused', async () => {
    write('a.jsonl', lines({ id: 'x', text: 'A.' }, { id: 'x', text: 'B.' }))
    const { articles, rejected } = await read({ inputs: ['a.jsonl'] })
    expect(articles).toHaveLength(1)
    expect(rejected).toMatchObject([{ code: 'duplicate-id', article: 'x', source: { record: 2 } }])
  })

  test('gzipped, with other names for the fields, and defaults', async () => {
    write('a.jsonl.gz', gzipSync(lines({ body: 'A.', date: 'Tue, 12 Mar 2024 10:00:00 GMT' }, { body: 'B.' })))
    const config = {
      inputs: ['a.jsonl.gz'],
      fields: { text: 'body', published: 'date' },
      defaults: { published: '2020-01-01', publisher: 'P' },
    }
    expect((await read(config)).articles).toMatchObject([
      { text: 'A.', published: '2024-03-12', publisher: 'P' },
      { text: 'B.', published: '2020-01-01', publisher: 'P' },
    ])
  })

  test('a truncated gzip file gives what it has and a refusal', async () => {
    const whole = gzipSync(
      lines(...Array.from({ length: 5000 }, (_, i) => ({ id: `${i}`, text: `Words ${i * 7919}` }))),
    )
    write('a.jsonl.gz', whole.subarray(0, whole.length >> 1))
    const { articles, rejected } = await read({ inputs: ['a.jsonl.gz'] })
    expect(articles.length).toBeGreaterThan(0)
    expect(rejected.at(-1)).toMatchObject({ code: 'unreadable', source: { file: 'a.jsonl.gz' } })
  })

  test('a line over the limit is refused and does not fill the memory', async () => {
    write('a.jsonl', lines({ id: 'big', text: 'x'.repeat(1_100_000) }, { id: 'small', text: 'B.' }))
    const { articles, rejected } = await read({ inputs: ['a.jsonl'], limits: { articleCharacters: 1000 } })
    expect(articles.map(({ id }) => id)).toEqual(['small'])
    expect(rejected).toMatchObject([{ code: 'too-large', source: { record: 1 } }])
  })
})

describe('what is no article', () => {
  test.each([
    ['an empty file', '', 'empty'],
    ['white space', ' \n\t', 'empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary'],
    ['a page without an article', '<html><body><script>1</script></body></html>', 'no-text'],
  ])('%s is refused', async (_, content, code) => {
    write('a.txt', content)
    expect((await read({ inputs: ['a.txt'] })).rejected).toMatchObject([{ code, kind: 'input', stage: 'ingest' }])
  })

  test.each([
    ['a file that is not there', 'none.txt', 'no-such-file'],
    ['a folder without articles', 'empty', 'no-articles'],
    ['a glob that matches nothing', 'x/*.txt', 'no-articles'],
  ])('%s ends the run', async (_, input, code) => {
    mkdirSync(path('empty'))
    const error = await read({ inputs: [input] }).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(Failure)
    expect(error).toMatchObject({ code, message: expect.stringContaining(input) })
  })
})

test('folders are read in the order of code units, hidden files and links left out', async () => {
  for (const name of ['b.txt', 'a.txt', 'Z.txt', 'ä.txt', '.hidden.txt', 'table.csv']) write(`in/${name}`, name)
  symlinkSync(path('in'), path('in/circle'))
  const { articles } = await read({ inputs: ['in'] })
  expect(articles.map(({ source }) => source.file)).toEqual(['Z.txt', 'a.txt', 'b.txt', 'ä.txt'])
})

test('standard input is an article or JSON Lines, by what it begins with', async () => {
  const text = await read({ inputs: ['-'] }, Readable.from([Buffer.from('Just '), Buffer.from('words.')]))
  expect(text.articles).toMatchObject([{ text: 'Just words.', source: { file: '-', record: null } }])
  const records = await read(
    { inputs: ['-'] },
    Readable.from([Buffer.from('{"text": "A."}\n{"te'), Buffer.from('xt": "B."}')]),
  )
  expect(records.articles.map((article) => article.text)).toEqual(['A.', 'B.'])
})

test.each([
  ['2024-03-12', '2024-03-12'],
  ['2024-03-12T08:30:00+02:00', '2024-03-12T08:30:00+02:00'],
  ['2024-03-12 08:30:00', '2024-03-12T08:30:00'],
  ['20240312', '2024-03-12'],
  ['March 12, 2024', '2024-03-12'],
  ['12 March 2024', '2024-03-12'],
  ['Tue, 12 Mar 2024 10:00:00 GMT', '2024-03-12'], // RFC 822, as feeds write it
  ['Tuesday, March 12th, 2024 at 8:30 PM EST', '2024-03-12'],
  ['Mar 12, 2024 8:30 am', '2024-03-12'],
  ['2024-02-30', null], // no such day
  ['2024-3', null],
  ['03/04/2024', null], // which of the two is the month cannot be told
  ['yesterday', null],
  ['March 12', null], // chrono would imply the year
  ['Updated in March 2024', null],
  ['Published after the talks of March 12, 2024', null],
])('the publication date %s is read as %s', (written, day) => {
  expect(readPublished(written)).toBe(day)
})
