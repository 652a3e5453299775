import type { Claim } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { ExportedArticle } from '../exported.ts'

/** What annotations are called in every tool, in the order of their keys there. */
export const labels = ['Claim', 'Quotation', 'Speaker', 'Cue', 'Date', 'Place', 'Figure'] as const
export type Label = (typeof labels)[number]

/** What relates two annotations: a claim to its speaker and to the words of saying. */
export const relationLabels = ['said by', 'cue'] as const

/** A stretch of an article with a label; a claim may be in several pieces. Offsets are UTF-16, as in the records. */
export interface Annotation {
  /** Unlike every other in its article: `t1`. */
  readonly id: string
  readonly label: Label
  readonly pieces: readonly Span[]
  /** What more is known about it, for tools that have room for that. */
  readonly attributes: Readonly<Record<string, string | number | boolean | null>>
}

export interface Relation {
  readonly id: string
  readonly label: (typeof relationLabels)[number]
  readonly from: string
  readonly to: string
}

export interface Annotated {
  readonly annotations: readonly Annotation[]
  readonly relations: readonly Relation[]
}

/** Claims, who made them, and the dates, places and figures of an article; each stretch stands once under each label. */
export function annotated({ article, claims }: ExportedArticle): Annotated {
  const annotations = new Map<string, Annotation>()
  const relations = new Map<string, Relation>()
  const add = (label: Label, pieces: readonly Span[], attributes: Annotation['attributes'] = {}): string => {
    const spans = pieces.map(({ start, end }) => ({ start, end }))
    const key = `${label} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`
    const known = annotations.get(key)
    if (known !== undefined) return known.id
    const id = `t${annotations.size + 1}`
    annotations.set(key, { id, label, pieces: spans, attributes })
    return id
  }
  const relate = (label: Relation['label'], from: string, to: string) => {
    const key = `${label} ${from} ${to}`
    if (!relations.has(key)) relations.set(key, { id: `r${relations.size + 1}`, label, from, to })
  }
  for (const claim of claims) {
    const id = add('Claim', claim.spans, claimAttributes(claim))
    for (const piece of claim.quoted) add('Quotation', [piece])
    if (claim.attribution === null) continue
    const { speakers, cue } = claim.attribution
    for (const speaker of speakers) {
      const { name, kind, role } = speaker
      relate('said by', id, add('Speaker', [speaker], { name, kind, role }))
    }
    if (cue !== null) relate('cue', id, add('Cue', [cue], { stance: cue.stance }))
  }
  for (const date of article.dates) add('Date', [date], { timex: date.timex, from: date.from, to: date.to })
  for (const place of article.places) {
    const { name, country, geonames } = place
    add('Place', [place], { name, country, geonames })
  }
  for (const figure of article.casualties) {
    const { effect, low, best, high } = figure
    add('Figure', [figure], { effect, low, best, high })
  }
  return { annotations: [...annotations.values()], relations: [...relations.values()] }
}

function claimAttributes({ id, form, confidence }: Claim): Annotation['attributes'] {
  return { id, form, confidence }
}
