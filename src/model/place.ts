import * as z from 'zod'
import { locatedSchema } from './span.ts'

export const placeTypeSchema = z.enum([
  'country',
  'region',
  'city',
  'facility',
  'water',
  'landform',
  'continent',
  'area',
])

/** literal: the place itself; associative: its government, people or team; demonym: "Armenian forces". */
export const usageSchema = z.enum(['literal', 'associative', 'demonym'])

export const latitudeSchema = z.number().min(-90).max(90)
export const longitudeSchema = z.number().min(-180).max(180)
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 alpha-2 code such as AZ')

export const placeMentionSchema = z.strictObject({
  ...locatedSchema.shape,
  name: z.string().min(1).describe('The gazetteer’s name of the place; what no gazetteer has keeps its own words'),
  type: placeTypeSchema,
  country: countryCodeSchema.nullable(),
  admin1: z
    .string()
    .nullable()
    .describe(
      'First-level unit (state, province) by name; a region that has its own name here is that unit, another is a district',
    ),
  lat: latitudeSchema
    .nullable()
    .describe('A building or street without a point of its own has that of its town, and no geonames'),
  lon: longitudeSchema.nullable(),
  geonames: z.int().positive().nullable(),
  usage: usageSchema,
  within: z.enum(['organization']).nullable().describe('organization: the mention is a part of an organization’s name'),
  relation: z.enum(['at', 'near', 'within', 'between']),
  distanceKm: z.number().nonnegative().nullable(),
  direction: z.string().nullable().describe('Compass direction from the place, such as N or SW'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('How often such a mention is a place and the right one, as counted on gold corpora: 0.9 is nine in ten'),
  alternatives: z.array(
    z.strictObject({
      name: z.string(),
      country: countryCodeSchema.nullable(),
      lat: latitudeSchema.nullable(),
      lon: longitudeSchema.nullable(),
      geonames: z.int().positive().nullable(),
    }),
  ),
  rule: z.string().min(1),
})

export type PlaceMention = z.infer<typeof placeMentionSchema>
export type PlaceType = z.infer<typeof placeTypeSchema>

/** What the words around a name of a place say of it. */
export type PlaceContext = Readonly<Pick<PlaceMention, 'usage' | 'within' | 'relation' | 'distanceKm' | 'direction'>>
