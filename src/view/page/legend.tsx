import type { ShownArticle } from '../archive.ts'
import { type MarkKind, markKinds } from './marks.ts'

const NAMES: Readonly<Record<MarkKind, string>> = {
  quotation: 'quotation',
  speaker: 'speaker',
  date: 'date',
  place: 'place',
  figure: 'figure',
}

/** What the marks in the text mean. */
export function Legend({ article }: { readonly article: ShownArticle }) {
  const { claims, speakers, dates, places, casualties } = article
  const counts: Readonly<Record<MarkKind, number>> = {
    quotation: claims.reduce((sum, { form, spans, quoted }) => sum + (form === 'direct' ? spans : quoted).length, 0),
    speaker: speakers.length,
    date: dates.length,
    place: places.length,
    figure: casualties.length,
  }
  return (
    <ul class="legend" aria-label="Marks">
      {markKinds.map((kind) => (
        <li key={kind}>
          <span class={kind}>{NAMES[kind]}</span> <span class="number">{counts[kind]}</span>
        </li>
      ))}
    </ul>
  )
}
