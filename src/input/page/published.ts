import { readPublicationLine } from '../../english/publication-line.ts'
import { type DateOrder, isLater, readPublished } from '../published.ts'
import type { Outline } from './outline.ts'

/** Names of meta tags that hold the time of publication, the surest first. */
const METAS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date.published',
  'parsely-pub-date',
  'sailthru.date',
  'bt:pubdate',
  'cxenseparse:recs:publishtime',
  'date',
]

/**
 * When a page says that it was published: by its JSON-LD, its meta tags, an element marked as that time, a time within the article, or
 * a line that is named for a date; null when it does not say.
 *
 * What cannot be read as a date, or would be later than the page was fetched, is passed over: a page's mistake is not the user's.
 */
export function publishedOf(
  { metas, times, otherTimes, dateLines }: Pick<Outline, 'metas' | 'times' | 'otherTimes' | 'dateLines'>,
  linked: string | null,
  fetched: string | null,
  order: DateOrder = null,
): string | null {
  for (const written of [linked, ...METAS.map((name) => metas.get(name) ?? null), ...times, ...otherTimes]) {
    const published = written === null ? null : readPublished(written, order)
    if (published !== null && !isLater(published, fetched)) return published
  }
  for (const line of dateLines) {
    const day = readPublicationLine(line)?.day ?? null
    if (day !== null && !isLater(day, fetched)) return day
  }
  return null
}
