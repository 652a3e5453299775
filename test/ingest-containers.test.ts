import { parquetWriteBuffer } from 'hyparquet-writer'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { docxOf, pdfOf } from './office.ts'
import { desk } from './reading.ts'
import { pageOf } from './warc.ts'
import { zipOf } from './zip.ts'

const { write, read, first } = desk()
const STORY = 'At least six people were killed in Lorca on Tuesday, officials said.'
const PROSE = [
  STORY,
  ...Array.from(
    { length: 6 },
    (_, i) =>
      `Witness number ${i}, who lives nearby, said that the roof of the hall came down at once, and that nobody could leave it.`,
  ),
]

describe('a message', () => {
  const EML = [
    'Received: from a by b; Wed, 3 Mar 2021 10:00:01 +0000',
    'From: Lena Roth <lena@example.org>',
    'To: desk@example.org',
    'Subject: =?utf-8?Q?Hall_falls_=E2=80=93_six_die?=',
    'Date: Wed, 3 Mar 2021 10:00:00 +0000',
    'Message-ID: <1@example.org>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="x"',
    '',
    '--x',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'At least six people were killed at the caf=E9 in Lorca on Tuesday, officials =',
    'said.',
    '',
    'It fell.',
    '--x',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>At least six</p>',
    '--x--',
    '',
  ].join('\r\n')
  test('is its plain text, with its subject, writer and day', async () => {
    write('a.eml', EML)
    expect(await first({ inputs: ['a.eml'] })).toMatchObject({
      text: 'At least six people were killed at the café in Lorca on Tuesday, officials said.\n\nIt fell.',
      title: 'Hall falls – six die',
      byline: 'Lena Roth',
      published: '2021-03-03T10:00:00.000Z',
      extra: { messageId: '<1@example.org>', from: 'lena@example.org' },
      source: { file: 'a.eml', record: null, format: 'mail' },
    })
  })
  test('without an ending is told by its head, also in a folder', async () => {
    write('in/1', EML)
    expect((await read({ inputs: ['in'] })).articles).toHaveLength(1)
  })
  test('gives the articles that are attached to it', async () => {
    const part = Buffer.from('Hall falls\n\nSix people were killed.').toString('base64')
    write(
      'a.eml',
      EML.replace('multipart/alternative', 'multipart/mixed').replace(
        '--x--',
        `--x\r\nContent-Type: text/plain; name="story.txt"\r\nContent-Disposition: attachment; filename="story.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\n${part}\r\n--x--`,
      ),
    )
    const { articles } = await read({ inputs: ['a.eml'] })
    expect(articles.map(({ source }) => source.file)).toEqual(['a.eml', 'a.eml/story.txt'])
    expect(articles[1]?.text).toBe('Hall falls\n\nSix people were killed.')
  })
  test('is no article whose first lines have colons', async () => {
    write('a.txt', 'Lorca: hall falls\nUpdate: six dead\n\nSix people were killed.')
    expect((await first({ inputs: ['a.txt'] }))?.source.format).toBe('text')
  })
  test('one after the other make a mailbox', async () => {
    const two = EML.replace('<1@', '<2@').replace('It fell.', '>From the roof nothing was left.')
    write(
      'in/Inbox',
      `From lena@example.org Wed Mar  3 10:00:00 2021\r\n${EML}\r\nFrom lena@example.org Wed Mar  3 11:00:00 2021\r\n${two}`,
    )
    const { articles } = await read({ inputs: ['in'] })
    expect(articles.map(({ source, extra }) => [source.format, source.record, extra['messageId']])).toEqual([
      ['mbox', 1, '<1@example.org>'],
      ['mbox', 2, '<2@example.org>'],
    ])
    expect(articles[1]?.text).toContain('\n\nFrom the roof nothing was left.')
  })
  test('of a browser is the page that it has saved', async () => {
    const html = pageOf('Hall falls', PROSE)
      .replaceAll('=', '=3D')
      .replace(/(.{70})/g, '$1=\r\n')
    write(
      'a.mhtml',
      [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://example.org/2021/03/03/hall',
        'Subject: Hall falls',
        'Date: Tue, 14 May 2024 10:00:00 +0000',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="b"',
        '',
        '--b',
        'Content-Type: text/html',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Location: https://example.org/2021/03/03/hall',
        '',
        html,
        '--b',
        'Content-Type: image/png',
        'Content-Transfer-Encoding: base64',
        'Content-Location: https://example.org/x.png',
        '',
        'AAAA',
        '--b--',
        '',
      ].join('\r\n'),
    )
    const article = await first({ inputs: ['a.mhtml'] })
    expect(article).toMatchObject({
      title: 'Hall falls',
      url: 'https://example.org/2021/03/03/hall',
      published: '2021-03-03',
      publishedFrom: 'url',
    })
    expect(article?.text).toBe(PROSE.join('\n\n'))
  })
})

