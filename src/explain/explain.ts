import type { CasualtyMention, Toll } from '../model/casualty.ts'
import type { Claim } from '../model/claim.ts'
import type { Config } from '../model/config.ts'
import { locate, overlaps, type Span } from '../model/span.ts'
import { segment } from '../stages/segment/segment.ts'
import type { ExplainedClaim, ExplainedFigure, ExplainedToll, Explanation } from './explanation.ts'
import type { Home } from './homes.ts'
import type { Read } from './read.ts'
import { explainSentence } from './sentence.ts'

/** Says of some words of an article what was found there, what was not, and why. */
export function explain(read: Read, asked: readonly Span[], config: Config, home: Home): Explanation {
  const { article, claims } = read
  const { id, title, published, language, text, casualties, tolls } = article
  const isAsked = (span: Span) => asked.some((one) => overlaps(one, span))
  const sentences = segment(config).run(article).sentences.filter(isAsked)
  const isNear = (span: Span) => sentences.some((sentence) => overlaps(sentence, span))
  return {
    article: { id, title, published, language },
    asked: asked.map(({ start, end }) => locate(text, start, end)),
    sentences: sentences.map((sentence) => explainSentence(read, sentence, asked, config, home)),
    figures: casualties.filter(isAsked).map((figure) => explainFigure(figure, home)),
    passedOver: [],
    claims: claims.filter((claim) => partsOf(claim).some(isAsked)).map((claim) => explainClaim(claim, home)),
    tolls: tolls.filter(({ from }) => isNear(from)).map((toll) => explainToll(text, toll, home)),
  }
}

const partsOf = ({ spans, attribution }: Claim): readonly Span[] => [
  ...spans,
  ...(attribution?.speakers ?? []),
  ...(attribution?.cue == null ? [] : [attribution.cue]),
]

function explainFigure(figure: CasualtyMention, home: Home): ExplainedFigure {
  const { rule } = figure
  return { rule, file: home(rule), figure, when: null, where: null }
}

function explainClaim({ id, form, text, confidence, rules, attribution }: Claim, home: Home): ExplainedClaim {
  return {
    id,
    form,
    text,
    confidence,
    rules: rules.map((rule) => ({ rule, file: home(rule) })),
    attribution,
    speakers: (attribution?.speakers ?? []).map((speaker) => ({ ...speaker, file: home(speaker.rule) })),
  }
}

/** What each reason for a toll says. */
const REASONS: Readonly<Record<Toll['reason'], string>> = {
  latest: 'it replaces an earlier figure that the article gives beside it',
  repeated: 'several figures of the article say as much',
  largest: 'it is the largest of the article’s figures',
  only: 'it is the only figure of its effect',
  sum: 'figures that are told side by side add up to it',
  difference: 'so many were shot, less those who died',
}

function explainToll(text: string, toll: Toll, home: Home): ExplainedToll {
  const { from, reason } = toll
  return { toll, from: locate(text, from.start, from.end), why: REASONS[reason], file: home(reason) }
}
