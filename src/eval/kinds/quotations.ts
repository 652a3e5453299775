import type { CasualtyMention } from '../../model/casualty.ts'
import type { Claim } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { sameContent, shared, wordsWithin } from '../extent.ts'
import type { WhereFixture } from '../fixture.ts'
import type { GoldCasualty, GoldMentions, GoldSpeaker } from '../gold.ts'
import type { Kind } from '../judge.ts'
import { folded } from '../names.ts'

/** Reported content as gold and pipeline are compared on it. */
interface Quotation<Speaker, Figure> {
  readonly spans: readonly Span[]
  readonly words: ReadonlySet<number>
  readonly cue: string | null
  readonly stance: string | null
  readonly casualties: readonly Figure[]
  /** null where gold does not say who speaks. */
  readonly speakers: readonly Speaker[] | null
}

export interface GoldContent extends Quotation<GoldSpeaker, GoldCasualty> {
  readonly form?: string | undefined
  readonly where?: WhereFixture | undefined
  /** Whether the fixture has every figure of this content. */
  readonly figuresComplete: boolean
}
export interface FoundContent extends Quotation<FoundSpeaker, CasualtyMention> {
  readonly form: string
  readonly speakers: readonly FoundSpeaker[]
  readonly where: Claim['where']
  readonly confidence: number
  readonly rules: readonly string[]
}
export type FoundSpeaker = NonNullable<Claim['attribution']>['speakers'][number]

/** The quotations of a fixture, each with the figures that lie for the most part within its content. */
export function goldContents(text: string, { quotations, casualties, complete }: GoldMentions): GoldContent[] {
  return quotations.map((quotation) => ({
    ...quotation,
    words: wordsWithin(text, quotation.spans),
    casualties: casualties.filter((figure) => isMostlyWithin(figure, quotation.spans)),
    figuresComplete: complete.covers('casualties', quotation.spans),
  }))
}

function isMostlyWithin(figure: Span, spans: readonly Span[]): boolean {
  return 2 * spans.reduce((sum, span) => sum + shared(span, figure), 0) > figure.end - figure.start
}

/** The claims that report somebody's words; those in the article's own voice are not in gold and not scored. */
export function foundContents(text: string, claims: readonly Claim[]): FoundContent[] {
  return claims
    .filter(({ form }) => form !== 'narrative')
    .map(({ form, spans, attribution, casualties, where, confidence, rules }) => ({
      form,
      spans,
      words: wordsWithin(text, spans),
      cue: attribution?.cue?.text ?? null,
      stance: attribution?.cue?.stance ?? null,
      speakers: attribution?.speakers ?? [],
      casualties,
      where,
      confidence,
      rules,
    }))
}

export const sameForm = (gold: GoldContent, found: FoundContent): boolean | null =>
  gold.form === undefined ? null : gold.form === found.form

export const sameStance = (gold: GoldContent, found: FoundContent): boolean | null =>
  gold.stance === null ? null : gold.stance === found.stance

/** Quotations: found where half of the words are shared both ways; the value is the form. */
export const quotations: Kind<GoldContent, FoundContent> = {
  spans: ({ spans }) => spans,
  near: (gold, found) => sameContent(gold.words, found.words),
  value: sameForm,
  fields: {
    form: sameForm,
    cue: (gold, found) => (gold.cue === null ? null : folded(gold.cue) === folded(found.cue ?? '')),
    stance: sameStance,
  },
  complete: ['form'],
  label: ({ form, cue }) => `${form ?? '?'}, ${cue ?? 'no cue'}`,
  classes: { form: ({ form }) => form ?? null },
  rules: ({ rules }) => rules,
}
