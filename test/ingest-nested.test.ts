import { describe, expect, test } from 'vitest'
import { desk } from './reading.ts'

const { write, read, first } = desk()
const STORY = 'At least six people were killed in Lorca on Tuesday, officials said.'

describe('JSON as services give it out', () => {
  const guardian = JSON.stringify({
    response: {
      status: 'ok',
      results: [
        {
          webTitle: 'Hall falls',
          webPublicationDate: '2021-03-03T10:00:00Z',
          webUrl: 'https://example.org/a',
          fields: { bodyText: STORY, wordcount: '11' },
        },
        { webTitle: 'None', fields: {} },
      ],
    },
  })
  test.each(['a.json', 'a.jsonl', 'a.txt'])('is read by the path of its list and of its fields: %s', async (name) => {
    write(name, guardian)
    const { articles, rejected } = await read({
      inputs: [name],
      items: 'response.results',
      fields: { text: 'fields.bodyText' },
    })
    expect(articles).toMatchObject([
      {
        text: STORY,
        title: 'Hall falls',
        url: 'https://example.org/a',
        published: '2021-03-03T10:00:00Z',
        source: { record: 1 },
        extra: { fields: { wordcount: '11' } },
      },
    ])
    expect(rejected).toMatchObject([
      { code: 'no-text', source: { record: 2 }, reason: expect.stringContaining('Item 2 of') },
    ])
  })
  test('says which path and which mapping would read it', async () => {
    write('a.json', guardian)
    expect((await read({ inputs: ['a.json'] })).rejected[0]?.reason).toContain(
      '--items response.results --map text=fields.bodyText,title=webTitle,published=webPublicationDate,url=webUrl',
    )
    expect((await read({ inputs: ['a.json'], items: 'results' })).rejected[0]?.reason).toBe(
      'Element 1 of a.json has no list under "results". There is one under "response.results".'.replace(
        'Element',
        'Line',
      ),
    )
  })
  test('a key with a dot is that key', async () => {
    write('a.jsonl', JSON.stringify({ 'a.b': STORY, a: { b: 'other' } }))
    expect((await first({ inputs: ['a.jsonl'], fields: { text: 'a.b' } }))?.text).toBe(STORY)
  })
  test('with NaN, HTML, and a mark where it was cut', async () => {
    write(
      'a.jsonl',
      [
        `{"text": "NaN is no number: ${STORY}", "score": NaN, "other": [-Infinity, "NaN"]}`,
        JSON.stringify({ text: `<p>Six were <b>killed</b>\nin Lorca.</p><p>It fell &amp; burned.</p>` }),
        JSON.stringify({ text: `${STORY} The hall… [+2312 chars]` }),
        JSON.stringify({ text: 'If a < b and c > d, six died.' }),
      ].join('\n'),
    )
    const { articles, rejected } = await read({ inputs: ['a.jsonl'] })
    expect(rejected).toEqual([])
    expect(articles.map(({ text, extra }) => [text, extra])).toEqual([
      [`NaN is no number: ${STORY}`, { score: null, other: [null, 'NaN'] }],
      ['Six were killed in Lorca.\n\nIt fell & burned.', { textFrom: 'html' }],
      [`${STORY} The hall`, { cutOff: '… [+2312 chars]' }],
      ['If a < b and c > d, six died.', {}],
    ])
  })
  test.each(['claim@2', 'rejected@2'])('that Claimwire wrote is no article: %s', async (schema) => {
    write('a.jsonl', JSON.stringify({ schema: `claimwire/${schema}`, id: 'c' }))
    expect((await read({ inputs: ['a.jsonl'] })).rejected).toMatchObject([{ code: 'own-record' }])
  })
})

describe('a table', () => {
  test.each([
    ['sep=;\r\nid;text\r\n1;"Six; dead."\r\n', {}, ['Six; dead.']],
    ['\uFEFFsep=;\nid;text\n1;Six dead.\n', {}, ['Six dead.']],
    ["id,text\n1,'Six, and ''more'', dead.'\n", { quote: "'" }, ["Six, and 'more', dead."]],
    [
      '1,2021-03-03,Six dead.\n2,2021-03-04,"Two, or more."\n',
      { columns: ['id', 'published', 'text'] },
      ['Six dead.', 'Two, or more.'],
    ],
    ['1~Six dead.\n', { columns: ['id', 'text'], separator: '~' }, ['Six dead.']],
    ['id,Full text,Publication,Date\n1,Six dead.,Courier,03.03.2021\n', {}, ['Six dead.']],
    ['id;content\n1;Six dead.\n', {}, ['Six dead.']],
  ])('written as %j is read', async (table, dialect, texts) => {
    write('a.csv', table)
    const { articles, rejected } = await read({ inputs: ['a.csv'], table: dialect })
    expect(rejected).toEqual([])
    expect(articles.map(({ text }) => text)).toEqual(texts)
  })
  test('with usual names has its fields', async () => {
    write('a.csv', 'id,Full text,Publication,Date,Author\n1,Six dead.,Courier,03.03.2021,Lena Roth\n')
    expect(await first({ inputs: ['a.csv'] })).toMatchObject({
      publisher: 'Courier',
      published: '2021-03-03',
      byline: 'Lena Roth',
    })
  })
  test('in another character set than it seems is read as said', async () => {
    write('a.csv', Buffer.from('id,text\n1,Su\u00e1rez\n', 'latin1'))
    expect((await first({ inputs: ['a.csv'], table: { encoding: 'iso-8859-2' } }))?.text).toBe('Suárez')
  })
  test('whose names fit nothing says the whole mapping', async () => {
    write('a.csv', ',Words,Date,Publication\n1,Six dead.,2021-03-03,Courier\n')
    expect((await read({ inputs: ['a.csv'] })).rejected[0]?.reason).toBe(
      'a.csv has no column "text", only Words, Date, Publication; say which one holds the text with --map text=NAME,published=Date,publisher=Publication. Should the first line be an article and no header, say what the columns hold (--columns id,text).',
    )
  })
})
