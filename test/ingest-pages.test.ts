import { describe, expect, test } from 'vitest'
import { readPage } from '../src/input/page/page.ts'
import { plainText } from '../src/input/page/plain-text.ts'
import { readabilityOf } from './readability.ts'
import { desk } from './reading.ts'
import { pageOf } from './warc.ts'

const { write, first, read } = desk()

/** Paragraphs that all differ, each long enough to be one of an article. */
const paragraphs = ['Ganja', 'Quito', 'Odesa', 'Lagos', 'Lahore', 'Izmir'].map(
  (city, i) =>
    `The mayor of ${city} said on Tuesday that ${i + 3} bridges, two schools and a market had fallen in the storm, and that help was late.`,
)
const text = paragraphs.join('\n\n')
const html = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
const here = { url: null, fetched: null }
const textOf = (page: string) => readPage(page, here)?.text ?? null
const around = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Storm</title>${head}</head><body>${body}</body></html>`
const MENU = `<div class="menu"><ul>${'<li><a href="/a">A section of this site</a></li>'.repeat(20)}</ul></div>`
const TEASERS = `<div class="teasers">${'<div><a href="/b">Another story of another day, told elsewhere on this site, at length</a></div>'.repeat(9)}</div>`

describe('the text of a page is found', () => {
  const rows: [why: string, body: string][] = [
    ['in an article element', `${MENU}<article><h1>Storm</h1>${html}</article>${TEASERS}`],
    ['in a division without a name', `${MENU}<div><div>${html}</div></div>${TEASERS}`],
    [
      'in what says to be the body',
      `${MENU}<div><p>A lead that stands above.</p><div itemprop="articleBody">${html}</div></div>${TEASERS}`,
    ],
    [
      'in two divisions with an advertisement between',
      `<div><div class="part">${html.split('\n').slice(0, 3).join('')}</div><div class="advert"><p>Buy our fine shoes now, they are cheap, light and strong, and they last for years.</p></div><div class="part">${html.split('\n').slice(3).join('')}</div></div>`,
    ],
    [
      'with each paragraph in a division of its own',
      `<div class="story">${paragraphs.map((paragraph) => `<div class="par"><p>${paragraph}</p></div>`).join('')}</div>`,
    ],
    [
      'in divisions without paragraphs',
      `<div class="story">${paragraphs.map((paragraph) => `<div>${paragraph}</div>`).join('')}</div>`,
    ],
    ['parted by line breaks', `<div class="story">${paragraphs.join('<br><br>')}</div>`],
    [
      'in a table, as old pages are laid out',
      `<table><tr><td>${MENU}</td><td><font size=2>${html}</font></td></tr></table>`,
    ],
    ['in a form, as some servers wrap all of a page', `<form action="/">${MENU}<div id="content">${html}</div></form>`],
    ['without closing tags', `<div id=story>${paragraphs.map((paragraph) => `<p>${paragraph}`).join('\n')}`],
    [
      'in a page that has a sidebar, and says so',
      `<div class="page has-sidebar no-comments"><div class="story">${html}</div></div>`,
    ],
    [
      'with inline markup',
      `<article>${html.replaceAll('bridges', '<b>bri</b>dges').replaceAll('market', '<a href="/m">market</a>')}</article>`,
    ],
    ['with entities', `<article>${html.replaceAll(' ', '&nbsp;').replaceAll('The', '&#84;he')}</article>`],
    [
      'beside hidden text, comments and labels',
      `<article><p class="byline">By A Writer</p><p hidden>${paragraphs[0]} Hidden.</p>${html}<div class="comments"><p>First! I was there, and it was all quite different, as everybody here knows well.</p></div><p class="timestamp">Published 12 March 2024</p></article>`,
    ],
  ]
  test.each(rows)('%s', (_, body) => {
    expect(textOf(around(body))).toBe(text)
  })

  test('and lists, quotations and subheadings of it', () => {
    const body = `<article>${html}<h2>What is known</h2><ul><li>Three bridges fell.</li><li>Two are <a href="/x">closed</a>.</li></ul><blockquote><p>We heard nothing.</p></blockquote><h2>Related</h2><ul><li><a href="/1">Another story</a></li></ul></article>`
    expect(textOf(around(body))).toBe(
      `${text}\n\nWhat is known\n\nThree bridges fell.\n\nTwo are closed.\n\nWe heard nothing.`,
    )
  })

  test.each([
    [
      'a short notice',
      `${MENU}<div><p>Two people died near Quito on Monday when a bus left the road, police said on Tuesday morning.</p></div>`,
      'Two people died near Quito on Monday when a bus left the road, police said on Tuesday morning.',
    ],
    ['one sentence and nothing else', '<p>A bridge fell.</p>', 'A bridge fell.'],
  ])('%s', (_, body, expected) => {
    expect(textOf(around(body))).toBe(expected)
  })

  test.each([
    ['a page of links', MENU + MENU],
    ['a script', '<script>throw new Error("run")</script>'],
    ['nothing', ''],
  ])('none in %s', (_, body) => {
    expect(textOf(around(body))).toBeNull()
  })

  test('as readability finds it, on pages of the usual shapes', () => {
    const pages = [
      pageOf('Storm in the west', paragraphs),
      around(
        `${MENU}<div id="main"><div class="content">${html}</div></div>${TEASERS}<div id="footer"><p>All rights reserved.</p></div>`,
      ),
      around(
        `${MENU}<section><h2>Storm over the west of the land</h2>${html}<blockquote><p>We heard nothing, and then all of it came down at once, she said, still shaken.</p></blockquote></section>`,
      ),
    ]
    for (const page of pages) expect(textOf(page)).toBe(readabilityOf(page))
  })
})

describe('JSON-LD', () => {
  const linked = (value: object | string) =>
    `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
  const article = {
    '@type': 'NewsArticle',
    headline: 'Storm &amp; flood',
    datePublished: '2024-03-12T08:00:00Z',
    author: [{ name: 'A. Writer' }, { name: 'B. Writer' }],
    publisher: { name: 'The Post' },
  }
  test.each([
    ['alone', article],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', name: 'x' }, article] }],
    ['in a list', [{ '@type': 'BreadcrumbList' }, article]],
    ['under the page that it is of', { '@type': 'WebPage', mainEntity: article }],
    ['of two types', { ...article, '@type': ['Article', 'NewsArticle'] }],
    [
      'in a comment, with line breaks in its strings',
      `<!-- ${JSON.stringify(article).replace('flood', 'flood\n')} -->`,
    ],
    ['in a CDATA section', `//<![CDATA[\n${JSON.stringify(article)}\n//]]>`],
  ])('%s tells title, day, author and publisher', (_, value) => {
    expect(readPage(around(`<article>${html}</article>`, linked(value)), here)).toMatchObject({
      title: 'Storm & flood',
      published: '2024-03-12T08:00:00Z',
      byline: 'A. Writer, B. Writer',
      publisher: 'The Post',
      text,
    })
  })

  test('has the text where the page shows none of it', () => {
    const body = linked({ ...article, articleBody: paragraphs.join('\n') })
    expect(textOf(around(`${MENU}<div id="app"></div>`, body))).toBe(text)
  })
  test('has the text where the page shows more than the article', () => {
    const body = linked({ ...article, articleBody: paragraphs.slice(0, 5).join(' ') })
    expect(textOf(around(`<div>${html}</div>`, body))).toBe(paragraphs.slice(0, 5).join('\n\n'))
  })
  test('loses its text to the page’s where it is a teaser', () => {
    const body = linked({ ...article, articleBody: `${paragraphs[0]} ${paragraphs[1]} …` })
    expect(textOf(around(`<article>${html}</article>`, body))).toBe(text)
  })
  test('that is broken, or of something else, is passed over', () => {
    const head =
      linked('{"@type": "NewsArticle", ') +
      linked({ '@type': 'Organization', name: 'The Post' }) +
      linked('[]') +
      linked('7')
    expect(readPage(around(`<article>${html}</article>`, head), here)).toMatchObject({
      title: 'Storm',
      published: null,
      text,
    })
  })
  test.each([
    ['<p>He said &#8220;no&#8221;.</p><p>She did too.</p>', 'He said “no”.\n\nShe did too.'],
    ['&lt;p&gt;Escaped twice.&lt;/p&gt;', 'Escaped twice.'],
    ['One.\r\n\r\nTwo.', 'One.\n\nTwo.'],
    ['5 < 7 & more', '5 < 7 & more'],
  ])('the text %j is %j', (written, plain) => {
    expect(plainText(written)).toBe(plain)
  })
})

