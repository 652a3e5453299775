import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Archive } from './archive.ts'
import { ArticleList } from './article-list.tsx'
import { ArticlePage } from './article-page.tsx'
import { ChosenFilters } from './chosen-filters.tsx'
import { ClaimList } from './claim-list.tsx'
import { SharedProvider } from './context.ts'
import { FigureTable } from './figure-table.tsx'
import { Filters } from './filters.tsx'
import { Header } from './header.tsx'
import { useKeys } from './keys.ts'
import { WorldMap } from './map.tsx'
import { hashOf, type Place, placeOf, start, type View } from './place.ts'
import { ReviewPage } from './review-page.tsx'
import type { Reviews } from './reviews.ts'
import { selector } from './selection.ts'
import { SpeakerTable } from './speaker-table.tsx'
import { Timeline } from './timeline.tsx'

/** The whole page. */
export function App({ archive, reviews }: { readonly archive: Archive; readonly reviews: Reviews }) {
  const [place, setPlace] = useState(() => settled(archive, placeOf(location.hash)))
  // Where one is, also before it is drawn: keys may come faster than that
  const here = useRef(place)
  const moveTo = useCallback((next: Place) => {
    here.current = next
    setPlace(next)
  }, [])
  const select = useMemo(() => selector(archive), [archive])
  const { query, from, to, chosen } = place
  const asked = JSON.stringify([query, from, to, chosen])
  const selection = useMemo(() => select(place), [select, asked])

  // So that the texts are ready when somebody begins to type
  useEffect(() => {
    globalThis.requestIdleCallback?.(() => select({ ...start, query: 'a' }))
  }, [select])

  useEffect(() => {
    const moved = () => moveTo(settled(archive, placeOf(location.hash)))
    addEventListener('popstate', moved)
    addEventListener('hashchange', moved)
    return () => {
      removeEventListener('popstate', moved)
      removeEventListener('hashchange', moved)
    }
  }, [archive, moveTo])

  const go = useCallback(
    (change: Partial<Place>, instead = false) => {
      const next = { ...here.current, ...change }
      const hash = hashOf(next)
      if (instead) history.replaceState(null, '', hash)
      else if (hash !== location.hash) history.pushState(null, '', hash)
      moveTo(next)
    },
    [moveTo],
  )

  const shared = useMemo(() => ({ archive, reviews, place, selection, go }), [archive, reviews, place, selection, go])
  useKeys(() => ({ ...shared, place: here.current }))
  const article = place.article === null ? -1 : archive.articles.findIndex(({ id }) => id === place.article)
  return (
    <SharedProvider value={shared}>
      <Header />
      {article >= 0 ? (
        <main class="reading" id="main">
          <ArticlePage key={article} number={article} />
        </main>
      ) : (
        <div class={place.view === 'review' ? 'columns whole' : 'columns'}>
          {place.view !== 'review' && <Filters />}
          <main id="main">
            {place.view !== 'review' && <ChosenFilters />}
            <ViewOf view={place.view} />
          </main>
        </div>
      )}
    </SharedProvider>
  )
}

function ViewOf({ view }: { readonly view: View }) {
  switch (view) {
    case 'claims':
      return <ClaimList />
    case 'map':
      return <WorldMap />
    case 'timeline':
      return <Timeline />
    case 'speakers':
      return <SpeakerTable />
    case 'figures':
      return <FigureTable />
    case 'review':
      return <ReviewPage />
    default:
      return <ArticleList />
  }
}

/** A link to a claim opens its article, but in the list of claims it is there. */
function settled(archive: Archive, place: Place): Place {
  if (archive.sample !== null && location.hash === '') return { ...place, view: 'claims' }
  if (place.claim === null || place.article !== null || place.view === 'claims') return place
  const number = archive.claims.ids.indexOf(place.claim)
  const article = archive.articles[archive.articleOf(number)]
  return number < 0 || article === undefined ? place : { ...place, article: article.id }
}
