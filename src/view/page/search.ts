import type { Archive } from './archive.ts'

/** What a query finds: 1 for each claim and each article that has all its words. */
export interface Found {
  readonly claims: Uint8Array
  readonly articles: Uint8Array
}

/**
 * The words of a query; what stands in quotation marks is looked for as it is.
 *
 * @example termsOf('bridge "at least"') // ['bridge', 'at least']
 */
export function termsOf(query: string): readonly string[] {
  return Array.from(query.matchAll(/["“”]([^"“”]+)["“”]?|[^\s"“”]+/g), ([whole, quoted]) =>
    folded(quoted ?? whole).trim(),
  ).filter((term) => term !== '')
}

/** Lower case without changing any offset: a letter whose small form is longer stays as it is. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('')
}

/**
 * Makes the function that searches texts, titles, publishers and speakers.
 *
 * @returns null for a query without words
 */
export function searcher(archive: Archive): (query: string) => Found | null {
  const { articles, claims } = archive
  let texts: readonly string[] | null = null
  return (query) => {
    const terms = termsOf(query)
    if (terms.length === 0) return null
    texts ??= articles.map((_, at) => folded(archive.text(at)))
    const found: Found = {
      claims: new Uint8Array(claims.ids.length).fill(1),
      articles: new Uint8Array(articles.length).fill(1),
    }
    for (const term of terms) only(archive, texts, term, found)
    return found
  }
}

/** Strikes out what does not have a term. */
function only(archive: Archive, texts: readonly string[], term: string, { claims, articles }: Found): void {
  const { values, of } = archive.claims.facets.speaker
  const named = values.map((name) => folded(name).includes(term))
  const anyNamed = named.includes(true)
  const saidBy = (claim: number) => {
    const has = of[claim] ?? []
    return typeof has === 'number' ? (named[has] ?? false) : has.some((speaker) => named[speaker])
  }
  const ends = archive.claims.ids.length
  for (const [at, entry] of archive.articles.entries()) {
    const isIn = finder(texts[at] ?? '', term)
    let any =
      isIn(0, Number.POSITIVE_INFINITY) || folded(`${entry.title ?? ''}\n${entry.publisher ?? ''}`).includes(term)
    for (let claim = entry.firstClaim; claim < (archive.articles[at + 1]?.firstClaim ?? ends); claim++) {
      if (claims[claim] === 0) continue
      if (holds(archive.claims.spans[claim] ?? [], isIn) || (anyNamed && saidBy(claim))) any = true
      else claims[claim] = 0
    }
    if (!any) articles[at] = 0
  }
}

function holds(spans: readonly number[], isIn: (start: number, end: number) => boolean): boolean {
  for (let i = 0; i < spans.length; i += 2) if (isIn(spans[i] ?? 0, spans[i + 1] ?? 0)) return true
  return false
}

/** Asks whether a term is within a stretch of a text; what was looked through for one stretch is not looked through for the next. */
function finder(text: string, term: string): (start: number, end: number) => boolean {
  let [from, next] = [0, text.indexOf(term)]
  return (start, end) => {
    if (next < 0 && start >= from) return false
    if (start < from || start > next) {
      from = start
      next = text.indexOf(term, start)
    }
    return next >= 0 && next + term.length <= end
  }
}
