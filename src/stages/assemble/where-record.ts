import { probability } from '../../confidence/probability.ts'
import { weights } from '../../confidence/weights.ts'
import type { Where, WhereRecord } from '../../model/where.ts'

/** The place of something that happened as it is written, with how likely it is right given the evidence. */
export const whereRecord = (where: Where, evidence: readonly string[]): WhereRecord => ({
  text: where.text,
  start: where.start,
  end: where.end,
  name: where.name,
  country: where.country,
  lat: where.lat,
  lon: where.lon,
  geonames: where.geonames,
  pointOf: where.pointOf,
  basis: where.basis,
  confidence: probability(weights.where, evidence),
})
