import * as z from 'zod'

export const REVIEW_SCHEMA = 'claimwire/review@1'

/** What a person says of a claim or of one of its fields. unsure is kept, and counts neither for nor against. */
export const verdictSchema = z.enum(['right', 'wrong', 'unsure'])

/** A path into the claim's record: `form`, `attribution.speakers.0`, `casualties.1`, `casualties.1.where`. */
const fieldSchema = z
  .string()
  .regex(
    /^[a-z][a-zA-Z]*(?:\.(?:\d{1,4}|[a-z][a-zA-Z]*))*$/,
    'expected a path into the claim such as casualties.0.where',
  )

/** One verdict on a claim as a whole, or on one of its fields. */
export const reviewSchema = z.strictObject({
  claim: z.string().regex(/^c_[0-9a-f]{16}$/, 'expected the id of a claim such as c_3f0c52d1a9b84e77'),
  article: z.string().min(1).describe('The id of its article'),
  field: fieldSchema.optional().describe('Absent: the claim as a whole, in all that is not marked otherwise'),
  verdict: verdictSchema,
  why: z.string().trim().min(1).optional(),
  text: z.string().min(1).optional().describe('The words of the claim, for those who read the file'),
  value: z
    .json()
    .optional()
    .describe('The field as it was judged, so that a verdict is not carried over to another value'),
})

const count = z.int().nonnegative()

/** How the reviewed claims were drawn, where they are a sample of an archive. */
const drawnSchema = z.strictObject({
  seed: count,
  by: z.string().min(1).describe('What the strata are, such as form'),
  strata: z
    .array(z.strictObject({ name: z.string(), claims: count, drawn: z.array(z.string()) }))
    .describe('How many claims of the archive are in each, and the ids of those that were drawn'),
})

/**
 * A file of verdicts, as the page of `claimwire view` saves it and as a person may write it, in JSON or in YAML.
 *
 * @example
 * schema: claimwire/review@1
 * reviews:
 *   - { claim: c_3f0c52d1a9b84e77, article: bridge, verdict: right }
 *   - { claim: c_3f0c52d1a9b84e77, article: bridge, field: casualties.0, verdict: wrong, why: the dead of 2011 }
 */
export const reviewFileSchema = z.strictObject({
  schema: z.literal(REVIEW_SCHEMA).optional(),
  sample: drawnSchema.optional(),
  reviews: z.array(reviewSchema),
})

export type Verdict = z.infer<typeof verdictSchema>
export type Review = z.infer<typeof reviewSchema>
export type ReviewFile = z.infer<typeof reviewFileSchema>
export type Drawn = z.infer<typeof drawnSchema>
