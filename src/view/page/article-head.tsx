import type { Span } from '../../model/span.ts'
import { useShared } from './context.ts'
import { Link } from './link.tsx'
import { Tolls } from './tolls.tsx'

interface ArticleHeadProps {
  readonly number: number
  readonly light: (spans: readonly Span[]) => void
}

/** What is known of an article besides its text, and the ways to the others. */
export function ArticleHead({ number, light }: ArticleHeadProps) {
  const { archive, place, selection, go } = useShared()
  const article = archive.article(number)
  const at = selection.articles.indexOf(number)
  const { source, title, byline, publisher, published, publishedFrom, url, language } = article
  const about = [
    byline,
    publisher,
    published && `${published.slice(0, 10)}${publishedFrom === null ? '' : ` (from ${publishedFrom})`}`,
    `${source.file}${source.record === null ? '' : `, record ${source.record}`}`,
    language !== null && language !== 'en' && `language: ${language}`,
  ].filter((part) => typeof part === 'string')
  const open = (other: number | undefined) => {
    const entry = other === undefined ? undefined : archive.articles[other]
    return () => entry && go({ article: entry.id, claim: null })
  }
  return (
    <header class="article">
      <nav class="beside" aria-label="Articles">
        <Link to={{ article: null, claim: place.view === 'claims' ? place.claim : null }}>
          ← Back to {selection.articles.length === archive.articles.length ? 'all' : 'those that fit'}
        </Link>
        {at >= 0 && (
          <span class="pager">
            <button type="button" disabled={at === 0} onClick={open(selection.articles[at - 1])}>
              ‹ Previous
            </button>
            <span class="number">
              {at + 1} of {selection.articles.length}
            </span>
            <button
              type="button"
              disabled={at === selection.articles.length - 1}
              onClick={open(selection.articles[at + 1])}
            >
              Next ›
            </button>
          </span>
        )}
      </nav>
      <h1 dir="auto">{title ?? source.file}</h1>
      <p class="about">
        {about.map((part) => (
          <bdi key={part}>{part}</bdi>
        ))}
        {url !== null && /^https?:\/\//i.test(url) && (
          <a href={url} rel="noreferrer noopener" target="_blank">
            source
          </a>
        )}
      </p>
      <Copies number={number} />
      <Tolls article={article} light={light} />
    </header>
  )
}

/** The other articles that tell the same story. */
function Copies({ number }: { readonly number: number }) {
  const { archive } = useShared()
  const { articles } = archive
  const own = articles[number]
  const story = own?.duplicateOf ?? own?.id
  const others = articles.filter((other) => other !== own && (other.id === story || other.duplicateOf === story))
  if (own === undefined || (others.length === 0 && own.duplicateOf === null)) return null
  return (
    <p class="copies">
      {own.duplicateOf === null ? 'Copied by: ' : 'A copy of the same story as: '}
      {others.length === 0 && `${own.duplicateOf}, which is not in this page`}
      {others.map((other) => (
        <Link key={other.id} to={{ article: other.id, claim: null }}>
          {other.title ?? other.file}
          {other.publisher !== null && ` (${other.publisher})`}
        </Link>
      ))}
    </p>
  )
}
