import * as z from 'zod'
import { confidenceSchema } from './confidence.ts'
import { countryCodeSchema, latitudeSchema, longitudeSchema, type PlaceMention } from './place.ts'
import { locatedSchema } from './span.ts'

/** explicit: stated with it; the others are inherited: from the event that it belongs to, the figure before, the dateline. */
const whereBasisSchema = z.enum(['explicit', 'event', 'figure', 'dateline'])

/** Where something happened, and the mention that says so. */
export const whereSchema = z.strictObject({
  ...locatedSchema.shape,
  name: z.string().min(1),
  country: countryCodeSchema.nullable(),
  lat: latitudeSchema.nullable(),
  lon: longitudeSchema.nullable(),
  geonames: z.int().positive().nullable(),
  pointOf: z
    .strictObject({
      name: z.string().min(1),
      country: countryCodeSchema.nullable(),
      geonames: z.int().positive().nullable(),
    })
    .nullable()
    .describe('The place that holds this one and whose lat and lon these are, where this one has none of its own'),
  basis: whereBasisSchema.describe(
    'explicit: said in the claim, or in the figure’s sentence; inherited: event (the place of the article’s event, of which it tells), figure (that of the figure before it), dateline (where the event was, where nothing else says so)',
  ),
  confidence: confidenceSchema.describe('How likely it is the right place, 0 to 1; calibrated, see docs/accuracy.md'),
})

/** A place of something that happened, as it is written into the records. */
export type WhereRecord = z.infer<typeof whereSchema>

/** The same before its record is drafted, which says how likely it is right. */
export type Where = Omit<WhereRecord, 'confidence'>
export type WhereBasis = z.infer<typeof whereBasisSchema>

/** Whether a mention means the place itself, and so may be where something happened. */
export function isSetting({ usage, within }: PlaceMention): boolean {
  return usage === 'literal' && within === null
}

/** What an article says of where things happen. */
export interface PossibleLocations {
  /** The places that something may have happened at, in text order. */
  readonly places: readonly PlaceMention[]
  /** Where those of them begin at which a sentence says outright that it happened: "the blast occurred in Tarma". */
  readonly scenes: ReadonlySet<number>
}

/** The same place, known in another way. */
export function withBasis(
  { text, start, end, name, country, lat, lon, geonames, pointOf }: Where,
  basis: WhereBasis,
): Where {
  return { text, start, end, name, country, lat, lon, geonames, pointOf, basis }
}

export function whereOf(place: PlaceMention, basis: WhereBasis): Where {
  const { text, start, end, name, country, lat, lon, geonames } = place
  return { text, start, end, name, country, lat, lon, geonames, pointOf: null, basis }
}
