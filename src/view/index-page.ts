import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { OWN_PAGE } from '../model/own-page.ts'
import { writeWhole } from '../output/files.ts'
import type { Index } from './archive.ts'
import { escaped } from './escaped.ts'

/** What the index says of a page. */
export interface PageSummary {
  readonly articles: number
  readonly claims: number
  /** First and last day of publication; null where none is known. */
  readonly days: readonly [string, string] | null
  /** The most frequent ones first. */
  readonly publishers: readonly string[]
  readonly countries: readonly string[]
}

/** How many publishers and countries the index names of a page. */
const NAMED = 4

export function summaryOf({ articles, claims }: Pick<Index, 'articles' | 'claims'>): PageSummary {
  const days = articles.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort()
  const [first, last] = [days[0], days[days.length - 1]]
  const { values, of } = claims.facets.country
  return {
    articles: articles.length,
    claims: claims.ids.length,
    days: first === undefined || last === undefined ? null : [first, last],
    publishers: mostFrequent(articles.flatMap(({ publisher }) => publisher ?? [])),
    countries: mostFrequent(of.flat().flatMap((country) => values[country] ?? [])),
  }
}

function mostFrequent(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMED)
    .map(([name]) => name)
}

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.35rem 1rem .35rem 0;border-bottom:1px solid #8886;vertical-align:top}
td.n{font-variant-numeric:tabular-nums}a{color:light-dark(#0b5cad,#84b9f5)}`

/** Writes the page that leads to the pages of an archive; it is HTML alone, without any script. */
export async function writeIndexPage(path: string, name: string, pages: readonly PageSummary[]): Promise<void> {
  await writeWhole(path, indexPage(name, pages), { folder: dirname(path) })
}

export function indexPage(name: string, pages: readonly PageSummary[]): string {
  const sum = (of: (page: PageSummary) => number) => pages.reduce((all, page) => all + of(page), 0).toLocaleString('en')
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${OWN_PAGE}
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)} · Claimwire</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${escaped(name)}</h1>
<p>${sum(({ articles }) => articles)} articles with ${sum(({ claims }) => claims)} claims, on ${pages.length} pages in the order of the archive. Search and filters work within a page.</p>
<div class="wide" tabindex="0" role="region" aria-label="Pages">
<table>
<thead><tr><th scope="col">page</th><th scope="col">articles</th><th scope="col">claims</th><th scope="col">published</th><th scope="col">publishers</th><th scope="col">happened in</th></tr></thead>
<tbody>
${pages.map(row).join('\n')}
</tbody>
</table>
</div>
</main>
</body>
</html>
`
}

function row({ articles, claims, days, publishers, countries }: PageSummary, at: number): string {
  const published = days === null ? '' : days[0] === days[1] ? days[0] : `${days[0]} to ${days[1]}`
  return [
    `<tr><th scope="row"><a href="${pageName(at + 1)}">${at + 1}</a></th>`,
    `<td class="n">${articles}</td><td class="n">${claims}</td><td class="n">${published}</td>`,
    `<td dir="auto">${escaped(publishers.join(', '))}</td><td>${escaped(countries.join(', '))}</td></tr>`,
  ].join('')
}

/** @example pageName(3) // '0003.html' */
export function pageName(number: number): string {
  return `${String(number).padStart(4, '0')}.html`
}
