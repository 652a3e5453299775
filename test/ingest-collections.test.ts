import { describe, expect, test } from 'vitest'
import { splitters } from '../src/input/collections/read-collection.ts'
import { docxOf } from './office.ts'
import { desk } from './reading.ts'

const { write, read } = desk()

/** Written after descriptions of the forms; no real export is in the project. */
const NEXIS = `\n\n\n                               1 of 2 DOCUMENTS\n\n                              Daily Courier (London)\n\n                        March 3, 2021 Wednesday\n\nMarket hall falls, six killed\n\nBYLINE: Lena Roth\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 120 words\n\nAt least six people were killed on Tuesday when a market hall fell in Lorca, officials\nsaid.\n\nIt fell.\n\nLOAD-DATE: March 3, 2021\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n                    Copyright 2021 Courier Ltd\n                            All Rights Reserved\n\n                               2 of 2 DOCUMENTS\n\n                              Daily Courier (London)\n\n                        June 9, 2019 Sunday\n                       Correction Appended\n\nFerry sinks off Samar\n\nBYLINE: Paul Adu\n\nLENGTH: 90 words\n\nTwelve people drowned on Saturday when a ferry sank off Samar, the coast guard said.\n\nLOAD-DATE: June 9, 2019\n\nLANGUAGE: ENGLISH\n\nCORRECTION-DATE: June 12, 2019\n`

const UNI = [
  [
    'Market hall falls, six killed',
    'Daily Courier (London)',
    'March 3, 2021 Wednesday',
    'Copyright 2021 Courier Ltd All Rights Reserved',
    'Section: NEWS; Pg. 4',
    'Length: 120 words',
    'Byline: Lena Roth',
    'Body',
    'At least six people were killed on Tuesday when a market hall fell in Lorca, officials said.',
    'It fell.',
    'Load-Date: March 3, 2021',
    'End of Document',
  ],
  [
    'Ferry sinks off Samar',
    'Daily Courier (London)',
    'June 9, 2019 Sunday',
    'Copyright 2019 Courier Ltd All Rights Reserved',
    'Length: 90 words',
    'Byline: Paul Adu',
    'Body',
    'Twelve people drowned on Saturday when a ferry sank off Samar, the coast guard said.',
    'Classification',
    'Language: ENGLISH',
    'Load-Date: June 9, 2019',
    'End of Document',
  ],
].flat()

const FACTIVA = `SE  News\nHD  Market hall falls, six killed\nBY  By Lena Roth\nWC  120 words\nPD  3 March 2021\nET  10:00\nSN  Daily Courier\nSC  DCOU\nPG  4\nLA  English\nCY  (c) 2021 Courier Ltd\nLP  \nAt least six people were killed on Tuesday when a market hall fell in Lorca, officials said.\n\nTD  \nIt fell.\n\nNS  gcat : Political/General News\nAN  Document DCOU000020210303eh3300001\n\nHD  Ferry sinks off Samar\nBY  Paul Adu\nWC  90 words\nPD  9 June 2019\nSN  Daily Courier\nSC  DCOU\nLA  English\nLP  \nTwelve people drowned on Saturday when a ferry sank off Samar, the coast guard said.\n\nAN  Document DCOU000020190609ef6900001\n`

const PLAIN_FACTIVA = [
  [
    'Market hall falls, six killed',
    'Lena Roth',
    '120 words',
    '3 March 2021',
    '10:00',
    'Daily Courier',
    'DCOU',
    '4',
    'English',
    '(c) 2021 Courier Ltd',
    'At least six people were killed on Tuesday when a market hall fell in Lorca, officials said.',
    'It fell.',
    'Document DCOU000020210303eh3300001',
  ],
  [
    'Ferry sinks off Samar',
    'Paul Adu',
    '90 words',
    '9 June 2019',
    'Daily Courier',
    'DCOU',
    'English',
    '(c) 2019 Courier Ltd',
    'Twelve people drowned on Saturday when a ferry sank off Samar, the coast guard said.',
    'Document DCOU000020190609ef6900001',
  ],
]

