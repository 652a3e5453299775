import type { ResolvedPlace } from '../../model/found-place.ts'
import type { PlaceMention } from '../../model/place.ts'

/** A place as it is written: the fields of its record in their order, and not where it stands among the sentences. */
export function placeRecord(place: Readonly<PlaceMention> | ResolvedPlace): PlaceMention {
  return {
    text: place.text,
    start: place.start,
    end: place.end,
    name: place.name,
    type: place.type,
    country: place.country,
    admin1: place.admin1,
    lat: place.lat,
    lon: place.lon,
    geonames: place.geonames,
    usage: place.usage,
    within: place.within,
    relation: place.relation,
    distanceKm: place.distanceKm,
    direction: place.direction,
    confidence: place.confidence,
    alternatives: place.alternatives,
    rule: place.rule,
  }
}