describe('the metadata of a page', () => {
  const rows: [head: string, known: object][] = [
    ['<meta property="article:published_time" content="2024-03-12T08:00:00Z">', { published: '2024-03-12T08:00:00Z' }],
    ['<meta name="pubdate" content="2024-03-12">', { published: '2024-03-12' }],
    ['<meta name="date" content="last week"><meta name="dc.date" content="2024-03-12">', { published: '2024-03-12' }],
    ['<meta property="og:title" content="Storm in the west">', { title: 'Storm in the west' }],
    [
      '<meta property="og:site_name" content="The Post"><meta name="author" content="A. Writer">',
      { publisher: 'The Post', byline: 'A. Writer' },
    ],
    [
      '<link rel="canonical" href="https://example.org/a"><meta property="og:url" content="https://example.org/b">',
      { url: 'https://example.org/a' },
    ],
    [
      '<link rel="canonical" href="/a"><meta property="og:url" content="https://example.org/b">',
      { url: 'https://example.org/b' },
    ],
    ['<meta name="author" content="https://example.org/people/1">', { byline: null }],
  ]
  test.each(rows)('%s', (head, known) => {
    expect(readPage(around(`<article>${html}</article>`, head), here)).toMatchObject(known)
  })
  test('is also that of its time element, and never that of a comment’s', () => {
    const comment = '<div class="comments"><time datetime="2025-01-01">A year later</time></div>'
    const at = (time: string) => readPage(around(`<article>${time}${html}</article>${comment}`), here)
    expect(at('<time pubdate datetime="2024-03-12">Tuesday</time>')).toMatchObject({ published: '2024-03-12' })
    expect(at('<time datetime="2024-03-12">Tuesday</time>')).toMatchObject({ published: '2024-03-12' })
    expect(at('<div class="comment"><time datetime="2024-03-12">Tuesday</time></div>')).toMatchObject({
      published: null,
    })
  })
  test('goes behind what the table says', async () => {
    write('in/a.html', around(`<article>${html}</article>`, '<meta name="date" content="2024-03-12">'))
    write('meta.csv', 'path,published,title\na.html,2024-03-10,Ours\n')
    expect(await first({ inputs: ['in'], metadata: 'meta.csv' })).toMatchObject({
      published: '2024-03-10',
      title: 'Ours',
      source: { format: 'html' },
    })
  })
  test.each([
    ['2020-10-14-storm.html', '', '2020-10-14', 'filename'],
    [
      '2020-10-14-storm.html',
      '<link rel="canonical" href="https://example.org/2020/10/13/storm">',
      '2020-10-13',
      'url',
    ],
  ])('a date in the name or the url: %s %s', async (name, head, published, publishedFrom) => {
    write(name, around(`<article>${html}</article>`, head))
    expect(await first({ inputs: [name] })).toMatchObject({ published, publishedFrom })
  })
})

