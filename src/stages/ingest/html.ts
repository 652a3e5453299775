import type { ArticleInput } from './article.ts'

const BLOCK = 'p, h1, h2, h3, h4, li, blockquote, pre, figcaption'

/** What is needed of a parsed page; the whole of the DOM's types would leak into every file. */
interface Page {
  readonly textContent: string | null
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => Page | null
  readonly querySelectorAll: (selector: string) => Iterable<Page>
}

interface PageDocument extends Page {
  readonly title: string
  readonly documentElement: Page | null
}

/** An article as a page gives it. */
export type PageInput = Pick<ArticleInput, 'text' | 'title' | 'byline' | 'publisher' | 'published' | 'url' | 'language'>

/**
 * Reads an article out of a page: its text by readability, its metadata by JSON-LD and meta tags. Null when there is none.
 *
 * Nothing of the page is run and nothing fetched: linkedom only parses.
 */
export async function readPage(html: string): Promise<PageInput | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  const parsed = (page: string) => parseHTML(page).document as unknown as PageDocument
  const document = parsed(html)
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
      if (content?.trim()) return content.trim()
    }
    return null
  }
  const linked = linkedData(document)
  const known = {
    title: linked.headline ?? meta('og:title') ?? (document.title.trim() || null),
    published: linked.datePublished ?? meta('article:published_time', 'date', 'dc.date', 'pubdate'),
    publisher: linked.publisher ?? meta('og:site_name'),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    language: document.documentElement?.getAttribute('lang')?.slice(0, 2) || null,
    byline: meta('author'),
  }
  const content = new Readability(document as never, { charThreshold: 100 }).parse()?.content
  const text = content ? blocksOf(parsed(`<html><body>${content}</body></html>`)) : ''
  return text === '' ? null : { text, ...known }
}

/** The text of the innermost blocks, a blank line between them. */
function blocksOf(document: PageDocument): string {
  const blocks = [...document.querySelectorAll(BLOCK)].filter((block) => block.querySelector(BLOCK) === null)
  return blocks
    .map((block) => (block.textContent ?? '').replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n')
}

interface LinkedData {
  readonly headline: string | null
  readonly datePublished: string | null
  readonly publisher: string | null
}

/** The first JSON-LD object of the page that has a publication date. */
function linkedData(document: PageDocument): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = objectsIn(script.textContent ?? '').find(({ datePublished }) => typeof datePublished === 'string')
    if (found === undefined) continue
    const text = (value: unknown): string | null =>
      typeof value === 'string' && value.trim() !== '' ? value.trim() : null
    const publisher = found['publisher']
    const name = typeof publisher === 'object' && publisher !== null && 'name' in publisher ? publisher.name : publisher
    return { headline: text(found['headline']), datePublished: text(found['datePublished']), publisher: text(name) }
  }
  return { headline: null, datePublished: null, publisher: null }
}

function objectsIn(json: string): Record<string, unknown>[] {
  try {
    const value: unknown = JSON.parse(json)
    const graph = typeof value === 'object' && value !== null && '@graph' in value ? value['@graph'] : value
    return (Array.isArray(graph) ? graph : [graph]).filter((one) => typeof one === 'object' && one !== null)
  } catch {
    return []
  }
}
