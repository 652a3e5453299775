import { type Effect, effectSchema } from '../../model/casualty.ts'
import type { Span } from '../../model/span.ts'
import type { Imported, Marked, MarkedQuotation } from './imported.ts'

/** A label of an annotation tool, in one piece or several. */
export interface Labelled {
  readonly id: string
  readonly label: string
  readonly spans: readonly Span[]
  readonly fields: Readonly<Record<string, unknown>>
}

export interface Related {
  readonly label: string
  readonly from: string
  readonly to: string
}

/** What labels are called, by us and by others; an effect such as `killed` is a figure too. */
const KINDS: Readonly<Record<string, 'dates' | 'places' | 'casualties' | 'quotations' | 'speakers' | 'cues'>> = {
  ...{ date: 'dates', timex: 'dates', timex3: 'dates', time: 'dates' },
  ...{ place: 'places', location: 'places', loc: 'places', gpe: 'places', toponym: 'places' },
  ...{ figure: 'casualties', casualty: 'casualties' },
  ...{ claim: 'quotations', content: 'quotations' },
  ...{ speaker: 'speakers', source: 'speakers', cue: 'cues' },
}

/**
 * Sorts the labels of an annotation tool into kinds: dates, places, figures, and quotations with the speakers and cues that are related
 * to them. What has another label is left aside, and so is a figure without an effect.
 */
export function sortedLabels(
  text: string,
  labels: readonly Labelled[],
  relations: readonly Related[],
): Pick<Imported, 'dates' | 'places' | 'casualties' | 'quotations'> {
  const of = (kind: (typeof KINDS)[string]) => labels.filter(({ label }) => KINDS[label.toLowerCase()] === kind)
  const marked = ({ spans, fields }: Labelled): Marked => ({ ...hull(spans), fields })
  const figures = labels.flatMap((label) => {
    const effect = effectSchema.safeParse(label.fields['effect'] ?? label.label.toLowerCase())
    const isFigure = KINDS[label.label.toLowerCase()] === 'casualties' || effectOf(label.label) !== null
    return isFigure && effect.success ? [{ ...marked(label), effect: effect.data }] : []
  })
  const partners = new Map<string, Set<string>>()
  for (const { from, to } of relations) {
    partners.set(from, (partners.get(from) ?? new Set()).add(to))
    partners.set(to, (partners.get(to) ?? new Set()).add(from))
  }
  const [speakers, cues] = [of('speakers'), of('cues')]
  return {
    dates: of('dates').map(marked),
    places: of('places').map(marked),
    casualties: figures,
    quotations: of('quotations').map(({ id, spans, fields }): MarkedQuotation => {
      const own = partners.get(id) ?? new Set()
      const cue = cues.find((one) => own.has(one.id))
      const said = cue === undefined ? {} : { cue: textOf(text, cue.spans), stance: cue.fields['stance'] }
      return {
        spans: [...spans].sort((a, b) => a.start - b.start),
        fields: { ...fields, ...said },
        speakers: own.size === 0 ? null : speakers.filter((one) => own.has(one.id)).map(marked),
      }
    }),
  }
}

function effectOf(label: string): Effect | null {
  const parsed = effectSchema.safeParse(label.toLowerCase())
  return parsed.success ? parsed.data : null
}

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

const textOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ')

/** Notes such as `effect: killed` and `low=3; best=3`, as our own exports write them. */
export function notedFields(notes: readonly string[]): Record<string, string | number> {
  const pairs = notes
    .flatMap((note) => note.split('; '))
    .flatMap((note) => {
      const [, name, value] = /^(\w+)(?:: |=)(.*)$/.exec(note) ?? []
      return name === undefined || value === undefined ? [] : [[name, /^\d{1,15}$/.test(value) ? Number(value) : value]]
    })
  return Object.fromEntries(pairs)
}
