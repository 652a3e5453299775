import { describe, expect, test } from 'vitest'
import { desk } from './reading.ts'

const { write, read, first } = desk()

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour Times</title><link>https://example.org/</link><language>en-gb</language>
<image><title>Logo</title><url>x.png</url></image>
<item><title>Hall falls &amp; six die</title><link>https://example.org/a</link><guid isPermaLink="false">urn:1</guid>
<pubDate>Wed, 03 Mar 2021 10:00:00 GMT</pubDate><dc:creator>Lena Roth</dc:creator>
<description>Six were killed.</description>
<content:encoded><![CDATA[<p>At least six people
were killed in <b>Lorca</b>.</p><p>“It fell,” said Ana Ruiz.</p>]]></content:encoded></item>
<item><title>Ferry</title><guid>https://example.org/b</guid><description>Twelve people &lt;i&gt;drowned&lt;/i&gt; off Samar.</description></item>
</channel></rss>`

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Daily Courier</title>
<link rel="self" href="https://example.org/feed"/>
<entry><title type="html">Hall &amp;amp; falls</title><id>tag:1</id><link href="https://example.org/a"/><link rel="edit" href="x"/>
<published>2021-03-03T10:00:00Z</published><updated>2021-03-04T10:00:00Z</updated><author><name>Lena Roth</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Six people were killed.</p><p>It fell
at dawn.</p></div></content></entry></feed>`

const NITF = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.3/specification/dtd/nitf-3-3.dtd">
<nitf><head><title>HALL FALLS</title><docdata><doc-id id-string="1815718"/><date.issue norm="20210303T000000"/></docdata>
<pubdata name="The Harbour Times" date.publication="20210304T000000" ex-ref="https://example.org/a"/></head>
<body><body.head><hedline><hl1>Hall Falls in Lorca</hl1></hedline><byline class="print_byline">By LENA ROTH</byline><dateline>LORCA, Spain</dateline></body.head>
<body.content><block class="lead_paragraph"><p>Six people were killed.</p></block>
<block class="full_text"><p>Six people were killed.</p><p>“It fell,” said Ana Ruiz.</p></block></body.content></body></nitf>`

const G2 = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:newsml:x:1" version="2" xml:lang="en"><itemMeta><provider literal="NWS"/><versionCreated>2021-03-03T10:00:00+01:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><headline>Hall falls</headline><by>Lena Roth</by><dateline>LORCA</dateline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body><p>Six people were killed.</p><p>It fell.</p></body></html></inlineXML></contentSet></newsItem>
</itemSet></newsMessage>`

const TEI = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Hall falls</title><author>Lena Roth</author></titleStmt>
<publicationStmt><publisher>A library</publisher><date when="2019">2019</date></publicationStmt>
<sourceDesc><bibl><title>The Harbour Times</title><date when="1921-03-03">3 March 1921</date></bibl></sourceDesc></fileDesc></teiHeader>
<text xml:lang="en"><body><head>HALL FALLS</head><p>Six people<lb/> were <hi>killed</hi>.<note>An editor's note.</note></p><fw>HARBOUR TIMES 3</fw><p>It fell.</p></body></text></TEI>`

const JATS = `<article xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="en"><front><journal-meta><journal-title-group><journal-title>Journal of Halls</journal-title></journal-title-group></journal-meta>
<article-meta><article-id pub-id-type="doi">10.1/x</article-id><title-group><article-title>Why halls fall</article-title></title-group>
<contrib-group><contrib><name><surname>Roth</surname><given-names>Lena</given-names></name></contrib></contrib-group><pub-date><day>3</day><month>3</month><year>2021</year></pub-date></article-meta></front>
<body><sec><title>Events</title><p>Six people were killed<xref>1</xref>.</p><table-wrap><table><tr><td>9</td></tr></table></table-wrap><p>It fell.</p></sec></body></article>`

const PROQUEST = `<RECORD><GOID>123</GOID><Obj><TitleAtt><Title>Hall falls</Title></TitleAtt><NumericDate>2021-03-03</NumericDate></Obj>
<DFS><PubFrosting><Title>Daily Courier</Title></PubFrosting></DFS><Contributors><Contributor><OriginalForm>Roth, Lena</OriginalForm></Contributor></Contributors>
<TextInfo><Text>&lt;p&gt;Six people were killed.&lt;/p&gt;&lt;p&gt;It fell.&lt;/p&gt;</Text></TextInfo></RECORD>`

