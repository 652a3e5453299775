import * as z from 'zod'
import { effectSchema, modifierSchema } from '../model/casualty.ts'
import { formSchema, speakerBasisSchema, speakerKindSchema, stanceSchema } from '../model/claim.ts'
import { dateTypeSchema } from '../model/date.ts'
import { countryCodeSchema, placeTypeSchema, usageSchema } from '../model/place.ts'

const words = z.string().trim().min(1)
const nth = z.int().positive().default(1)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2020-10-31')
const count = z.int().nonnegative().nullable()

const dateFixture = z.strictObject({
  text: words,
  nth,
  type: dateTypeSchema,
  timex: words.nullable(),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
})

const placeFixture = z.strictObject({
  text: words,
  nth,
  name: words,
  country: countryCodeSchema.nullable(),
  type: placeTypeSchema,
  usage: usageSchema.default('literal'),
  within: z.enum(['organization']).nullable().default(null),
})

const casualtyFixture = z
  .strictObject({
    text: words,
    nth,
    effect: effectSchema,
    low: count,
    best: count,
    high: count,
    modifier: modifierSchema.default('exact'),
    unit: z.enum(['people', 'households']).default('people'),
    victims: words.nullable().default(null),
    perpetrator: words.nullable().default(null),
    cumulative: z.boolean().default(false),
    previous: count.default(null),
    partOf: words.nullable().default(null),
    event: z.enum(['main', 'other']).default('main'),
    negated: z.boolean().default(false),
    hypothetical: z.boolean().default(false),
  })
  .refine(
    ({ low, best, high }) => (low ?? 0) <= (best ?? low ?? 0) && (best ?? low ?? 0) <= (high ?? best ?? low ?? 0),
    { path: ['best'], error: 'expected low <= best <= high' },
  )

const speakerFixture = z.strictObject({
  text: words.nullable(),
  nth,
  name: words.nullable(),
  kind: speakerKindSchema,
  role: words.nullable().default(null),
  organization: words.nullable().default(null),
  basis: speakerBasisSchema.nullable().default(null),
})

const quotationFixture = z.strictObject({
  text: z.union([words.transform((text) => [text]), z.array(words).min(1)]),
  nth,
  form: formSchema.exclude(['narrative']),
  cue: words.nullable().default(null),
  stance: stanceSchema.nullable().default(null),
  speakers: z.array(speakerFixture),
})

const passageFixture = z.strictObject({
  in: z.string().min(1),
  dates: z.array(dateFixture).default([]),
  places: z.array(placeFixture).default([]),
  casualties: z.array(casualtyFixture).default([]),
  quotations: z.array(quotationFixture).default([]),
})

/**
 * The gold of one article, as a person writes it in YAML: passages word for word, and what is in each.
 *
 * Mentions are named by their words and never by offsets; `docs/gold.md` is the manual.
 */
export const fixtureSchema = z.strictObject({ article: words, sentences: z.array(passageFixture) })

export type Fixture = z.output<typeof fixtureSchema>
export type PassageFixture = z.output<typeof passageFixture>
export type DateFixture = z.output<typeof dateFixture>
export type PlaceFixture = z.output<typeof placeFixture>
export type CasualtyFixture = z.output<typeof casualtyFixture>
export type SpeakerFixture = z.output<typeof speakerFixture>
export type QuotationFixture = z.output<typeof quotationFixture>
