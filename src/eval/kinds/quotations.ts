import type { CasualtyMention } from '../../model/casualty.ts'
import type { Claim } from '../../model/claim.ts'
import { contains, type Span } from '../../model/span.ts'
import { sameContent, wordsWithin } from '../extent.ts'
import type { GoldCasualty, GoldMentions, GoldSpeaker } from '../gold.ts'
import type { Kind } from '../judge.ts'
import { folded } from '../names.ts'

/** Reported content as gold and pipeline are compared on it. */
interface Quotation<Speaker, Figure> {
  readonly form: string
  readonly spans: readonly Span[]
  readonly words: ReadonlySet<number>
  readonly cue: string | null
  readonly stance: string | null
  readonly speakers: readonly Speaker[]
  readonly casualties: readonly Figure[]
}

export type GoldContent = Quotation<GoldSpeaker, GoldCasualty>
export interface FoundContent extends Quotation<FoundSpeaker, CasualtyMention> {
  readonly confidence: number
}
export type FoundSpeaker = NonNullable<Claim['attribution']>['speakers'][number]

/** The quotations of a fixture, each with the figures that lie within its content. */
export function goldContents(text: string, { quotations, casualties }: GoldMentions): GoldContent[] {
  return quotations.map((quotation) => ({
    ...quotation,
    words: wordsWithin(text, quotation.spans),
    casualties: casualties.filter((figure) => quotation.spans.some((span) => contains(span, figure))),
  }))
}

/** The claims that report somebody's words; those in the article's own voice are not in gold and not scored. */
export function foundContents(text: string, claims: readonly Claim[]): FoundContent[] {
  return claims
    .filter(({ form }) => form !== 'narrative')
    .map(({ form, spans, attribution, casualties, confidence }) => ({
      form,
      spans,
      words: wordsWithin(text, spans),
      cue: attribution?.cue?.text ?? null,
      stance: attribution?.cue?.stance ?? null,
      speakers: attribution?.speakers ?? [],
      casualties,
      confidence,
    }))
}

/** Quotations: found where half of the words are shared both ways; the value is the form. */
export const quotations: Kind<GoldContent, FoundContent> = {
  spans: ({ spans }) => spans,
  near: (gold, found) => sameContent(gold.words, found.words),
  value: (gold, found) => gold.form === found.form,
  fields: {
    form: (gold, found) => gold.form === found.form,
    cue: (gold, found) => (gold.cue === null ? null : folded(gold.cue) === folded(found.cue ?? '')),
    stance: (gold, found) => (gold.stance === null ? null : gold.stance === found.stance),
  },
  label: ({ form, cue }) => `${form}, ${cue ?? 'no cue'}`,
}