test.each([
  [
    'rss',
    RSS,
    'At least six people were killed in Lorca.\n\n“It fell,” said Ana Ruiz.',
    {
      title: 'Hall falls & six die',
      url: 'https://example.org/a',
      published: '2021-03-03',
      byline: 'Lena Roth',
      publisher: 'Harbour Times',
      language: 'en-gb',
      source: { record: 1 },
      extra: { guid: 'urn:1', textFrom: 'item/encoded' },
    },
  ],
  [
    'atom',
    ATOM,
    'Six people were killed.\n\nIt fell at dawn.',
    {
      title: 'Hall & falls',
      url: 'https://example.org/a',
      published: '2021-03-03T10:00:00Z',
      byline: 'Lena Roth',
      publisher: 'Daily Courier',
      language: 'en',
      source: { record: 1 },
    },
  ],
  [
    'nitf',
    NITF,
    'Six people were killed.\n\n“It fell,” said Ana Ruiz.',
    {
      title: 'Hall Falls in Lorca',
      url: 'https://example.org/a',
      published: '2021-03-03T00:00:00',
      byline: 'By LENA ROTH',
      publisher: 'The Harbour Times',
      source: { record: null },
      extra: { dateline: 'LORCA, Spain', docId: '1815718' },
    },
  ],
  [
    'newsml',
    G2,
    'Six people were killed.\n\nIt fell.',
    {
      title: 'Hall falls',
      published: '2021-03-03T10:00:00+01:00',
      byline: 'Lena Roth',
      publisher: 'NWS',
      language: 'en',
      extra: { guid: 'urn:newsml:x:1', status: 'stat:usable' },
    },
  ],
  [
    'tei',
    TEI,
    'HALL FALLS\n\nSix people were killed.\n\nIt fell.',
    { title: 'Hall falls', published: '1921-03-03', byline: 'Lena Roth', language: 'en' },
  ],
  [
    'jats',
    JATS,
    'Events\n\nSix people were killed1.\n\nIt fell.',
    { title: 'Why halls fall', published: '2021-03-03', publisher: 'Journal of Halls', extra: { doi: '10.1/x' } },
  ],
  [
    'proquestxml',
    PROQUEST,
    'Six people were killed.\n\nIt fell.',
    { title: 'Hall falls', published: '2021-03-03', publisher: 'Daily Courier', byline: 'Roth, Lena' },
  ],
])('%s gives its articles', async (format, xml, text, known) => {
  write('a.xml', xml)
  const { articles, rejected } = await read({ inputs: ['a.xml'] })
  expect(rejected).toEqual([])
  expect(articles[0]?.text).toBe(text)
  expect(articles[0]).toMatchObject({
    ...known,
    source: { file: 'a.xml', format, ...('source' in known ? known.source : {}) },
  })
})

describe('a feed', () => {
  test('has an article per item, and the description where it has no more', async () => {
    write('a.xml', RSS)
    const { articles } = await read({ inputs: ['a.xml'] })
    expect(
      articles.map(({ source, text, url, published }) => [source.record, text.slice(0, 20), url, published]),
    ).toEqual([
      [1, 'At least six people ', 'https://example.org/a', '2021-03-03'],
      [2, 'Twelve people drowne', 'https://example.org/b', null],
    ])
  })
  test('without an item is refused', async () => {
    write('a.xml', '<rss version="2.0"><channel><title>x</title></channel></rss>')
    expect((await read({ inputs: ['a.xml'] })).rejected).toMatchObject([
      { code: 'empty', reason: 'a.xml is RSS without an article.' },
    ])
  })
  test('in Latin-1, cut off, and deep gives what it has', async () => {
    write(
      'latin.xml',
      Buffer.from(
        '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><item><title>Caf\u00e9</title><description>Six at the caf\u00e9 died.</description></item></channel></rss>',
        'latin1',
      ),
    )
    write('cut.xml', RSS.slice(0, RSS.indexOf('<item><title>Ferry')))
    write(
      'deep.xml',
      `<rss version="2.0"><channel><item><description>${'<a>'.repeat(20_000)}x${'</a>'.repeat(20_000)}</description></item></channel></rss>`,
    )
    expect(await first({ inputs: ['latin.xml'] })).toMatchObject({ title: 'Café', text: 'Six at the café died.' })
    expect((await read({ inputs: ['cut.xml'] })).articles).toHaveLength(1)
    expect((await read({ inputs: ['deep.xml'] })).articles.length).toBeLessThan(2)
  })
})

test('no entity of a DTD is expanded, and nothing of one is fetched', async () => {
  write(
    'a.xml',
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><description>Six died &b; &c; &#233;.</description></item></channel></rss>',
  )
  expect((await first({ inputs: ['a.xml'] }))?.text).toBe('Six died &b; &c; é.')
})

test('XML of another kind is refused by its name', async () => {
  write('a.xml', '<stock><item>Six people were killed.</item></stock>')
  expect((await read({ inputs: ['a.xml'] })).rejected).toMatchObject([
    { code: 'binary', reason: expect.stringContaining('its first element is stock') },
  ])
})
