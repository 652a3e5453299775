import type { Span } from '../../model/span.ts'
import type { ShownArticle, ShownClaim } from '../archive.ts'

/** What is marked in a text for everybody to see. */
export const markKinds = ['quotation', 'speaker', 'date', 'place', 'figure'] as const
export type MarkKind = (typeof markKinds)[number]

/** What a stretch is to a claim: its words, who says so, or a fact in it. */
export type Part = 'content' | 'source' | 'fact'

/** A stretch of text in which nothing begins or ends. */
export interface Run extends Span {
  readonly kinds: readonly MarkKind[]
  /** Claims that rest on it, by their number within the article. */
  readonly claims: readonly { readonly claim: number; readonly part: Part }[]
}

interface Mark extends Span {
  readonly kind: MarkKind | null
  readonly claim: number | null
  readonly part: Part
}

/**
 * The paragraphs of an article, each cut into runs at every begin and end of a mark, so that marks may overlap in any way.
 *
 * Put together they are the text, character for character; what separates paragraphs stands at the end of the one before.
 */
export function paragraphsOf(article: ShownArticle): readonly (readonly Run[])[] {
  const breaks = Array.from(article.text.matchAll(/\n[^\S\n]*\n\s*/g), ({ index, 0: gap }) => index + gap.length)
  const starts = new Set(breaks)
  const paragraphs: Run[][] = []
  for (const run of cut(article.text.length, marksOf(article), breaks)) {
    const last = paragraphs[paragraphs.length - 1]
    if (last === undefined || starts.has(run.start)) paragraphs.push([run])
    else last.push(run)
  }
  return paragraphs
}

function marksOf({ claims, speakers, dates, places, casualties }: ShownArticle): Mark[] {
  const seen = (kind: MarkKind, spans: readonly Span[]): Mark[] =>
    spans.map(({ start, end }) => ({ start, end, kind, claim: null, part: 'fact' }))
  return [
    ...claims.flatMap((claim, number) => [
      ...seen('quotation', claim.form === 'direct' ? claim.spans : claim.quoted),
      ...seen('speaker', claim.attribution?.speakers ?? []),
      ...partsOf(claim).map(({ start, end, part }): Mark => ({ start, end, kind: null, claim: number, part })),
    ]),
    ...seen(
      'speaker',
      speakers.flatMap(({ mentions }) => mentions),
    ),
    ...seen('date', dates),
    ...seen('place', places),
    ...seen('figure', casualties),
  ]
}

/** Everything that a claim rests on. */
export function partsOf({
  spans,
  attribution,
  dates,
  places,
  casualties,
  where,
}: ShownClaim): (Span & { part: Part })[] {
  const as = (part: Part, some: readonly (Span | null | undefined)[]) =>
    some.flatMap((span) => (span ? [{ start: span.start, end: span.end, part }] : []))
  const { speakers = [], cue, via, when, where: saidAt } = attribution ?? {}
  return [
    ...as('content', spans),
    ...as('source', [...speakers, cue, via, when, saidAt]),
    ...as('fact', [...dates, ...places, ...casualties, ...casualties.map((figure) => figure.where), where]),
  ]
}

/** Runs from begin to end of the text, without gaps. */
function cut(length: number, marks: readonly Mark[], breaks: readonly number[]): Run[] {
  const ends = marks.flatMap(({ start, end }) => [start, end])
  const edges = [...new Set([0, length, ...breaks, ...ends])].sort((a, b) => a - b)
  const waiting = [...marks].sort((a, b) => a.start - b.start)
  const open = new Set<Mark>()
  let next = 0
  return edges.slice(0, -1).map((start, i) => {
    for (const mark of open) if (mark.end <= start) open.delete(mark)
    for (let mark = waiting[next]; mark !== undefined && mark.start <= start; mark = waiting[++next]) open.add(mark)
    const here = [...open]
    const parts = new Map<string, { claim: number; part: Part }>()
    for (const { claim, part } of here) if (claim !== null) parts.set(`${claim} ${part}`, { claim, part })
    return {
      start,
      end: edges[i + 1] ?? length,
      kinds: markKinds.filter((kind) => here.some((mark) => mark.kind === kind)),
      claims: [...parts.values()],
    }
  })
}
