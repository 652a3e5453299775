import * as z from 'zod'

export const REJECTED_SCHEMA = 'claimwire/rejected@2'

const stageNameSchema = z.enum(['ingest', 'segment', 'extract', 'attribute', 'assemble', 'validate', 'write'])

/** An input, or a drafted record, that was refused: where it came from, why, and what to do. */
export const rejectedSchema = z.strictObject({
  schema: z.literal(REJECTED_SCHEMA),
  source: z.strictObject({
    file: z.string().min(1),
    record: z.int().positive().nullable().describe('The line, element, row or record in it, counted from 1'),
  }),
  article: z.string().nullable().describe('The article’s id, when the article was read'),
  kind: z
    .enum(['input', 'claim', 'article', 'passed-over'])
    .describe(
      'input: nothing was written of it; passed-over: nor should it be, by the rule that the code names; else the drafted record refused',
    ),
  stage: stageNameSchema,
  code: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  reason: z.string().min(1).describe('A sentence that a person can act on'),
})

export type Rejected = z.infer<typeof rejectedSchema>
export type StageName = z.infer<typeof stageNameSchema>
