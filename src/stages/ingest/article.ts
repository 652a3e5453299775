import { createHash } from 'node:crypto'
import type { Article, PublishedFrom, Source } from '../../model/article.ts'
import { readAbsoluteDay } from '../../text/calendar.ts'
import { readWrittenDate } from './written-date.ts'

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
 * @throws {TypeError} when `published` is given and is no date.
 */
export function articleFrom(
  input: ArticleInput,
  source: Source = FROM_CALLER,
  publishedFrom: PublishedFrom = 'input',
): Article {
  const { text, title, byline, publisher, url, language, extra } = input
  const published = dateOf(input, source, publishedFrom)
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

function dateOf({ published, url }: ArticleInput, source: Source, from: PublishedFrom): Dated | null {
  if (nonEmpty(published) !== null) {
    const day = readPublished(published ?? '')
    if (day !== null) return { day, from }
    throw new TypeError(
      `Expected a publication date such as 2024-03-12 or 2024-03-12T08:30:00Z, got ${JSON.stringify(published)}`,
    )
  }
  const inUrl = dayIn(url ?? '', /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|$)/)
  if (inUrl !== null) return { day: inUrl, from: 'url' }
  const name = source.file.slice(source.file.lastIndexOf('/') + 1)
  const inName = dayIn(name, /(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/)
  return inName === null ? null : { day: inName, from: 'filename' }
}

/**
 * Reads a publication date: an ISO 8601 day or instant, or a written day; null when it is none.
 *
 * An instant keeps its time and zone as given; its day is the day that it says.
 */
export function readPublished(written: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s?(Z|[+-]\d\d:?\d\d)?)?$/.exec(
    written.trim(),
  )
  if (iso !== null) {
    const [, year = '', month = '', day = '', time, zone = ''] = iso
    const date = calendarDay(year, month, day)
    return date === null || time === undefined ? date : `${date}T${time}${zone}`
  }
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(written.trim())
  if (compact !== null) return calendarDay(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '')
  return readAbsoluteDay(written.trim()) ?? readWrittenDate(written.trim())
}

function dayIn(text: string, pattern: RegExp): string | null {
  const found = pattern.exec(text)
  return found === null ? null : calendarDay(found[1] ?? '', found[2] ?? '', found[3] ?? '')
}

function calendarDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

function nonEmpty(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === '' ? null : value
}
