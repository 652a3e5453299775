import { overlaps, type Span } from '../../model/span.ts'
import { shared, sharedWords } from '../extent.ts'
import type { Kind } from '../judge.ts'
import { folded, type Named, sameName } from '../names.ts'
import type { FoundContent, GoldContent } from './quotations.ts'

/** A speaker together with their content, since the right name with the wrong words does not help. */
interface SpeakerOf<Content> extends Named {
  readonly content: Content
  readonly span: Span | null
  readonly kind?: string | undefined
  readonly role: string | null
  readonly organization: string | null
  readonly basis: string | null
  readonly rule?: string
}

type GoldVoice = SpeakerOf<GoldContent>
export type FoundVoice = SpeakerOf<FoundContent>

export const goldVoices = (contents: readonly GoldContent[]): GoldVoice[] =>
  contents.flatMap((content) => (content.speakers ?? []).map((speaker) => ({ ...speaker, content })))

export const foundVoices = (contents: readonly FoundContent[]): FoundVoice[] =>
  contents.flatMap((content) =>
    content.speakers.map(({ start, end, ...speaker }) => ({ ...speaker, span: { start, end }, content })),
  )

/** Speakers: found where mention and content both overlap; the value is who it is, by the name. */
export const speakers: Kind<GoldVoice, FoundVoice> = {
  spans: mention,
  meets: ({ content }) => content.spans,
  near,
  value: (gold, found) => (gold.name === undefined ? null : sameName(gold, found)),
  fields: {
    name: (gold, found) => (gold.name === undefined ? null : sameName(gold, found)),
    kind: (gold, found) => (gold.kind === undefined ? null : gold.kind === found.kind),
    role: (gold, found) => (gold.role === null ? null : folded(gold.role) === folded(found.role ?? '')),
    organization: (gold, found) =>
      gold.organization === null ? null : folded(gold.organization) === folded(found.organization ?? ''),
    basis: (gold, found) => (gold.basis === null ? null : gold.basis === found.basis),
  },
  complete: ['name', 'kind', 'role', 'organization'],
  label: ({ text, name, kind }) => `${JSON.stringify(text ?? '(continued)')} = ${name ?? 'unknown'}, ${kind ?? '?'}`,
  classes: { kind: ({ kind }) => kind ?? null },
  confusable: ['kind', 'basis'],
  rules: ({ rule }) => (rule === undefined ? [] : [rule]),
}

function near(gold: GoldVoice, found: FoundVoice): number {
  const common = sharedWords(gold.content.words, found.content.words)
  if (common === 0) return 0
  const ofContent = common / Math.max(gold.content.words.size, found.content.words.size)
  if (gold.span === null) return sameName(gold, found) ? ofContent : 0
  if (found.span === null || !overlaps(gold.span, found.span)) return 0
  const length = Math.max(gold.span.end - gold.span.start, found.span.end - found.span.start)
  return (ofContent + shared(gold.span, found.span) / length) / 2
}

/**
 * A mention without its article, which some count in and some do not: "the Red Cross", "Red Cross".
 *
 * A continued quotation has no mention next to it, and the pipeline gives an earlier one: the content takes its place.
 */
function mention({ span, text, basis, content }: GoldVoice | FoundVoice): readonly Span[] {
  if (span === null || basis === 'continued') return content.spans
  const article = /^(?:the|an?) (?=.)/i.exec(text ?? '')?.[0].length ?? 0
  return [{ start: span.start + article, end: span.end }]
}
