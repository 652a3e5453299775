import * as z from 'zod'
import { locatedSchema } from './span.ts'

/** Something that an extension's extractor found. */
const customMentionSchema = z.strictObject({
  ...locatedSchema.shape,
  value: z.json().describe('What it means, as the extension says'),
  rule: z.string().min(1),
})

export const customSchema = z
  .record(z.string(), z.array(customMentionSchema))
  .optional()
  .describe('What extensions found, by the name of their extractor; absent without extensions')

export type CustomMention = z.infer<typeof customMentionSchema>
/** What extensions found, by the name of their extractor. */
export type CustomMentions = Readonly<Record<string, readonly CustomMention[]>>
