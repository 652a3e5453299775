import { OWN_PAGE } from '../../model/own-page.ts'
import type { Span } from '../../model/span.ts'
import type { Shown } from '../evaluation.ts'
import type { GoldMentions } from '../gold.ts'
import { kindNames } from '../score.ts'
import type { Chunk } from './pieces.ts'
import type { Report } from './report.ts'
import {
  classTable,
  confusionTable,
  fieldTable,
  judgedTable,
  kindTable,
  reliabilityTables,
  type Table,
} from './tables.ts'
import { readingOf } from './terminal.ts'

/** A page of thousands of articles is of use to nobody; how many are left out is said. */
const SHOWN_ARTICLES = 300

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:0 0 1.5rem;font-size:.9rem}td,th{padding:.1rem .6rem;text-align:right;border-bottom:1px solid #8884}
td:first-child,th:first-child,td:nth-child(2){text-align:left}caption{text-align:left;font-weight:600}
.two{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}.two>div{white-space:pre-wrap}h4{margin:.5rem 0}
mark{padding:0 .1em;border-radius:.2em}.missed{background:#fc9}.false{background:#fbb}.value{background:#fe8}.field{background:#ffc}.gold{background:#cec}
code{font-size:.85em;overflow-wrap:anywhere}li{margin:.4rem 0}
@media(prefers-color-scheme:dark){body{background:#161616;color:#ddd}mark{color:#111}}@media(max-width:50rem){.two{grid-template-columns:1fr}}`

/** One page that loads nothing: the tables, then each article twice, gold beside what was found. */
export const html: Report = {
  room: SHOWN_ARTICLES,
  show: ({ article, gold, differences }, pieces) => {
    if (differences.length > 0)
      pieces.add('articles', `${section(article.source.file, article.text, gold, differences)}\n`)
  },
  *write({ scores, articles }, shown, { fallen }): Generator<Chunk> {
    const tables = [kindTable(scores), fieldTable(scores), classTable(scores), confusionTable(scores)]
    const more = [...reliabilityTables(scores), judgedTable(scores)]
    const falls = fallen.map((sentence) => `<li>${escaped(sentence)}</li>`)
    yield `<!doctype html>
<html lang="en"><meta charset="utf-8">${OWN_PAGE}<meta name="viewport" content="width=device-width"><title>Gold and found</title><style>${STYLE}</style>
<h1>Gold and found</h1>
${falls.length === 0 ? '' : `<ul>${falls.join('')}</ul>`}
${[...tables, ...more].map(written).join('\n')}
<p>Left what a person found, right what was found: <mark class="missed">missed</mark> <mark class="false">found, not in gold</mark> <mark class="value">read wrongly</mark> <mark class="field">a field is wrong</mark> <mark class="gold">found as in gold</mark></p>
`
    yield* shown.chunks('articles')
    const differing = articles.filter(({ errors }) => Object.keys(errors).length > 0).length
    const leftOut = Math.max(0, differing - SHOWN_ARTICLES)
    yield `${leftOut === 0 ? '' : `<p>${leftOut} more articles with differences are not shown.</p>`}\n</html>\n`
  },
}

function written({ title, columns, rows }: Table): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((own) => `<${tag}>${escaped(own)}</${tag}>`).join('')}</tr>`
  return `<table><caption>${escaped(title)}</caption>${line(columns, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`
}

interface Mark extends Span {
  readonly as: string
  readonly title: string
}

function section(name: string, text: string, gold: GoldMentions, differences: readonly Shown[]): string {
  const marks = (whats: readonly Shown['what'][]) =>
    differences
      .filter(({ what }) => whats.includes(what))
      .flatMap((one) =>
        one.spans.map((span): Mark => ({ ...span, as: one.what, title: `${one.kind}: ${readingOf(one)}` })),
      )
  const ofGold = [...gold.dates, ...gold.places, ...gold.casualties].map(
    ({ start, end }): Mark => ({ start, end, as: 'gold', title: 'in gold' }),
  )
  const list = kindNames
    .flatMap((kind) => differences.filter((one) => one.kind === kind))
    .map((one) => {
      const by = one.rules.length === 0 ? '' : ` by <code>${escaped(one.rules.join(', '))}</code>`
      const why = one.explain === null ? '' : `<br><code>${escaped(one.explain)}</code>`
      return `<li>${one.kind}, ${one.what}: ${escaped(readingOf(one))}${by}<br>${escaped(one.sentence)}${why}</li>`
    })
  return `<section><h3>${escaped(name)}</h3><div class="two">
<div><h4>Gold</h4>${marked(text, [...marks(['missed', 'value', 'field']), ...ofGold])}</div>
<div><h4>Found</h4>${marked(text, marks(['false', 'value', 'field']))}</div></div>
<details><summary>${list.length} differences</summary><ol>${list.join('\n')}</ol></details></section>`
}

/** The text with marks; of two that overlap the first is drawn, and both are in the list below. */
function marked(text: string, marks: readonly Mark[]): string {
  let at = 0
  let out = ''
  for (const { start, end, as, title } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    out += `${escaped(text.slice(at, start))}<mark class="${as}" title="${escaped(title)}">${escaped(text.slice(start, end))}</mark>`
    at = end
  }
  return out + escaped(text.slice(at))
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
