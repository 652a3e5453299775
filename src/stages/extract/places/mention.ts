import type { PlaceMention } from '../../../model/place.ts'
import type { Found } from '../../../rules/rule-set.ts'
import type { View } from '../../../text/pattern/pattern.ts'
import { BUILDING, FEATURE, foundConfidence } from './confidence.ts'
import { relationOf } from './relation.ts'
import type { Feature } from './rules/features.ts'
import { usageOf } from './usage.ts'
import type { Weighed } from './weigh-names.ts'

/** How many places of the same name are kept beside the one that is meant. */
const MOST_ALTERNATIVES = 5

/** A candidate as a mention: the best-known place of the name, with the others beside it; the attribute stage chooses among them. */
export function mentionOf({ view, at, candidate, rule, weight }: Weighed): PlaceMention {
  const [first, ...others] = candidate.senses
  const place = first?.place
  return {
    text: candidate.text,
    start: candidate.start,
    end: candidate.end,
    name: place?.name ?? candidate.text,
    type: place?.type ?? 'area',
    country: place?.country ?? null,
    admin1: place?.admin1 ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    geonames: place?.geonames ?? null,
    ...usageOf(view.items, at, candidate),
    ...relationOf(view.items, at),
    confidence: rounded(foundConfidence(weight)),
    alternatives: others
      .slice(0, MOST_ALTERNATIVES)
      .map(({ place: { name, country, lat, lon, geonames } }) => ({ name, country, lat, lon, geonames })),
    rule,
  }
}

const rounded = (share: number): number => Math.round(share * 100) / 100

/** A feature that no gazetteer has: its words and what it is, no coordinates. */
export function featureMention({ items }: View, { start, end, rule, value, match }: Found<Feature>): PlaceMention {
  return {
    text: match.text,
    start,
    end,
    name: match.text,
    type: value.type,
    country: null,
    admin1: null,
    lat: null,
    lon: null,
    geonames: null,
    usage: 'literal',
    within: null,
    ...relationOf(items, match.from),
    confidence: rule === 'places/facility-name' ? BUILDING : FEATURE,
    alternatives: [],
    rule,
  }
}
