import { type FacetName, facetNames } from '../archive.ts'

export const views = ['articles', 'claims', 'map', 'timeline', 'speakers', 'figures', 'review'] as const
export type View = (typeof views)[number]

/** What a page shows: all of it stands behind the # of its address, so that it can be sent to somebody, and Back goes back. */
export interface Place {
  readonly view: View
  /** Id of the article that is open. */
  readonly article: string | null
  /** Id of the claim that is looked at. */
  readonly claim: string | null
  readonly query: string
  readonly from: string
  readonly to: string
  readonly sort: string
  readonly chosen: Chosen
}

/** The values that are asked for, by facet; a facet without any asks for nothing. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>

export const start: Place = {
  view: 'articles',
  article: null,
  claim: null,
  query: '',
  from: '',
  to: '',
  sort: '',
  chosen: {},
}

/** @example placeOf('#claim=c_3f0c52d1a9b84e77').claim // 'c_3f0c52d1a9b84e77' */
export function placeOf(hash: string): Place {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const text = (name: string) => given.get(name) ?? ''
  const chosen = facetNames.flatMap((name) => {
    const values = given.getAll(name)
    return values.length === 0 ? [] : [[name, values]]
  })
  return {
    view: views.find((view) => view === given.get('view')) ?? start.view,
    article: given.get('article'),
    claim: given.get('claim'),
    query: text('q'),
    from: text('from'),
    to: text('to'),
    sort: text('sort'),
    chosen: Object.fromEntries(chosen) as Chosen,
  }
}

export function hashOf({ view, article, claim, query, from, to, sort, chosen }: Place): string {
  const written = new URLSearchParams()
  if (view !== start.view) written.set('view', view)
  if (article !== null) written.set('article', article)
  if (claim !== null) written.set('claim', claim)
  if (query !== '') written.set('q', query)
  if (from !== '') written.set('from', from)
  if (to !== '') written.set('to', to)
  if (sort !== '') written.set('sort', sort)
  for (const name of facetNames) for (const value of chosen[name] ?? []) written.append(name, value)
  return `#${written}`
}

/** Whether anything narrows what is shown. */
export function isNarrowed({ query, from, to, chosen }: Place): boolean {
  return query.trim() !== '' || from !== '' || to !== '' || Object.values(chosen).some((values) => values.length > 0)
}

/** The same place with a value of a facet asked for, or no longer. */
export function toggled(place: Place, facet: FacetName, value: string): Place {
  const before = place.chosen[facet] ?? []
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  return { ...place, article: null, claim: null, chosen: { ...place.chosen, [facet]: after } }
}
