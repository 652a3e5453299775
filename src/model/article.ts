import * as z from 'zod'
import { casualtyMentionSchema, tollSchema } from './casualty.ts'
import { customSchema } from './custom.ts'
import { dateMentionSchema } from './date.ts'
import { placeMentionSchema } from './place.ts'
import { speakerKindSchema } from './source.ts'
import { spanSchema } from './span.ts'

export const ARTICLE_SCHEMA = 'claimwire/article@2'

/** Where `extra` keeps a publication date that could not be read, as the input has it. */
export const UNREADABLE_DATE = 'publishedAsWritten'

const regionKindSchema = z.enum(['title', 'byline', 'dateline', 'body', 'boilerplate'])
const publishedFromSchema = z.enum(['input', 'metadata', 'dateline', 'url', 'filename'])

const sourceSchema = z.strictObject({
  file: z.string().min(1).describe('Path relative to the input’s root, and within archives; "-" for standard input'),
  record: z
    .int()
    .positive()
    .nullable()
    .describe('The line of JSON Lines, the element of a JSON list, the row of a table, the record of a WARC, from 1'),
  format: z
    .string()
    .regex(/^[a-z]+$/)
    .describe('The form that the input was read as, such as text or jsonl; docs/inputs.md lists them'),
})

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}(T.+)?$/)

const ingestedShape = {
  id: z.string().min(1),
  source: sourceSchema,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the text as UTF-8'),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable().describe('BCP 47 language, such as en; null when the text is too short to tell'),
  published: isoDay.nullable(),
  publishedFrom: publishedFromSchema.nullable(),
  text: z.string(),
  extra: z.record(z.string(), z.json()).describe('Unknown keys of the input, kept aside'),
}

export const articleSchema = z.strictObject({
  schema: z.literal(ARTICLE_SCHEMA),
  ...ingestedShape,
  regions: z.array(z.strictObject({ ...spanSchema.shape, kind: regionKindSchema })),
  dates: z.array(dateMentionSchema),
  places: z.array(placeMentionSchema),
  casualties: z.array(casualtyMentionSchema),
  tolls: z.array(tollSchema),
  speakers: z.array(
    z.strictObject({
      name: z.string().min(1),
      kind: speakerKindSchema,
      role: z.string().min(1).nullable(),
      mentions: z.array(spanSchema).min(1),
    }),
  ),
  duplicateOf: z.string().nullable(),
  claims: z.int().nonnegative().describe('How many lines of claims.jsonl belong to this article'),
  custom: customSchema,
})

const ingestedSchema = z.strictObject(ingestedShape)

/** An article as it was ingested: its text, never altered afterwards, and what the input says about it. */
export type Article = Readonly<z.infer<typeof ingestedSchema>>
/** An article as it is written: metadata, text, and every mention found in it. */
export type ArticleRecord = z.infer<typeof articleSchema>
export type ArticleSpeaker = ArticleRecord['speakers'][number]
export type Region = ArticleRecord['regions'][number]
export type RegionKind = z.infer<typeof regionKindSchema>
export type Source = z.infer<typeof sourceSchema>
export type PublishedFrom = z.infer<typeof publishedFromSchema>
