import * as z from 'zod'
import { casualtyMentionSchema } from './casualty.ts'
import { confidenceSchema } from './confidence.ts'
import { customSchema } from './custom.ts'
import { type DateMention, dateMentionSchema } from './date.ts'
import { placeMentionSchema } from './place.ts'
import { speakerKindSchema, stanceSchema } from './source.ts'
import { locatedSchema, spanSchema } from './span.ts'
import { whereSchema } from './where.ts'

export const CLAIM_SCHEMA = 'claimwire/claim@2'

export const formSchema = z.enum(['direct', 'mixed', 'indirect', 'narrative'])
export const speakerBasisSchema = z.enum(['named', 'pronoun', 'description', 'continued'])

/** The speaker of a quotation; `name` is the fullest form in the article, null when unknown. */
const speakerSchema = z.strictObject({
  ...locatedSchema.shape,
  name: z.string().min(1).nullable(),
  kind: speakerKindSchema,
  role: z.string().min(1).nullable(),
  organization: z.string().min(1).nullable(),
  basis: speakerBasisSchema,
  confidence: confidenceSchema.describe('How likely it is the right speaker, 0 to 1; calibrated, see docs/accuracy.md'),
  rule: z.string().min(1),
})

const cueSchema = z.strictObject({ ...locatedSchema.shape, stance: stanceSchema })

const attributionSchema = z.strictObject({
  speakers: z.array(speakerSchema).describe('In text order; empty when it is reported without a source'),
  cue: cueSchema.nullable(),
  via: locatedSchema.nullable().describe('Through what, or to whom, it was said: "told Reuters", "in a statement"'),
  when: dateMentionSchema.nullable().describe('Of the saying, not of what was said'),
  where: placeMentionSchema.nullable().describe('Of the saying, not of what was said'),
})

/** One assertion with its source. */
export const claimSchema = z.strictObject({
  schema: z.literal(CLAIM_SCHEMA),
  id: z.string().regex(/^c_[0-9a-f]{16}$/),
  article: z.strictObject({
    id: z.string().min(1),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
  }),
  form: formSchema,
  text: z.string().min(1).describe('The spans’ text, joined by " … " where there are several'),
  spans: z.array(spanSchema).min(1).describe('The content, without its quotation marks'),
  quoted: z.array(locatedSchema).describe('The pieces within quotation marks'),
  attribution: attributionSchema.nullable(),
  dates: z.array(dateMentionSchema),
  places: z.array(placeMentionSchema),
  where: whereSchema.nullable().describe('Where what is claimed happened, as far as it is said or can be inherited'),
  casualties: z.array(casualtyMentionSchema),
  negated: z.boolean().describe('Whether the saying is negated; a "not" within the content is in its words'),
  hypothetical: z.boolean().describe('Whether it is said only as possible, or left open'),
  confidence: confidenceSchema.describe(
    'How likely content and speaker both are right, or, of a narrative, that it is the article’s own voice; calibrated, see docs/accuracy.md',
  ),
  rules: z.array(z.string().min(1)).min(1),
  custom: customSchema,
})

export type Claim = z.infer<typeof claimSchema>
export type ClaimForm = z.infer<typeof formSchema>
export type AttributionRecord = z.infer<typeof attributionSchema>

/** An attribution before its record is drafted, which says how likely the time of the saying is right. */
export type Attribution = Omit<AttributionRecord, 'when'> & { readonly when: DateMention | null }

export type Speaker = z.infer<typeof speakerSchema>
export type SpeakerKind = z.infer<typeof speakerKindSchema>

export type Stance = z.infer<typeof stanceSchema>
