import { OWN_PAGE } from '../model/own-page.ts'
import { stands, type Verification } from './verify.ts'

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}li{margin:0 0 1.5rem}
del{background:#fdd}ins{background:#dfd}.head{color:#555}`

/** The report for people: what does not stand first, with the words that differ. It loads nothing. */
export function reportPage(verifications: readonly Verification[]): string {
  const fallen = verifications.filter((each) => !stands(each))
  const rows = [...fallen, ...verifications.filter(stands)].map(item)
  return `<!doctype html>
<html lang="en"><meta charset="utf-8">${OWN_PAGE}<title>Claims against their articles</title><style>${STYLE}</style>
<h1>Claims against their articles</h1>
<p>${verifications.length - fallen.length} of ${verifications.length} stand in their article. Struck out: only in the claim. Underlined: only in the article.</p>
<ol>
${rows.join('\n')}
</ol></html>
`
}

function item({ claim, article, found, text, changes, missing, speaker }: Verification): string {
  const words =
    changes.length === 0
      ? escaped(text)
      : changes.map(({ in: where, text: run }) => `${OPEN[where]}${escaped(run)}${CLOSE[where]}`).join(' ')
  const notes = [
    ...missing.map((fact) => `${fact.kind} not in the article: ${escaped(fact.text)}`),
    ...(speaker.agrees === false
      ? [`attributed to ${escaped(speaker.claimed ?? '')}; read as ${escaped(speaker.read.join(', '))}`]
      : []),
  ]
  return `<li><div class="head">${escaped(claim)} · ${escaped(article ?? 'no article')} · <b>${found}</b></div>${words}${notes.map((note) => `<br>${note}`).join('')}</li>`
}

const OPEN = { both: '', claim: '<del>', article: '<ins>' } as const
const CLOSE = { both: '', claim: '</del>', article: '</ins>' } as const

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
