import { expect, test } from 'vitest'
import { readPage } from '../src/input/page/page.ts'
import { readPublished } from '../src/input/published.ts'
import { claimwire, folderWith } from './program.ts'
import { desk } from './reading.ts'

const { write, read } = desk()

test.each([
  ['31/01/2017', '2017-01-31'],
  ['01/31/2017', '2017-01-31'],
  ['12.03.2024', '2024-03-12'],
  ['2024/03/12', '2024-03-12'],
  ['2024/3/2 10:15', '2024-03-02'],
  ['27/11/2017 01:57', '2017-11-27'],
  ['1614765600', '2021-03-03T10:00:00Z'],
  ['1614765600000', '2021-03-03T10:00:00Z'],
  ['1614765600.25', '2021-03-03T10:00:00Z'],
  ['20210303T100000Z', '2021-03-03T10:00:00Z'],
  ['20210303100000', '2021-03-03T10:00:00'],
  ['20210303', '2021-03-03'],
  ['Sat Nov 18 2017 15:21:41 GMT+0000', '2017-11-18'],
  ['Tue, 12 Mar 2024 10:00:00 GMT', '2024-03-12'],
  ['March 12, 2024 Tuesday', '2024-03-12'],
  ['Published: 31 July 2024, 07:45 IST', '2024-07-31'],
  ['03/04/2024', null],
  ['31/31/2024', null],
  ['12345', null],
  ['123456789', null],
  ['last Tuesday', null],
])('the publication date %s is read as %s', (written, day) => {
  expect(readPublished(written)).toBe(day)
})

test('the order of day and month is the user’s to say', () => {
  expect(readPublished('03/04/2024', 'dmy')).toBe('2024-04-03')
  expect(readPublished('03/04/2024', 'mdy')).toBe('2024-03-04')
  expect(readPublished('3.4.2024', 'mdy')).toBe('2024-03-04')
  expect(readPublished('13/04/2024', 'mdy')).toBe('2024-04-13')
})

test('an article is never lost for its date, which is kept', async () => {
  const lines = ['NaT', 'nan', '', '03/04/2024', '31 Smarch 2024'].map((published) =>
    JSON.stringify({ text: 'Five people died.', published }),
  )
  write('a.jsonl', lines.join('\n'))
  const { articles, rejected } = await read({ inputs: ['a.jsonl'] })
  expect(rejected).toEqual([])
  expect(articles.map(({ published, extra }) => [published, extra])).toEqual([
    [null, {}],
    [null, {}],
    [null, {}],
    [null, { publishedAsWritten: '03/04/2024' }],
    [null, { publishedAsWritten: '31 Smarch 2024' }],
  ])
  const dated = await read({ inputs: ['a.jsonl'], dateOrder: 'mdy' })
  expect(dated.articles[3]?.published).toBe('2024-03-04')
})

const PROSE =
  '<p>At least six people were killed on Tuesday when a market hall fell in the town, officials said, and many more were hurt by it.</p>'.repeat(
    3,
  )

test.each([
  [
    'a time in the article',
    `<article><h1>Hall falls</h1><time class=timeago datetime='Sat Nov 18 2017 15:21:41 GMT+0000'>18 Nov 2017</time>${PROSE}</article>`,
    '2017-11-18',
  ],
  [
    'a line of the page',
    `<article><h1>Hall falls</h1><p><time itemprop=dateModified>27/11/2017 01:57 | Updated 27/11/2017 19:20</time></p>${PROSE}</article>`,
    '2017-11-27',
  ],
  [
    'a line named for it',
    `<body><h1>Hall falls</h1><div class="story-date">Published: 31 July 2024, 07:45 IST</div><div>${PROSE}</div></body>`,
    '2024-07-31',
  ],
  [
    'no time of another story',
    `<body><ul><li><time datetime="2020-01-01">1 Jan</time> Other</li></ul><div>${PROSE}</div></body>`,
    null,
  ],
  ['no time of an update', `<article>${PROSE}<time class="updated" datetime="2020-01-01">then</time></article>`, null],
])('a page’s date is read from %s', (_, html, day) => {
  const page = readPage(html, { url: null, fetched: null })
  expect(page?.published).toBe(day)
  expect(page?.text).not.toMatch(/2017|2024/)
})

test('a saved page says where it is from, and who wrote it', () => {
  const html = `<!DOCTYPE html>\n<!-- saved from url=(0031)https://example.org/2024/03/12/hall -->\n<html><body><article><h1>Hall</h1><p class="byline">By Lena Roth</p>${PROSE}</article></body></html>`
  expect(readPage(html, { url: null, fetched: null })).toMatchObject({
    url: 'https://example.org/2024/03/12/hall',
    byline: 'Lena Roth',
  })
})

test('the summary says how many articles have no date, and which rows of a table fit nothing', async () => {
  const cwd = await folderWith({
    'in/01.txt': 'Hall falls\n\nAt least six people were killed on Tuesday.',
    'in/02.txt': 'Hall falls\n\nPublished: 31 July 2024\n\nAt least six people were killed on Tuesday.',
    'meta.csv': 'path,published\narticles/01.txt,2024-03-12\n',
  })
  const { code, stdout, stderr } = await claimwire(['run', 'in', '--metadata', 'meta.csv'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toMatch(/1 of 2 articles have no publication date/)
  expect(stderr).toContain(
    '1 of 1 rows of meta.csv name no input, such as "articles/01.txt"; paths start at the input folder, as in "01.txt".',
  )
})
