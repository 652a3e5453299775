import * as z from 'zod'
import { fixtureSchema } from './eval/fixture.ts'
import { articleSchema } from './model/article.ts'
import { claimSchema } from './model/claim.ts'
import { configSchema } from './model/config.ts'
import { rejectedSchema } from './model/rejected.ts'
import { runSchema } from './model/run.ts'

export { articleSchema } from './model/article.ts'
export { checkedArticleSchema, checkedClaimSchema } from './model/checked.ts'
export { claimSchema } from './model/claim.ts'
export { configSchema } from './model/config.ts'
export { rejectedSchema } from './model/rejected.ts'
export { runSchema } from './model/run.ts'

/** What people write, where every default may be left out; the others are as the program writes them. */
const WRITTEN_BY_HAND: ReadonlySet<string> = new Set(['config', 'fixture'])

const schemas = {
  claim: claimSchema,
  article: articleSchema,
  rejected: rejectedSchema,
  run: runSchema,
  config: configSchema,
  fixture: fixtureSchema,
} satisfies Readonly<Record<string, z.ZodType>>

/** The records and files that have a schema. */
export type SchemaName = keyof typeof schemas

/**
 * A JSON Schema: of the records as they are written, of the configuration and of fixtures as a person may write them.
 *
 * @example jsonSchema('claim')
 */
export function jsonSchema(name: SchemaName): object {
  return z.toJSONSchema(schemas[name], { target: 'draft-2020-12', io: WRITTEN_BY_HAND.has(name) ? 'input' : 'output' })
}
