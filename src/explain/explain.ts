import type { Toll } from '../model/casualty.ts'
import type { Claim } from '../model/claim.ts'
import type { Config } from '../model/config.ts'
import { locate, overlaps, type Span } from '../model/span.ts'
import { tollReasons } from '../stages/attribute/tolls/tolls.ts'
import { segment } from '../stages/segment/segment.ts'
import type { ExplainedClaim, ExplainedToll, Explanation } from './explanation.ts'
import { figureExplainer, passedOver } from './grounds.ts'
import type { Home } from './rule-files.ts'
import { explainSentence } from './sentence.ts'
import { notesOf, type Read } from './traced-article.ts'

/** Says of some words of an article what was found there, what was not, and why. */
export function explain(read: Read, asked: readonly Span[], config: Config, home: Home): Explanation {
  const { article, claims, notes } = read
  const { id, title, published, language, text, casualties, tolls } = article
  const isAsked = (span: Span) => asked.some((one) => overlaps(one, span))
  const document = segment(config).run(article)
  const sentences = document.readable ? document.sentences.filter(isAsked) : []
  const isNear = (span: Span) => sentences.some((sentence) => overlaps(sentence, span))
  const figures = casualties.filter(isAsked)
  const uncounted = notesOf(notes, 'uncounted')
  const counted = figures.filter(
    ({ start, end }) => !uncounted.some(({ figure }) => figure.start === start && figure.end === end),
  )
  /** A toll is shown with the figures that it might have been taken from, wherever they stand. */
  const isTold = ({ effect, unit, from }: Toll) =>
    isNear(from) || counted.some((figure) => figure.effect === effect && figure.unit === unit)
  return {
    article: { id, title, published, language, readable: document.readable },
    asked: asked.map(({ start, end }) => locate(text, start, end)),
    sentences: sentences.map((sentence) => explainSentence(read, sentence, asked, config, home)),
    figures: figures.map(figureExplainer(read, home)),
    passedOver: passedOver(read, isNear, home),
    claims: claims.filter((claim) => partsOf(claim).some(isAsked)).map((claim) => explainClaim(claim, home)),
    tolls: tolls.filter(isTold).map((toll) => explainToll(text, toll, home)),
  }
}

const partsOf = ({ spans, attribution }: Claim): readonly Span[] => [
  ...spans,
  ...(attribution?.speakers ?? []),
  ...(attribution?.cue == null ? [] : [attribution.cue]),
]

function explainClaim({ id, form, text, confidence, where, rules, attribution }: Claim, home: Home): ExplainedClaim {
  return {
    id,
    form,
    text,
    confidence,
    where,
    rules: rules.map((rule) => ({ rule, file: home(rule) })),
    attribution,
    speakers: (attribution?.speakers ?? []).map((speaker) => ({ ...speaker, file: home(speaker.rule) })),
  }
}

function explainToll(text: string, toll: Toll, home: Home): ExplainedToll {
  const { from, reason } = toll
  return { toll, from: locate(text, from.start, from.end), why: tollReasons[reason], file: home(tollReasons[reason]) }
}
