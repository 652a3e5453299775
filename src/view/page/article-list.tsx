import { useState } from 'preact/hooks'
import { amount } from './amount.ts'
import { useShared } from './context.ts'
import { Link } from './link.tsx'

/** How many rows are drawn at a time. */
const BATCH = 50

/** How many characters of an article a row shows. */
const OPENING = 260

const SORTS = ['order', 'newest', 'oldest', 'title', 'claims'] as const
const SORT_NAMES: Readonly<Record<(typeof SORTS)[number], string>> = {
  order: 'as in the archive',
  newest: 'newest first',
  oldest: 'oldest first',
  title: 'by title',
  claims: 'most claims first',
}

/** The articles that fit what was asked for. */
export function ArticleList() {
  const { place, selection, go } = useShared()
  const sorted = useSorted()
  const [drawn, setDrawn] = useState(BATCH)
  if (selection.articles.length === 0) return <Nothing />
  return (
    <section aria-labelledby="articles">
      <div class="heading">
        <h1 id="articles">Articles</h1>
        <label>
          Sort{' '}
          <select value={place.sort || 'order'} onChange={(event) => go({ sort: event.currentTarget.value })}>
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {SORT_NAMES[sort]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ol class="articles">
        {sorted.slice(0, drawn).map((number) => (
          <Row key={number} number={number} />
        ))}
      </ol>
      {sorted.length > drawn && (
        <button type="button" class="more" onClick={() => setDrawn(drawn + BATCH)}>
          Show {Math.min(BATCH, sorted.length - drawn)} more of {sorted.length - drawn}
        </button>
      )}
    </section>
  )
}

export function Nothing() {
  return (
    <div class="nothing">
      <h1>Nothing fits</h1>
      <p>Take a filter away, or look for other words.</p>
    </div>
  )
}

function useSorted(): readonly number[] {
  const { archive, place, selection } = useShared()
  const { articles } = archive
  const day = (number: number) => articles[number]?.published ?? ''
  const title = (number: number) => articles[number]?.title ?? articles[number]?.file ?? ''
  const claims = (number: number) => selection.fitting[number] ?? 0
  switch (place.sort) {
    case 'newest':
      return [...selection.articles].sort((a, b) => compare(day(b), day(a)))
    case 'oldest':
      return [...selection.articles].sort((a, b) => compare(day(a) || '~', day(b) || '~'))
    case 'title':
      return [...selection.articles].sort((a, b) => compare(title(a), title(b)))
    case 'claims':
      return [...selection.articles].sort((a, b) => claims(b) - claims(a))
    default:
      return selection.articles
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function Row({ number }: { readonly number: number }) {
  const { archive, selection } = useShared()
  const entry = archive.articles[number]
  if (entry === undefined) return null
  const opening = archive
    .text(number)
    .slice(entry.body, entry.body + OPENING)
    .replace(/\s+/g, ' ')
  const all = archive.claimsOf(number).length
  const fitting = selection.fitting[number] ?? 0
  return (
    <li>
      <h2>
        <Link to={{ article: entry.id, claim: null }}>{entry.title ?? entry.file}</Link>
      </h2>
      <p class="about">
        {[entry.publisher, entry.published?.slice(0, 10)]
          .filter((part) => part != null)
          .map((part) => (
            <bdi key={part}>{part}</bdi>
          ))}
        <span>{fitting === all ? `${all} claims` : `${fitting} of ${all} claims`}</span>
        {entry.duplicateOf !== null && <span class="chip">copy</span>}
        {entry.language !== null && entry.language !== 'en' && <span class="chip">{entry.language}</span>}
        {entry.tolls.map((toll) => (
          <span key={`${toll.effect} ${toll.unit}`} class="chip figure">
            {toll.effect} {amount(toll)}
            {toll.unit === 'households' && ' households'}
          </span>
        ))}
      </p>
      <p class="opening" dir="auto">
        {opening}
      </p>
    </li>
  )
}
