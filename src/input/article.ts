import { createHash } from 'node:crypto'
import { type Article, type PublishedFrom, type Source, UNREADABLE_DATE } from '../model/article.ts'
import { type DateOrder, dayInFileName, dayInUrl, isLater, isNoDate, readPublished } from './published.ts'

/** What a caller knows about an article; only the text is needed. */
export interface ArticleInput {
  readonly text: string
  /** Given ids are kept; without one it is a hash of the text and of where it came from. */
  readonly id?: string | null
  readonly title?: string | null
  readonly byline?: string | null
  readonly publisher?: string | null
  readonly url?: string | null
  /** BCP 47; without it English is recognized from 200 letters on. */
  readonly language?: string | null
  /** ISO 8601 day or instant, or a written day such as "March 12, 2024". */
  readonly published?: string | null
  readonly extra?: Article['extra']
}

const FROM_CALLER: Source = { file: '-', record: null, format: 'text' }

/** What is known of how an article came in. */
export interface Origin {
  readonly publishedFrom?: PublishedFrom
  /** When the article was fetched, where that is known: it was not published later. */
  readonly fetched?: string | null
  readonly dateOrder?: DateOrder
}

/**
 * Makes an article of what a caller of the library knows about it.
 *
 * @throws {TypeError} when `published` is given and is not a date.
 */
export function articleOfCaller(input: ArticleInput): Article {
  const published = nonEmpty(input.published)
  if (published !== null && readPublished(published) === null)
    throw new TypeError(
      `Expected a publication date such as 2024-03-12 or 2024-03-12T08:30:00Z, got ${JSON.stringify(published)}`,
    )
  return articleFrom(input)
}

/**
 * Makes an article of what is known about it.
 *
 * A publication date in the article's url is taken when none is given: `/2024/03/12/`. One that is given and cannot be read is kept in
 * `extra`: an article is worth more than its date.
 */
export function articleFrom(input: ArticleInput, source: Source = FROM_CALLER, origin: Origin = {}): Article {
  const { text, title, byline, publisher, url, language, extra } = input
  const { day: published, unread } = dateOf(input, source, origin)
  return {
    id: nonEmpty(input.id) ?? articleId(text, source),
    source,
    sha256: createHash('sha256').update(text).digest('hex'),
    title: nonEmpty(title),
    byline: nonEmpty(byline),
    publisher: nonEmpty(publisher),
    url: nonEmpty(url),
    language: nonEmpty(language),
    published: published?.day ?? null,
    publishedFrom: published?.from ?? null,
    text,
    extra: unread === null ? (extra ?? {}) : { ...extra, [UNREADABLE_DATE]: unread },
  }
}

/** `a_` and a hash of the text and of its place in the input, so that two copies of one file stay two. */
function articleId(text: string, { file, record }: Source): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([file, record]))
    .update('\n')
    .update(text)
  return `a_${hash.digest('hex').slice(0, 16)}`
}

type Dated = { readonly day: string; readonly from: PublishedFrom }

function dateOf(
  { published, url }: ArticleInput,
  { file, record }: Source,
  { publishedFrom = 'input', fetched = null, dateOrder = null }: Origin,
): { readonly day: Dated | null; readonly unread: string | null } {
  const written = nonEmpty(published)
  const given = written === null ? null : readPublished(written, dateOrder)
  if (given !== null) return { day: { day: given, from: publishedFrom }, unread: null }
  const unread = written === null || isNoDate(written) ? null : written.slice(0, LONGEST_KEPT)
  const inUrl = dayInUrl(url ?? '')
  if (inUrl !== null && !isLater(inUrl, fetched)) return { day: { day: inUrl, from: 'url' }, unread }
  // The name of a file of many articles tells when it was made.
  const inName = record === null ? dayInFileName(file) : null
  return { day: inName === null ? null : { day: inName, from: 'filename' }, unread }
}

const LONGEST_KEPT = 500

function nonEmpty(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === '' ? null : value
}
