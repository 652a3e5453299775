import type { ResolvedPlace } from '../../../model/found-place.ts'

/** What a mention means. */
export type Whereabouts = Pick<ResolvedPlace, 'name' | 'type' | 'country' | 'admin1' | 'lat' | 'lon' | 'geonames'>

type Mention = Omit<ResolvedPlace, keyof Whereabouts | 'confidence' | 'alternatives'>

/** A mention with what it means. Every resolved place is made here, field by field, so that all are of one shape. */
export function placed(
  mention: Mention,
  { name, type, country, admin1, lat, lon, geonames }: Whereabouts,
  confidence: number,
  alternatives: ResolvedPlace['alternatives'],
): ResolvedPlace {
  const { text, start, end, usage, within, relation, distanceKm, direction, rule, sentence, tokens } = mention
  return {
    text,
    start,
    end,
    name,
    type,
    country,
    admin1,
    lat,
    lon,
    geonames,
    usage,
    within,
    relation,
    distanceKm,
    direction,
    confidence,
    alternatives,
    rule,
    sentence,
    tokens,
  }
}

/** The same place, put somewhere else. */
export function moved(
  place: ResolvedPlace,
  to: Pick<Whereabouts, 'country' | 'admin1' | 'lat' | 'lon'>,
): ResolvedPlace {
  const { name, type, geonames, confidence, alternatives } = place
  const { country, admin1, lat, lon } = to
  return placed(place, { name, type, country, admin1, lat, lon, geonames }, confidence, alternatives)
}
