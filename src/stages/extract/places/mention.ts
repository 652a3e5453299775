import type { FoundPlace } from '../../../model/found-place.ts'
import type { PlaceType } from '../../../model/place.ts'
import type { Span } from '../../../model/span.ts'
import type { Found } from '../../../rules/rule-set.ts'
import { anchorOf } from '../../../text/anchored.ts'
import type { View } from '../../../text/pattern/pattern.ts'
import { BUILDING, FEATURE, foundConfidence, UNLISTED } from './confidence.ts'
import { relationOf } from './relation.ts'
import type { Feature } from './rules/features.ts'
import { usageOf } from './usage.ts'
import type { Weighed } from './weigh-names.ts'

/** A name as a mention, with all that it may mean. */
export function mentionOf({ view, at, candidate, rule, weight }: Weighed): FoundPlace {
  const { text, start, end, from, to, senses } = candidate
  const { usage, within } = usageOf(view.items, at, candidate)
  const { relation, distanceKm, direction } = relationOf(view.items, at)
  return {
    text,
    start,
    end,
    feature: null,
    candidates: senses,
    written: text,
    usage,
    within,
    relation,
    distanceKm,
    direction,
    sureness: rounded(foundConfidence(weight)),
    rule,
    sentence: view.sentence.index,
    tokens: { from, to },
  }
}

const rounded = (share: number): number => Math.round(share * 100) / 100

/** A feature that no gazetteer has: its words and what it is. */
export function featureMention(
  view: View,
  { start, end, rule, value, match: { text, from } }: Found<Feature>,
): FoundPlace {
  const sureness = value.named === 'building' ? BUILDING : FEATURE
  return withoutCandidates(view, from, {
    text,
    start,
    end,
    feature: value.type,
    usage: 'literal',
    within: null,
    sureness,
    rule,
  })
}

/** A name that no gazetteer has, which stands as one item in the view: its words and what it is. */
export function unlistedMention(
  view: View,
  { start, end, type, rule }: Span & { readonly type: PlaceType; readonly rule: string },
): FoundPlace {
  const { items, sentence } = view
  const at = items.findIndex((item) => item.start === start)
  const text = sentence.text.slice(start - sentence.start, end - sentence.start)
  const { usage, within } = usageOf(items, at, { senses: [] })
  return withoutCandidates(view, at, { text, start, end, feature: type, usage, within, sureness: UNLISTED, rule })
}

/** A place that no gazetteer has, by what is known of it and the item of the view that it begins with. */
function withoutCandidates(
  { items, sentence }: View,
  at: number,
  {
    text,
    start,
    end,
    feature,
    usage,
    within,
    sureness,
    rule,
  }: Pick<FoundPlace, 'text' | 'start' | 'end' | 'feature' | 'usage' | 'within' | 'sureness' | 'rule'>,
): FoundPlace {
  const { relation, distanceKm, direction } = relationOf(items, at)
  const { sentence: index, tokens } = anchorOf(sentence, { start, end })
  return {
    text,
    start,
    end,
    feature,
    candidates: [],
    written: text,
    usage,
    within,
    relation,
    distanceKm,
    direction,
    sureness,
    rule,
    sentence: index,
    tokens,
  }
}

/** A feature that is called after a place: what its name may mean is what the place's may. */
export const calledAfter = (feature: FoundPlace, { candidates, written }: FoundPlace): FoundPlace => ({
  text: feature.text,
  start: feature.start,
  end: feature.end,
  feature: feature.feature,
  candidates,
  written,
  usage: feature.usage,
  within: feature.within,
  relation: feature.relation,
  distanceKm: feature.distanceKm,
  direction: feature.direction,
  sureness: feature.sureness,
  rule: feature.rule,
  sentence: feature.sentence,
  tokens: feature.tokens,
})
