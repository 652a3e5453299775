import * as z from 'zod'
import { countryCodeSchema, latitudeSchema, longitudeSchema, type PlaceMention } from './place.ts'
import { locatedSchema, type Span } from './span.ts'

/** explicit: stated with it; the others are inherited: from the figure before, the dateline, or the head of the article. */
const whereBasisSchema = z.enum(['explicit', 'figure', 'dateline', 'article'])

/** Where something happened, and the mention that says so; the whole mention is among the article's places. */
export const whereSchema = z.strictObject({
  ...locatedSchema.shape,
  name: z.string().min(1),
  country: countryCodeSchema.nullable(),
  lat: latitudeSchema.nullable(),
  lon: longitudeSchema.nullable(),
  geonames: z.int().positive().nullable(),
  basis: whereBasisSchema.describe(
    'explicit: said in the claim, or in the figure’s sentence; inherited: figure (the place of the figure before it), dateline, article (the place at the article’s head)',
  ),
})

export type Where = z.infer<typeof whereSchema>
export type WhereBasis = z.infer<typeof whereBasisSchema>

/** Whether a mention means the place itself, and so may be where something happened. */
export function isSetting({ usage, within }: PlaceMention): boolean {
  return usage === 'literal' && within === null
}

/** What an article says of where things happen. */
export interface PossibleLocations {
  /** The places that something may have happened at, in text order. */
  readonly places: readonly PlaceMention[]
  /** Names that are said to be places and that no gazetteer has: what happened there is at no place that is known. */
  readonly unknown: readonly Span[]
}

export function whereOf({ text, start, end, ...place }: PlaceMention, basis: WhereBasis): Where {
  const { name, country, lat, lon, geonames } = place
  return { text, start, end, name, country, lat, lon, geonames, basis }
}
