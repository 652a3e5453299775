import * as z from 'zod'
import { confidenceSchema } from './confidence.ts'
import { locatedSchema } from './span.ts'

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected an ISO 8601 date such as 2020-10-31')
const timex = z.string().min(1)

export const dateTypeSchema = z.enum(['date', 'time', 'duration', 'set'])

const precisionSchema = z.enum([
  'minute',
  'hour',
  'day-part',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'fiscal-year',
  'year',
  'decade',
  'century',
])

/** How a value came about: said in full, worked out from an anchor, taken from the surroundings, or not at all. */
export const basisSchema = z.enum(['explicit', 'relative', 'inherited', 'unresolved'])

/** A TIMEX3 mention; its extent has no leading preposition ("early", "late", "ago", "nearly" are inside). */
export const dateMentionSchema = z
  .strictObject({
    ...locatedSchema.shape,
    type: dateTypeSchema,
    timex: timex
      .nullable()
      .describe('TIMEX3 value, such as 2020-10, P44D, PRESENT_REF; null when unresolved or a range'),
    parts: z
      .array(z.strictObject({ ...locatedSchema.shape, timex: timex.nullable() }))
      .describe('The ends of a range, whose own timex is null; else empty'),
    from: isoDate.nullable().describe('First day, inclusive; null where open or unresolved'),
    to: isoDate.nullable().describe('Last day, inclusive; null where open or unresolved'),
    precision: precisionSchema.nullable().describe('null for durations and references'),
    approximate: z.boolean(),
    ambiguous: z.boolean(),
    basis: basisSchema,
    confidence: confidenceSchema.describe('How likely the value is right, 0 to 1; calibrated, see docs/accuracy.md'),
    rule: z.string().min(1),
  })
  .refine((date) => date.from === null || date.to === null || date.from <= date.to, {
    path: ['to'],
    error: 'expected the last day not to be before the first',
  })

/** A date as it is written into the records. */
export type DateRecord = z.infer<typeof dateMentionSchema>

/** A date before its record is drafted, which says how likely it is right. */
export type DateMention = Omit<DateRecord, 'confidence'>
