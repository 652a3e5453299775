import { type FacetName, facetNames } from '../archive.ts'
import type { Archive } from './archive.ts'
import { isNarrowed, type Place } from './place.ts'
import { searcher } from './search.ts'

/** What of an archive fits what was asked for. */
export interface Selection {
  /** Claims that fit, by their numbers. */
  readonly claims: readonly number[]
  /** Articles that have such a claim, or whose text fits where only words are asked for. */
  readonly articles: readonly number[]
  /** How many of an article's claims fit. */
  readonly fitting: Int32Array
  /** For each value of a facet, how many claims would fit if it were chosen there. */
  readonly counts: Readonly<Record<FacetName, Int32Array>>
  readonly has: (claim: number) => boolean
}

/** Makes the function that selects; what it needs of the archive again and again is worked out once. */
export function selector(archive: Archive): (place: Place) => Selection {
  const search = searcher(archive)
  const { claims, articles } = archive
  const count = claims.ids.length
  return (place) => {
    const found = search(place.query)
    const narrowed = isNarrowed(place)
    const asked = facetNames.map((name) => askedFor(archive, name, place))
    const failing = new Uint8Array(count)
    const failed = new Uint8Array(count)
    for (let claim = 0; claim < count; claim++) {
      if ((found !== null && found.claims[claim] === 0) || !isWithin(claims.days[claim] ?? null, place)) {
        failing[claim] = 2 // fits no count of any facet
        continue
      }
      for (let i = 0; i < asked.length; i++) {
        const wanted = asked[i]
        if (!wanted || hasAny(claims.facets[facetNames[i] ?? 'form'].of[claim] ?? NONE, wanted)) continue
        failing[claim] = (failing[claim] ?? 0) + 1
        failed[claim] = i
        if (failing[claim] === 2) break
      }
    }
    const fitting = new Int32Array(articles.length)
    const fits: number[] = []
    for (let claim = 0; claim < count; claim++) {
      if (failing[claim] !== 0) continue
      fits.push(claim)
      const article = archive.articleOf(claim)
      fitting[article] = (fitting[article] ?? 0) + 1
    }
    const counts = Object.fromEntries(
      facetNames.map((name, i) => [
        name,
        // Only what is chosen in a facet can have kept a claim out of its counts
        countsOf(
          archive,
          name,
          asked[i] ? count : fits,
          (claim) => failing[claim] === 0 || (failing[claim] === 1 && failed[claim] === i),
        ),
      ]),
    ) as unknown as Selection['counts']
    const wordsOnly = asked.every((wanted) => wanted === null) && place.from === '' && place.to === ''
    const shown = articles.flatMap((_, at) =>
      !narrowed || (fitting[at] ?? 0) > 0 || (wordsOnly && found !== null && found.articles[at] === 1) ? [at] : [],
    )
    return { claims: fits, articles: shown, fitting, counts, has: (claim) => failing[claim] === 0 }
  }
}

const NONE: readonly number[] = []

/** The numbers of the values that are asked for; null when none are. */
function askedFor({ claims }: Archive, name: FacetName, { chosen }: Place): ReadonlySet<number> | null {
  const wanted = chosen[name] ?? []
  return wanted.length === 0 ? null : new Set(wanted.map((value) => claims.facets[name].values.indexOf(value)))
}

function hasAny(of: number | readonly number[], wanted: ReadonlySet<number>): boolean {
  return typeof of === 'number' ? wanted.has(of) : of.some((value) => wanted.has(value))
}

/** @param among claims by their numbers, or how many there are where each may count */
function countsOf(
  { claims }: Archive,
  name: FacetName,
  among: number | readonly number[],
  counts: (claim: number) => boolean,
): Int32Array {
  const { values, of } = claims.facets[name]
  const counted = new Int32Array(values.length)
  const add = (claim: number) => {
    const has = of[claim] ?? NONE
    if (typeof has === 'number') counted[has] = (counted[has] ?? 0) + 1
    else for (const value of has) counted[value] = (counted[value] ?? 0) + 1
  }
  if (typeof among !== 'number') for (const claim of among) add(claim)
  else for (let claim = 0; claim < among; claim++) if (counts(claim)) add(claim)
  return counted
}

/** Whether days share one with those asked for; what has no day fits only where none are asked for. */
function isWithin(days: readonly [string, string] | null, { from, to }: Place): boolean {
  if (from === '' && to === '') return true
  return days !== null && (to === '' || days[0] <= to) && (from === '' || days[1] >= from)
}