describe('a Word document', () => {
  test('is its paragraphs, as mammoth reads them', async () => {
    const raw =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Lorca</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:ins><w:r><w:t>It </w:t></w:r></w:ins><w:del><w:r><w:delText>did not </w:delText></w:r></w:del><w:hyperlink><w:r><w:t>fell.</w:t></w:r></w:hyperlink></w:p>'
    const docx = docxOf(['Hall falls', STORY, '“It fell,” said Ana & Bo.', ''], raw)
    write('a.docx', docx)
    const article = await first({ inputs: ['a.docx'] })
    expect(article).toMatchObject({
      text: `Hall falls\n\n${STORY}\n\n“It fell,” said Ana & Bo.\n\nLorca\n\nIt fell.`,
      source: { file: 'a.docx', record: null, format: 'docx' },
    })
    const { value } = await mammoth.extractRawText({ buffer: docx })
    expect(article?.text).toBe(value.replace(/\n{3,}/g, '\n\n').trim())
  })
  test('keeps the line breaks that mammoth drops', async () => {
    write('a.docx', docxOf(['One\ntwo.']))
    expect((await first({ inputs: ['a.docx'] }))?.text).toBe('One\ntwo.')
  })
  test('in an archive, and under another name, is one too', async () => {
    write('in/a.zip', zipOf([{ name: 'x/b.docx', content: docxOf([STORY]) }]))
    write('in/c', docxOf([STORY]))
    const { articles } = await read({ inputs: ['in'] })
    expect(articles.map(({ source }) => [source.file, source.format])).toEqual([
      ['a.zip/x/b.docx', 'docx'],
      ['c', 'docx'],
    ])
  })
  test('that would fill the memory is given up', async () => {
    write('a.docx', docxOf(['x'.repeat(300_000_000)]))
    expect((await read({ inputs: ['a.docx'] })).rejected).toMatchObject([
      { code: expect.stringMatching(/archive-bomb|too-large/) },
    ])
  }, 60_000)
})

test.each([
  [
    'a workbook',
    zipOf([
      { name: '[Content_Types].xml', content: 'x' },
      { name: 'xl/workbook.xml', content: 'x' },
    ]),
    /Excel workbook.*save the sheet as CSV/,
  ],
  [
    'an OpenDocument text',
    zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
      { name: 'META-INF/manifest.xml', content: 'x' },
    ]),
    /OpenDocument.*DOCX/,
  ],
  [
    'an EPUB',
    zipOf([
      { name: 'mimetype', content: 'application/epub+zip', stored: true },
      { name: 'META-INF/container.xml', content: 'x' },
    ]),
    /EPUB/,
  ],
  [
    'RTF',
    Buffer.from('{\\rtf1\\ansi A bomb killed seven people in Kabul on Thursday\\par}'),
    /is RTF.*save it as DOCX/,
  ],
  ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Word.*DOCX/],
  ['an SQLite file', Buffer.from('SQLite format 3\0'), /SQLite/],
])('%s is refused with what to do', async (_, bytes, sentence) => {
  write('a.txt', bytes)
  expect((await read({ inputs: ['a.txt'] })).rejected).toMatchObject([
    { code: 'binary', reason: expect.stringMatching(sentence) },
  ])
})

test('a Parquet file gives its rows', async () => {
  const file = parquetWriteBuffer({
    columnData: [
      { name: 'text', data: [STORY, 'Two died.', null], type: 'STRING' },
      { name: 'published', data: ['2021-03-03', null, null], type: 'STRING' },
      { name: 'words', data: [11, 2, 0], type: 'INT32' },
    ],
  })
  write('in/table.parquet', Buffer.from(file))
  const { articles, rejected } = await read({ inputs: ['in'] })
  expect(articles.map(({ text, published, extra, source }) => [text, published, extra, source.record])).toEqual([
    [STORY, '2021-03-03', { words: 11 }, 1],
    ['Two died.', null, { words: 2 }, 2],
  ])
  expect(rejected).toMatchObject([{ code: 'no-text', source: { record: 3 } }])
  write('cut.parquet', Buffer.from(file).subarray(0, 100))
  expect((await read({ inputs: ['cut.parquet'] })).rejected).toMatchObject([{ code: 'unreadable' }])
})

describe('a PDF', () => {
  const lines = (x: number, from: number, texts: readonly string[]) =>
    texts.map((text, at) => [x, from - at * 12, text] as const)
  test('is its text: columns one after the other, lines joined, without running heads', async () => {
    const page = (number: number, left: readonly string[], right: readonly string[]) => [
      [60, 770, `THE HARBOUR TIMES ${number}`] as const,
      ...lines(60, 700, left),
      ...lines(320, 700, right),
      [300, 30, String(number)] as const,
    ]
    write(
      'a.pdf',
      pdfOf([
        page(
          1,
          ['At least six people were killed in Lorca', 'on Tuesday, officials said.'],
          ['The hall was old, and its roof had not', 'been mended since the flood.'],
        ),
        page(2, ['Nobody could leave it when it came down', 'at once in the morning.'], ['It fell.']),
        page(3, ['The mayor asked for help.'], []),
      ]),
    )
    const article = await first({ inputs: ['a.pdf'] })
    expect(article?.source.format).toBe('pdf')
    expect(article?.text).toBe(
      [
        'At least six people were killed in Lorca on Tuesday, officials said.',
        'The hall was old, and its roof had not been mended since the flood.',
        'Nobody could leave it when it came down at once in the morning.',
        'It fell.',
        'The mayor asked for help.',
      ].join('\n\n'),
    )
  })
  test('without a text, or cut off, is refused', async () => {
    write('empty.pdf', pdfOf([[]]))
    write('cut.pdf', '%PDF-1.4\n1 0 obj\n')
    expect((await read({ inputs: ['empty.pdf', 'cut.pdf'] })).rejected.map(({ code }) => code)).toEqual([
      'no-text',
      'unreadable',
    ])
  })
})
