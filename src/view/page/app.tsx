import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { Archive } from './archive.ts'
import { ArticleList } from './article-list.tsx'
import { ArticlePage } from './article-page.tsx'
import { SharedProvider } from './context.ts'
import { Filters } from './filters.tsx'
import { Header } from './header.tsx'
import { hashOf, type Place, placeOf } from './place.ts'
import type { Reviews } from './reviews.ts'
import { selector } from './selection.ts'

/** The whole page. */
export function App({ archive, reviews }: { readonly archive: Archive; readonly reviews: Reviews }) {
  const [place, setPlace] = useState(() => settled(archive, placeOf(location.hash)))
  const select = useMemo(() => selector(archive), [archive])
  const { query, from, to, chosen } = place
  const asked = JSON.stringify([query, from, to, chosen])
  const selection = useMemo(() => select(place), [select, asked])

  useEffect(() => {
    const moved = () => setPlace(settled(archive, placeOf(location.hash)))
    addEventListener('popstate', moved)
    addEventListener('hashchange', moved)
    return () => {
      removeEventListener('popstate', moved)
      removeEventListener('hashchange', moved)
    }
  }, [archive])

  const go = useCallback((change: Partial<Place>, instead = false) => {
    setPlace((before) => {
      const next = { ...before, ...change }
      const hash = hashOf(next)
      if (instead) history.replaceState(null, '', hash)
      else if (hash !== location.hash) history.pushState(null, '', hash)
      return next
    })
  }, [])

  const shared = useMemo(() => ({ archive, reviews, place, selection, go }), [archive, reviews, place, selection, go])
  const article = place.article === null ? -1 : archive.articles.findIndex(({ id }) => id === place.article)
  return (
    <SharedProvider value={shared}>
      <Header />
      {article >= 0 ? (
        <main class="reading" id="main">
          <ArticlePage key={article} number={article} />
        </main>
      ) : (
        <div class="columns">
          <Filters />
          <main id="main">
            <ArticleList />
          </main>
        </div>
      )}
    </SharedProvider>
  )
}

/** A link to a claim opens its article. */
function settled(archive: Archive, place: Place): Place {
  if (place.claim === null) return place
  const number = archive.claims.ids.indexOf(place.claim)
  const article = archive.articles[archive.articleOf(number)]
  return number < 0 || article === undefined ? place : { ...place, article: article.id }
}
