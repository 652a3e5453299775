import type { DateOrder } from '../published.ts'
import { type Body, bodyOf } from './body.ts'
import { type LinkedArticle, linkedArticleOf } from './linked-data.ts'
import { type Outline, outlineOf } from './outline.ts'
import { plainText } from './plain-text.ts'
import { publishedOf } from './published.ts'

/** An article as a page gives it. */
export interface PageArticle {
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly language: string | null
  readonly published: string | null
}

/** What is known of a page apart from its bytes. */
export interface PageOrigin {
  readonly url: string | null
  /** When it was fetched: nothing in it can be later. */
  readonly fetched: string | null
}

/** From this many characters on, a text that was found can be trusted to be the article. */
const LEAST = 250
/** A news in brief, when nothing better is found. */
const LEAST_SHORT = 100
/** And when it is this share of the page's prose. */
const LEAST_SHARE = 0.3
/** Text that JSON-LD cuts short, as on pages behind a paywall, is less than this share of what the page shows. */
const TEASER = 0.6

/**
 * Reads an article from a page: its text by JSON-LD and the density of its prose, its metadata by JSON-LD and meta tags. Null
 * when there is none.
 *
 * Nothing of the page is run and nothing fetched.
 */
export function readPage(html: string, { url, fetched }: PageOrigin, dateOrder: DateOrder = null): PageArticle | null {
  const outline = outlineOf(html, false)
  const linked = linkedArticleOf(outline.linkedData)
  const meta = (...names: string[]): string | null => names.map((name) => outline.metas.get(name)).find(Boolean) ?? null
  const headline = linked?.headline ? plainText(linked.headline) : null
  const title = headline ?? meta('og:title') ?? (outline.title.replace(/\s+/gu, ' ').trim() || null)
  const text = textOf(html, outline, linked, title)
  if (text === null) return null
  const address = url ?? savedFrom(html) ?? absolute(outline.canonical) ?? absolute(meta('og:url'))
  const byline = linked?.byline
    ? plainText(linked.byline)
    : (meta('author', 'article:author', 'byl') ?? outline.byline?.replace(/^by:?\s+/i, '') ?? null)
  return {
    text,
    title,
    url: address,
    publisher: linked?.publisher ? plainText(linked.publisher) : meta('og:site_name'),
    language: languageOf(outline.language ?? linked?.language ?? meta('og:locale')),
    byline: byline === null || /^https?:/.test(byline) ? null : byline,
    published: publishedOf(outline, linked?.published ?? null, fetched, dateOrder),
  }
}

/** The address that Chrome and Internet Explorer note in a page that they save; the number is its length. */
function savedFrom(html: string): string | null {
  return absolute(/<!--\s{0,9}saved from url=\(\d{1,6}\)(\S{1,2000})/i.exec(html.slice(0, 4096))?.[1] ?? null)
}

function textOf(html: string, outline: Outline, linked: LinkedArticle | null, title: string | null): string | null {
  const shown = bodyOf(outline, title)
  const said = linked?.body ? plainText(linked.body) : ''
  if (said.length >= LEAST && said.length >= shown.text.length * TEASER) return withParagraphs(said, shown.text)
  if (isSure(shown)) return shown.text
  const all = bodyOf(outlineOf(html, true), title)
  if (isSure(all)) return all.text
  if (shown.text.length >= LEAST_SHORT && shown.share >= LEAST_SHARE) return shown.text
  return [shown.text, all.text, said].reduce(longer, '') || null
}

/** Whether that is the article and not a teaser of it. */
function isSure({ text, share }: Body): boolean {
  return text.length >= LEAST && share >= LEAST_SHARE
}

/** The text that JSON-LD says, divided into paragraphs as the page shows them where it shows the same text. */
function withParagraphs(said: string, shown: string): string {
  const bare = (text: string) => text.replace(/\s+/gu, '')
  const words = bare(said)
  const kept: string[] = []
  let at = 0
  let length = 0
  for (const block of shown.split('\n\n')) {
    const needle = bare(block)
    // The next paragraph comes soon after the last one; searching all the rest for each would not be linear.
    const found = words.slice(at, at + needle.length + FAR).indexOf(needle)
    if (found < 0) continue
    kept.push(block)
    at += found + needle.length
    length += needle.length
  }
  return length >= words.length * 0.9 ? kept.join('\n\n') : said
}

const FAR = 2000

const longer = (best: string, text: string): string => (text.length > best.length ? text : best)

/** @example languageOf('en_GB') // 'en' */
function languageOf(written: string | null): string | null {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(written?.trim() ?? '')?.[0].toLowerCase() ?? null
}

function absolute(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url.trim()) ? url.trim() : null
}
