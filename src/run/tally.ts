import type { RunCounts } from '../model/run.ts'
import type { Verdict } from '../model/verdict.ts'

/** Counts of nothing, to add to. */
export function nothing(): RunCounts {
  return {
    articles: { read: 0, written: 0, rejected: 0, otherLanguage: 0, cutOff: 0 },
    claims: { drafted: 0, written: 0, refused: 0, forms: { direct: 0, mixed: 0, indirect: 0, narrative: 0 } },
    figures: 0,
    dates: 0,
    places: 0,
  }
}

/** What one article adds to the counts of a run. */
export function tallyOf({ article, claims, refused }: Verdict): RunCounts {
  const counts = nothing()
  counts.articles.read = 1
  if (article === null) {
    counts.articles.rejected = 1
    counts.articles.cutOff = refused.some(({ code }) => code === 'time-limit') ? 1 : 0
    return counts
  }
  counts.articles.written = 1
  counts.articles.otherLanguage = article.language === null || /^en(?:-|$)/i.test(article.language) ? 0 : 1
  counts.claims.written = claims.length
  counts.claims.refused = refused.filter(({ kind }) => kind === 'claim').length
  counts.claims.drafted = counts.claims.written + counts.claims.refused
  for (const { form } of claims) counts.claims.forms[form]++
  counts.figures = article.casualties.length
  counts.dates = article.dates.length
  counts.places = article.places.length
  return counts
}

/** Adds one count of everything to another. */
export function sum(a: RunCounts, b: RunCounts): RunCounts {
  const { forms: aForms, ...aClaims } = a.claims
  const { forms: bForms, ...bClaims } = b.claims
  return {
    articles: added(a.articles, b.articles),
    claims: { ...added(aClaims, bClaims), forms: added(aForms, bForms) },
    figures: a.figures + b.figures,
    dates: a.dates + b.dates,
    places: a.places + b.places,
  }
}

function added<T extends Record<string, number>>(a: T, b: T): T {
  return Object.fromEntries(Object.entries(a).map(([key, value]) => [key, value + (b[key] ?? 0)])) as T
}
