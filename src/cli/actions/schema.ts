import { jsonSchema } from '../../schema.ts'
import { type Exit, exit } from '../finish.ts'
import type { SchemaName } from '../schema-names.ts'

/** Prints a JSON Schema: of the records as they are written, of the configuration as a person may write it. */
export async function act(name: SchemaName): Promise<Exit> {
  process.stdout.write(`${JSON.stringify(jsonSchema(name), null, 2)}\n`)
  return exit.well
}
