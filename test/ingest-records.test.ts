import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { desk } from './reading.ts'

const { write, read } = desk()

describe('a JSON list', () => {
  const rows: [why: string, json: string, texts: string[]][] = [
    ['on one line', '[{"text":"A."},{"text":"B."}]', ['A.', 'B.']],
    ['spread out', JSON.stringify([{ text: 'A.' }, { text: 'B.' }], null, 2), ['A.', 'B.']],
    [
      'with brackets, quotation marks and backslashes in its texts',
      '[{"text":"a ] } \\" \\\\"},{"text":"{[\\\\\\""}]',
      ['a ] } " \\', '{[\\"'],
    ],
    ['with lists and objects within', '[{"text":"A.","tags":[[1],{"a":"]"}]},{"text":"B."}]', ['A.', 'B.']],
    ['behind a byte order mark', '\uFEFF[{"text":"A."}]', ['A.']],
    [
      'of objects that stand one behind the other, spread out',
      '{\n  "text": "A."\n}\n{\n  "text": "B."\n}\n',
      ['A.', 'B.'],
    ],
    ['of one object, spread out', '{\n  "text": "A."\n}', ['A.']],
  ]
  test.each(rows)('%s', async (_, json, texts) => {
    write('a.json', json)
    const { articles, rejected } = await read({ inputs: ['a.json'] })
    expect(rejected).toEqual([])
    expect(articles.map(({ text }) => text)).toEqual(texts)
    expect(articles.map(({ source }) => source)).toEqual(
      texts.map((_, i) => ({ file: 'a.json', record: i + 1, format: 'json' })),
    )
  })

  test('of nothing but backslashes is cut in little time', async () => {
    write('a.json', `[{"text":"${'\\\\'.repeat(2_000_000)}"}]`)
    const began = performance.now()
    expect((await read({ inputs: ['a.json'] })).articles[0]?.text).toHaveLength(2_000_000)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  test('is cut alike however it comes', async () => {
    const json = JSON.stringify([
      { text: 'Kök-Tash “fell” \\ "so"' },
      { text: '}{][' },
      { text: '' },
      'no',
      7,
      null,
      { text: 'B.' },
    ])
    const whole = await read({ inputs: ['-'] }, Readable.from([Buffer.from(json)]))
    const bytes = Array.from(Buffer.from(json), (byte) => Buffer.from([byte]))
    expect(await read({ inputs: ['-'] }, Readable.from(bytes))).toEqual(whole)
    expect(whole.articles.map(({ source }) => source.record)).toEqual([1, 2, 7])
    expect(whole.rejected.map(({ code, source }) => [code, source.record])).toEqual([
      ['no-text', 3],
      ['invalid-record', 4],
      ['invalid-record', 5],
      ['invalid-record', 6],
    ])
  })

  test('loses no more than what is broken', async () => {
    write('a.json', '[{"text":"A."},{"text": nope},{"text":"C."},{"text":"D')
    const { articles, rejected } = await read({ inputs: ['a.json'] })
    expect(articles.map(({ text }) => text)).toEqual(['A.', 'C.'])
    expect(rejected).toMatchObject([
      { code: 'invalid-json', source: { record: 2 }, reason: expect.stringContaining('Element 2 of a.json') },
      {
        code: 'invalid-json',
        source: { record: 4 },
        reason: 'Element 4 of a.json is never closed; the JSON ends within it.',
      },
    ])
  })

  test('an element over the limit is passed over alone', async () => {
    write('a.json', `[{"text":"${'x'.repeat(1_100_000)}"},{"text":"B."}]`)
    const { articles, rejected } = await read({ inputs: ['a.json'], limits: { articleCharacters: 1000 } })
    expect(articles.map(({ text }) => text)).toEqual(['B.'])
    expect(rejected).toMatchObject([{ code: 'too-large', source: { record: 1 } }])
  })

  test('that lies within an object is asked for', async () => {
    write('a.json', '{"status": "ok", "articles": [{"text": "A."}]}')
    expect((await read({ inputs: ['a.json'] })).rejected).toMatchObject([
      { code: 'no-text', reason: expect.stringContaining('the list under "articles"') },
    ])
  })

  test('an empty one is refused as that', async () => {
    write('a.json', ' [ ]\n')
    expect((await read({ inputs: ['a.json'] })).rejected).toMatchObject([{ code: 'empty' }])
  })
})

describe('a record without the text’s field', () => {
  test('is refused with the fields that it has', async () => {
    write('a.jsonl', '{"words": "A.", "date": "2024-03-12"}\n')
    expect((await read({ inputs: ['a.jsonl'] })).rejected).toMatchObject([
      { reason: expect.stringMatching(/Its fields are words, date; .*--map text=NAME,published=date/) },
    ])
  })
})

describe('a table', () => {
  const rows: [why: string, table: string | Buffer, texts: string[]][] = [
    ['of commas', 'id,text\n1,A.\n2,B.\n', ['A.', 'B.']],
    ['of tabs', 'id\ttext\n1\tA, "quoted" here.\n2\t"B" at the front\n', ['A, "quoted" here.', '"B" at the front']],
    [
      'of tabs with cells in quotation marks, as spreadsheets write',
      'id\ttext\n1\t"A ""so""\nand on."\n2\t"B."\n',
      ['A "so"\nand on.', 'B.'],
    ],
    ['of semicolons', 'id;text\n1;A, and so on.\n', ['A, and so on.']],
    [
      'with line breaks, commas and quotation marks in quotation marks',
      'id,text\r\n1,"A,\r\n""B"" "\r\n2,C.',
      ['A,\r\n"B" ', 'C.'],
    ],
    ['with quotation marks within a cell', 'id,text\n1,He said "no" twice.\n', ['He said "no" twice.']],
    ['behind a byte order mark, with empty lines', '\uFEFFtext,id\n\nA.,1\n\r\nB.,2\n', ['A.', 'B.']],
    ['with a header in another case', 'ID,Text\n1,A.\n', ['A.']],
    [
      'in UTF-16, as spreadsheets call Unicode text',
      Buffer.from('\uFEFFid\ttext\r\n1\tBaku – Gəncə\r\n', 'utf16le'),
      ['Baku – Gəncə'],
    ],
    ['in Windows-1252', Buffer.from('id,text\n1,\x93Bak\xfa\x94\n', 'latin1'), ['“Bakú”']],
    ['with fewer cells than columns', 'text,title,url\nA.\nB.,T\n', ['A.', 'B.']],
  ]
  test.each(rows)('%s', async (_, table, texts) => {
    write('a.csv', table)
    const { articles, rejected } = await read({ inputs: ['a.csv'] })
    expect(rejected).toEqual([])
    expect(articles.map(({ text }) => text)).toEqual(texts)
    expect(articles.map(({ source }) => source)).toEqual(
      texts.map((_, i) => ({ file: 'a.csv', record: i + 1, format: 'csv' })),
    )
  })

  test('maps its columns, and keeps the others aside', async () => {
    write('dump', 'guid,body,date,section,link\nx,A bridge fell.,2024-03-12,world,https://example.org/a\n')
    const fields = { id: 'guid', text: 'body', published: 'date', url: 'link' }
    expect((await read({ inputs: ['dump'], fields })).articles).toMatchObject([
      {
        id: 'x',
        text: 'A bridge fell.',
        published: '2024-03-12',
        url: 'https://example.org/a',
        extra: { section: 'world' },
      },
    ])
  })

  const broken: [why: string, table: string, texts: string[], reasons: RegExp[]][] = [
    [
      'words behind a closing mark',
      'id,text\n1,"A" b\n2,B.\n',
      ['B.'],
      [/^Row 1 of a\.csv \(line 2\) has words after a closing quotation mark/],
    ],
    [
      'more cells than columns',
      'id,text\n1,A, and so on.\n2,B.\n',
      ['B.'],
      [/^Row 1 of a\.csv \(line 2\) has 3 cells under 2 columns/],
    ],
    [
      'a mark that is never closed',
      'id,text\n1,"A\nb"\n2,"B.\n3,C.\n',
      ['A\nb'],
      [/^Row 2 of a\.csv \(line 4\) has a quotation mark that is never closed/],
    ],
    ['no text', 'id,text\n1,\n2,B.\n', ['B.'], [/^Row 1 of a\.csv \(line 2\) has an empty text/]],
  ]
  test.each(broken)('with %s', async (_, table, texts, reasons) => {
    write('a.csv', table)
    const { articles, rejected } = await read({ inputs: ['a.csv'] })
    expect(articles.map(({ text }) => text)).toEqual(texts)
    expect(rejected.map(({ reason }) => reason)).toEqual(reasons.map((reason) => expect.stringMatching(reason)))
  })

  test('a row over the limit is passed over alone', async () => {
    write('a.csv', `id,text\n1,"${'x\n'.repeat(600_000)}"\n2,B.\n`)
    const { articles, rejected } = await read({ inputs: ['a.csv'], limits: { articleCharacters: 1000 } })
    expect(articles.map(({ text }) => text)).toEqual(['B.'])
    expect(rejected).toMatchObject([{ code: 'too-large', source: { record: 1 } }])
  })

  test('without a column for the text says which it has, or what it is for', async () => {
    write('a.csv', 'guid,words\nx,A.\n')
    write('b.csv', 'path,title\na.txt,A\n')
    expect((await read({ inputs: ['a.csv', 'b.csv'] })).rejected).toMatchObject([
      {
        code: 'no-text',
        reason: expect.stringContaining(
          'a.csv has no column "text", only guid, words; say which one holds the text with --map text=NAME.',
        ),
      },
      { code: 'no-text', reason: expect.stringContaining('--metadata') },
    ])
  })

  test('an article whose first line has commas is none', async () => {
    write('a.txt', 'Bridge falls, twelve dead, text follows\nThe bridge fell, police said.\n')
    expect((await read({ inputs: ['a.txt'] })).articles).toMatchObject([{ source: { format: 'text' } }])
  })

  test('gives the cells that were written into it, whatever they hold and however it comes', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', ' ', '“', '👍') })
      .map((text) => `t${text}t`)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
        fc.nat(7),
        async (cells, size) => {
          const table = Buffer.from(stringify([['text', 'title'], ...cells]))
          const chunks = Array.from({ length: Math.ceil(table.length / (size + 1)) }, (_, i) =>
            table.subarray(i * (size + 1), (i + 1) * (size + 1)),
          )
          const { articles, rejected } = await read({ inputs: ['-'] }, Readable.from(chunks))
          // Two rows alike are one article twice.
          expect(rejected.filter(({ code }) => code !== 'duplicate-id')).toEqual([])
          expect(articles.map(({ text, title }) => [text, title])).toEqual(cells)
        },
      ),
      { numRuns: 200 },
    )
  })
})
