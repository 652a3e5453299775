import { useShared } from './context.ts'
import { Link } from './link.tsx'
import { Progress } from './marking.tsx'
import { start, type View } from './place.ts'
import { Theme } from './theme.tsx'

const TABS: readonly (readonly [view: View, name: string])[] = [
  ['articles', 'Articles'],
  ['claims', 'Claims'],
  ['map', 'Map'],
  ['timeline', 'Timeline'],
  ['speakers', 'Speakers'],
  ['figures', 'Figures'],
  ['review', 'Review'],
]

/** What stands on top whatever is shown: the archive, the search, the ways to look at it. */
export function Header() {
  const { archive, place, selection, go } = useShared()
  const { articles, claims } = archive
  return (
    <header class="top">
      <button type="button" class="skip" onClick={skip}>
        Skip to the content
      </button>
      <div class="bar">
        <p class="brand">
          <Link to={start}>Claimwire</Link>
          <span class="name" dir="auto">
            {archive.name}
          </span>
        </p>
        <Part />
        <label class="search">
          <span class="hidden">Search texts and claims</span>
          <input
            type="search"
            placeholder="Search texts and claims"
            value={place.query}
            onInput={(event) => go({ query: event.currentTarget.value, article: null, claim: null }, true)}
          />
        </label>
        <Theme />
      </div>
      <nav class="tabs" aria-label="Views">
        {TABS.map(([view, name]) => (
          <Link
            key={view}
            to={{ view, article: null, claim: null, sort: '' }}
            current={place.article === null && place.view === view}
          >
            {name}
          </Link>
        ))}
        <Progress />
        <p class="count" role="status">
          {selection.articles.length === articles.length ? '' : `${number(selection.articles.length)} of `}
          {number(articles.length)} articles,{' '}
          {selection.claims.length === claims.ids.length ? '' : `${number(selection.claims.length)} of `}
          {number(claims.ids.length)} claims
        </p>
      </nav>
    </header>
  )
}

/** What part of the archive the page shows, where it is not all of it. */
function Part() {
  const { part, drawn, sample, articles, claims } = useShared().archive
  if (part !== null) {
    return (
      <p class="part">
        page {part.number} of {part.of}, <a href="index.html">all pages</a>
      </p>
    )
  }
  if (drawn !== null) {
    return (
      <p class="part">
        {number(articles.length)} of {number(drawn.articles)} articles, drawn at random
      </p>
    )
  }
  return sample === null ? null : <p class="part">{number(claims.ids.length)} claims, drawn at random for review</p>
}

const number = (value: number) => value.toLocaleString('en')

function skip(): void {
  const main = document.getElementById('main')
  main?.setAttribute('tabindex', '-1')
  main?.focus()
}
