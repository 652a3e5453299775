import { Argument, Command } from 'commander'
import { finish } from '../finish.ts'
import { type SchemaName, schemaNames } from '../schema-names.ts'

/** `claimwire schema`: what a record looks like, for other programs. */
export function schemaCommand(): Command {
  return new Command('schema')
    .summary('print the JSON Schema of a record')
    .description(
      'Prints the JSON Schema (draft 2020-12) of a record, generated from the schema that the program itself checks with.',
    )
    .addArgument(new Argument('<record>', 'the record, or the configuration').choices(schemaNames))
    .addHelpText(
      'after',
      `
Examples:
  claimwire schema claim > claim.schema.json
  claimwire schema config | jq .properties.vagueNumbers`,
    )
    .action(async (name: SchemaName) => finish(import('../actions/schema.ts').then(({ act }) => act(name))))
}
