import * as z from 'zod'
import { configSchema } from './config.ts'
import { type PassedOverRule, passedOverNames } from './passed-over.ts'

export const RUN_SCHEMA = 'claimwire/run@2'

const count = z.int().nonnegative()

export const countsSchema = z
  .strictObject({
    articles: z
      .strictObject({
        read: count.describe('Inputs that were met, also those that could not be read'),
        written: count,
        rejected: count,
        dropped: count.describe('Copies of a story that were left out, where the configuration asks for it'),
        duplicates: count.describe('Written, and linked by duplicateOf to the story that they are a copy of'),
        otherLanguage: count.describe('Written without claims, because they are not in English'),
        cutOff: count.describe('Rejected because the time limit, the last resort, ended them'),
        passedOver: count.describe(
          'Files that hold no articles by a rule, such as pictures; rejected.jsonl names each',
        ),
        undated: count.describe('Written without a publication date, so that "on Tuesday" has no value in them'),
        unreadableDates: count.describe(
          'Written, although the publication date that the input gives could not be read; it is kept in extra',
        ),
      })
      .refine(
        ({ read, written, rejected, dropped, passedOver }) => read === written + rejected + dropped + passedOver,
        {
          path: ['read'],
          error: 'expected read = written + rejected + dropped + passedOver',
        },
      ),
    passedOver: z
      .strictObject(
        Object.fromEntries(passedOverNames.map((rule) => [rule, count])) as Record<PassedOverRule, typeof count>,
      )
      .describe('Files passed over, by the rule'),
    claims: z
      .strictObject({
        drafted: count,
        written: count,
        refused: count,
        forms: z.strictObject({ direct: count, mixed: count, indirect: count, narrative: count }),
      })
      .refine(({ drafted, written, refused }) => drafted === written + refused, {
        path: ['drafted'],
        error: 'expected drafted = written + refused',
      })
      .refine(({ written, forms }) => written === forms.direct + forms.mixed + forms.indirect + forms.narrative, {
        path: ['forms'],
        error: 'expected the forms to add up to written',
      }),
    figures: count.describe('Casualty figures in the articles that were written'),
    dates: count,
    places: count,
  })
  .describe('Mentions are counted in articles.jsonl, claims in claims.jsonl')

/** What a run was: the only record that may contain a time of day. */
export const runSchema = z.strictObject({
  schema: z.literal(RUN_SCHEMA),
  version: z.string().min(1).describe('Of Claimwire'),
  ended: z.enum(['complete', 'interrupted']).describe('interrupted: the articles up to where it was'),
  offsets: z.literal('utf-16'),
  gazetteer: z.strictObject({ source: z.string(), date: z.string(), licence: z.string() }),
  counts: countsSchema,
  time: z.strictObject({
    started: z.iso.datetime(),
    finished: z.iso.datetime(),
    seconds: z.number().nonnegative(),
    articlesPerSecond: z.number().nonnegative(),
  }),
  config: configSchema.describe('As it was used, with every default; an absolute path is cut to its last part'),
  configHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the options that can change a record'),
})

export type RunRecord = z.infer<typeof runSchema>
export type RunCounts = RunRecord['counts']