describe('what is a page', () => {
  test.each([
    ['a.html', 'Plain words under a name that promises more.', 'text'],
    ['a.txt', `<!doctype html><html><body>${html}</body></html>`, 'html'],
    [
      'a.txt',
      `<?xml version="1.0"?>\n<!-- made by hand -->\n<html xmlns="http://www.w3.org/1999/xhtml"><body>${html}</body></html>`,
      'html',
    ],
    ['a.txt', `<div class="story">${html}</div>`, 'html'],
    ['a.txt', 'A < B, they said, and B > C.', 'text'],
  ])('%s that begins as %j', async (name, content, format) => {
    write(name, content)
    expect(await first({ inputs: [name] })).toMatchObject({ source: { format } })
  })
})

describe('hostile pages', () => {
  test.each([
    ['elements without end, one within another', '<div>'.repeat(300_000)],
    ['inline elements without end', '<b>'.repeat(300_000)],
    ['links without end', '<a href="/">x'.repeat(100_000)],
    ['angles', '<'.repeat(2_000_000)],
    ['ampersands', '&'.repeat(2_000_000)],
    ['attributes that never end', '<a b="'.repeat(300_000)],
    ['white space', `<p>${' \n'.repeat(1_000_000)}</p>`],
    ['paragraphs of a letter', '<p>x'.repeat(1_000_000)],
    ['tables in tables', '<table><tr><td>'.repeat(50_000)],
  ])('of %s are read in little time', (_, body) => {
    const began = performance.now()
    readPage(around(`<article>${html}</article>${body}`), here)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
  test('over the limit are refused', async () => {
    write('a.html', around(`<article>${html.repeat(99)}</article>`))
    expect((await read({ inputs: ['a.html'], limits: { pageBytes: 10_000 } })).rejected).toMatchObject([
      { code: 'too-large', reason: 'a.html is larger than the limit of 10000 bytes a page.' },
    ])
  })
})
