import * as z from 'zod'
import { articleSchema } from '../../model/article.ts'
import { claimSchema } from '../../model/claim.ts'
import { configSchema } from '../../model/config.ts'
import { rejectedSchema } from '../../model/rejected.ts'
import { runSchema } from '../../model/run.ts'
import { type Exit, exit } from '../finish.ts'
import type { SchemaName } from '../schema-names.ts'

const schemas: Readonly<Record<SchemaName, z.ZodType>> = {
  claim: claimSchema,
  article: articleSchema,
  rejected: rejectedSchema,
  run: runSchema,
  config: configSchema,
}

/** Prints a JSON Schema: of the records as they are written, of the configuration as a person may write it. */
export async function act(name: SchemaName): Promise<Exit> {
  const schema = z.toJSONSchema(schemas[name], {
    target: 'draft-2020-12',
    io: name === 'config' ? 'input' : 'output',
  })
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
  return exit.well
}