const RULE = '_'.repeat(60)
const PROQUEST = `${RULE}\n\nMarket hall falls, six killed\n\nAuthor: Lena Roth\n\nPublication info: Daily Courier; London (UK) [London (UK)]. 03 Mar 2021: 4.\n\nAbstract: A hall fell.\n\nLinks: https://example.org/resolver\n\nFull text: At least six people were killed on Tuesday when a market hall fell in Lorca, officials said.\n\nIt fell.\n\nSubject: Accidents\n\nTitle: Market hall falls, six killed\n\nPublication title: Daily Courier; London (UK)\n\nPages: 4\n\nPublication year: 2021\n\nPublication date: Mar 3, 2021\n\nSection: News\n\nLanguage of publication: English\n\nProQuest document ID: 123\n\nDocument URL: https://example.org/docview/123\n\nCopyright: Courier\n\n${RULE}\n\nFerry sinks off Samar\n\nAuthor: Paul Adu\n\nFull text: Twelve people drowned on Saturday when a ferry sank off Samar, the coast guard said.\n\nTitle: Ferry sinks off Samar\n\nPublication title: Daily Courier; London (UK)\n\nPublication date: Jun 9, 2019\n\nProQuest document ID: 124\n\n${RULE}\n\nContact ProQuest\n`

const pageOf = (paragraphs: readonly string[]) =>
  `<html><head><title>Export</title><style>p {}</style></head><body>${paragraphs.map((text) => `<p><span>${text}</span></p>`).join('\n')}</body></html>`

const [SIX, FERRY] = [
  'At least six people were killed on Tuesday when a market hall fell in Lorca, officials said.\n\nIt fell.',
  'Twelve people drowned on Saturday when a ferry sank off Samar, the coast guard said.',
]

describe.each<[string, string, string, string | Uint8Array]>([
  ['Nexis as text', 'nexis', 'a.txt', NEXIS],
  ['Nexis with the line ends of Windows', 'nexis', 'a.txt', NEXIS.replaceAll('\n', '\r\n')],
  ['Nexis Uni as text', 'nexis', 'a.txt', UNI.join('\n\n')],
  ['Nexis Uni as DOCX', 'nexis', 'a.docx', docxOf(UNI)],
  [
    'Nexis as DOCX',
    'nexis',
    'a.docx',
    docxOf(
      NEXIS.replace(/officials\n/, 'officials ')
        .split('\n')
        .map((line) => line.trim()),
    ),
  ],
  ['Nexis Uni as a page', 'nexis', 'a.html', pageOf(UNI)],
  ['Factiva with codes', 'factiva', 'a.txt', FACTIVA],
  ['Factiva without codes', 'factiva', 'a.txt', PLAIN_FACTIVA.map((lines) => lines.join('\n\n')).join('\n\n')],
  ['Factiva as a page', 'factiva', 'a.html', pageOf(PLAIN_FACTIVA.flat())],
  ['ProQuest as text', 'proquest', 'a.txt', PROQUEST],
])('%s', (_, format, name, content) => {
  test('is its articles, each with its own day, paper, writer and text', async () => {
    write(name, content)
    const { articles, rejected } = await read({ inputs: [name] })
    expect(rejected).toEqual([])
    expect(
      articles.map(({ title, byline, published, text, source }) => ({ title, byline, published, text, source })),
    ).toEqual([
      {
        title: 'Market hall falls, six killed',
        byline: 'Lena Roth',
        published: '2021-03-03',
        text: SIX,
        source: { file: name, record: 1, format },
      },
      {
        title: 'Ferry sinks off Samar',
        byline: 'Paul Adu',
        published: '2019-06-09',
        text: FERRY,
        source: { file: name, record: 2, format },
      },
    ])
    for (const { publisher } of articles) expect(publisher).toMatch(/^Daily Courier/)
  })
})

test('what is kept aside of an article says section and length', async () => {
  write('a.txt', NEXIS)
  const { articles } = await read({ inputs: ['a.txt'] })
  expect(articles.map(({ extra }) => extra)).toEqual([
    { section: 'NEWS; Pg. 4', length: '120 words', loadDate: 'March 3, 2021' },
    { length: '90 words', loadDate: 'June 9, 2019', correctionDate: 'June 12, 2019' },
  ])
})

test.each([
  'Hall falls\n\nThe report, 1 of 2 documents, says that six people were killed.',
  'The body of a man was found.\n\nBody\n\nIt was his.',
  '________________________________\n\nSix people were killed.',
  'HD television sales rise\n\n120 words were cut.',
])('no splitter takes prose for an export: %s', (text) => {
  expect(splitters.filter(({ recognizes }) => recognizes(text)).map(({ form }) => form)).toEqual([])
})
