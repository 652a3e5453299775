import { createHash } from 'node:crypto'
import type { Article, PublishedFrom, Source } from '../model/article.ts'
import { dayInFileName, dayInUrl, isLater, readPublished } from './published.ts'

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

/**
 * Makes an article of what is known about it.
 *
 * A publication date in the article's url is taken when none is given: `/2024/03/12/`.
 *
 * @param fetched when the article was fetched, where that is known: it was not published later.
 * @throws {TypeError} when `published` is given and is not a date.
 */
export function articleFrom(
  input: ArticleInput,
  source: Source = FROM_CALLER,
  publishedFrom: PublishedFrom = 'input',
  fetched: string | null = null,
): Article {
  const { text, title, byline, publisher, url, language, extra } = input
  const published = dateOf(input, source, publishedFrom, fetched)
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
    extra: extra ?? {},
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
  from: PublishedFrom,
  fetched: string | null,
): Dated | null {
  if (nonEmpty(published) !== null) {
    const day = readPublished(published ?? '')
    if (day !== null) return { day, from }
    throw new TypeError(
      `Expected a publication date such as 2024-03-12 or 2024-03-12T08:30:00Z, got ${JSON.stringify(published)}`,
    )
  }
  const inUrl = dayInUrl(url ?? '')
  if (inUrl !== null && !isLater(inUrl, fetched)) return { day: inUrl, from: 'url' }
  // The name of a file of many articles tells when it was made.
  const inName = record === null ? dayInFileName(file) : null
  return inName === null ? null : { day: inName, from: 'filename' }
}

function nonEmpty(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === '' ? null : value
}
