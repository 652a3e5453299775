import { UNREADABLE_DATE } from '../../model/article.ts'
import { type PassedOverRule, passedOverNames } from '../../model/passed-over.ts'
import type { RunCounts } from '../../model/run.ts'
import type { Verdict } from '../../model/verdict.ts'

/** Counts of nothing, to add to. */
export function nothing(): RunCounts {
  return {
    articles: {
      ...{ read: 0, written: 0, rejected: 0, dropped: 0, duplicates: 0, otherLanguage: 0, cutOff: 0 },
      ...{ passedOver: 0, undated: 0, unreadableDates: 0 },
    },
    passedOver: Object.fromEntries(passedOverNames.map((rule) => [rule, 0])) as RunCounts['passedOver'],
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
  const passed = refused.find(({ kind }) => kind === 'passed-over')
  if (article === null && passed !== undefined) {
    counts.articles.passedOver = 1
    counts.passedOver[passed.code as PassedOverRule] = 1
    return counts
  }
  if (article === null) {
    counts.articles.rejected = 1
    counts.articles.cutOff = refused.some(({ code }) => code === 'time-limit') ? 1 : 0
    return counts
  }
  counts.articles.written = 1
  counts.articles.otherLanguage = article.language === null || /^en(?:-|$)/i.test(article.language) ? 0 : 1
  counts.articles.undated = article.published === null ? 1 : 0
  counts.articles.unreadableDates = UNREADABLE_DATE in article.extra ? 1 : 0
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
  return each(a, b, (x, y) => x + y)
}

/** What is left of one count of everything without another. */
export function difference(a: RunCounts, b: RunCounts): RunCounts {
  return each(a, b, (x, y) => x - y)
}

type Both = (a: number, b: number) => number

function each(a: RunCounts, b: RunCounts, both: Both): RunCounts {
  const { forms: aForms, ...aClaims } = a.claims
  const { forms: bForms, ...bClaims } = b.claims
  return {
    articles: eachOf(a.articles, b.articles, both),
    passedOver: eachOf(a.passedOver, b.passedOver, both),
    claims: { ...eachOf(aClaims, bClaims, both), forms: eachOf(aForms, bForms, both) },
    figures: both(a.figures, b.figures),
    dates: both(a.dates, b.dates),
    places: both(a.places, b.places),
  }
}

function eachOf<T extends Record<string, number>>(a: T, b: T, both: Both): T {
  return Object.fromEntries(Object.entries(a).map(([key, value]) => [key, both(value, b[key] ?? 0)])) as T
}
