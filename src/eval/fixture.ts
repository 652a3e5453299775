import * as z from 'zod'
import { effectSchema, modifierSchema } from '../model/casualty.ts'
import { formSchema, speakerBasisSchema } from '../model/claim.ts'
import { dateTypeSchema } from '../model/date.ts'
import { countryCodeSchema, placeTypeSchema, usageSchema } from '../model/place.ts'
import { reviewSchema } from '../model/review.ts'
import { speakerKindSchema, stanceSchema } from '../model/source.ts'

const words = z.string().trim().min(1)
const nth = z.int().positive().default(1).describe('Which occurrence of these words in the passage, from 1')
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2020-10-31')
const count = z.int().nonnegative().nullable()

/** What a fixture can be complete for: whatever else is found of it is a false find. */
export const completableKinds = ['dates', 'places', 'casualties', 'quotations', 'tolls'] as const
export type CompletableKind = (typeof completableKinds)[number]
const complete = z.array(z.enum(completableKinds))

/** When something happened: a TIMEX3 day, month or year, two of them with a slash, or the ends of a range. */
const whenFixture = z.union([words, z.strictObject({ from: day.nullable(), to: day.nullable() })]).nullable()

/** Where something happened; a place without a country has null. */
const whereFixture = z.strictObject({ name: words, country: countryCodeSchema.nullable().optional() }).nullable()

const dateFixture = z.strictObject({
  text: words,
  nth,
  type: dateTypeSchema.optional(),
  timex: words.nullable().optional().describe('null when it cannot be worked out'),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
})

const placeFixture = z.strictObject({
  text: words,
  nth,
  name: words.optional(),
  country: countryCodeSchema.nullable().optional(),
  type: placeTypeSchema.optional(),
  usage: usageSchema.default('literal'),
  within: z.enum(['organization']).nullable().default(null),
})

const numbers = {
  count: z.int().nonnegative().optional().describe('Short for low, best and high that are the same'),
  low: count.optional(),
  best: count.optional(),
  high: count.optional(),
  modifier: modifierSchema.optional().describe('exact where low, best and high are given and nothing else is'),
  unit: z.enum(['people', 'households']).default('people'),
}

interface Numbers {
  readonly count?: number | undefined
  readonly low?: number | null | undefined
  readonly best?: number | null | undefined
  readonly high?: number | null | undefined
}

const ordered = ({ low, best, high }: Numbers) =>
  (low ?? 0) <= (best ?? low ?? 0) && (best ?? low ?? 0) <= (high ?? best ?? low ?? 0)
const outOfOrder = { path: ['best'], error: 'expected low <= best <= high' }

const oneWay = ({ count, low, best, high }: Numbers) =>
  count === undefined
    ? [low, best, high].every((n) => n === undefined) || [low, best, high].every((n) => n !== undefined)
    : [low, best, high].every((n) => n === undefined)
const twoWays = { path: ['count'], error: 'expected either count, or low, best and high, each with null where open' }

const casualtyFixture = z
  .strictObject({
    text: words,
    nth,
    effect: effectSchema,
    ...numbers,
    victims: words.nullable().default(null),
    perpetrator: words.nullable().default(null),
    cumulative: z.boolean().default(false),
    previous: count.default(null),
    partOf: words.nullable().default(null).describe('The words of the figure that this one is a part of'),
    event: z.enum(['main', 'other']).default('main'),
    negated: z.boolean().default(false),
    hypothetical: z.boolean().default(false),
    when: whenFixture.optional().describe('When they came to harm; null where the article does not say'),
    where: whereFixture.optional().describe('Where they came to harm; null where the article does not say'),
  })
  .refine(oneWay, twoWays)
  .refine(ordered, outOfOrder)

const tollFixture = z
  .strictObject({ effect: effectSchema, ...numbers })
  .refine(oneWay, twoWays)
  .refine(ordered, outOfOrder)

const speakerFixture = z.strictObject({
  text: words.nullable().describe('The mention beside the quotation; null where there is none'),
  nth,
  name: words.nullable().optional().describe('The fullest form in the article; null when it cannot be told'),
  kind: speakerKindSchema.optional(),
  role: words.nullable().default(null),
  organization: words.nullable().default(null),
  basis: speakerBasisSchema.nullable().default(null),
})

const quotationFixture = z.strictObject({
  text: z.union([words, z.array(words).min(1)]).describe('A list where it is interrupted or runs over paragraphs'),
  nth,
  form: formSchema.exclude(['narrative']).optional(),
  cue: words.nullable().default(null),
  stance: stanceSchema.nullable().default(null),
  speakers: z.array(speakerFixture).optional(),
  where: whereFixture.optional().describe('Where what is claimed happened; null where nothing says so'),
})

const passageFixture = z.strictObject({
  in: z.string().min(1).describe('Words of the article, character for character'),
  nth: z
    .int()
    .positive()
    .optional()
    .describe('Which occurrence in the article, where it has these words several times'),
  complete: complete.optional().describe('What this passage has been annotated for in full'),
  dates: z.array(dateFixture).default([]),
  places: z.array(placeFixture).default([]),
  casualties: z.array(casualtyFixture).default([]),
  quotations: z.array(quotationFixture).default([]),
})

/** A claim of a run that a person has marked; the article is the fixture's. */
const judgedFixture = reviewSchema.omit({ article: true })

/**
 * The gold of one article, as a person writes it in YAML: passages word for word, and what is in each.
 *
 * Mentions are named by their words and never by offsets; `docs/gold.md` is the manual.
 */
export const fixtureSchema = z.strictObject({
  draft: z.string().optional().describe('Written by claimwire annotate; eval refuses a fixture that has it'),
  article: words.describe('The article’s path from the folder, or the id of a record'),
  complete: complete
    .optional()
    .describe(
      'What the whole article has been annotated for; all but tolls where it is left out, nothing where it is []',
    ),
  tolls: z.array(tollFixture).optional().describe('What the article settles on for its main event'),
  sentences: z.array(passageFixture).default([]),
  judged: z.array(judgedFixture).default([]).describe('Claims of a run, marked right or wrong'),
})

export type Fixture = z.output<typeof fixtureSchema>
export type FixtureInput = z.input<typeof fixtureSchema>
export type PassageFixture = z.output<typeof passageFixture>
export type DateFixture = z.output<typeof dateFixture>
export type PlaceFixture = z.output<typeof placeFixture>
export type CasualtyFixture = z.output<typeof casualtyFixture>
export type TollFixture = z.output<typeof tollFixture>
export type SpeakerFixture = z.output<typeof speakerFixture>
export type QuotationFixture = z.output<typeof quotationFixture>
export type JudgedFixture = z.output<typeof judgedFixture>
export type WhenFixture = z.output<typeof whenFixture>
export type WhereFixture = z.output<typeof whereFixture>
