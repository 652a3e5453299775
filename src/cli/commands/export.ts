import { Command } from 'commander'
import type { Exporter } from '../../output/exporter.ts'
import { exporters } from '../../output/exporters.ts'
import type { ExportFlags } from '../actions/export.ts'
import { finish } from '../finish.ts'
import { commaSeparated } from '../options.ts'

/** `claimwire export`: an output folder in the form of other tools. */
export function exportCommand(): Command {
  const command = new Command('export')
    .summary('convert an output folder for other tools')
    .description('Converts an output folder into the formats of other tools.')
  for (const exporter of exporters) command.addCommand(commandOf(exporter))
  return command
}

function commandOf(exporter: Exporter): Command {
  const { name, summary, description, notes, tables } = exporter
  const command = new Command(name)
    .summary(summary)
    .description(description)
    .argument('[folder]', 'output folder of a run (default: that of the configuration)')
    .option('-o, --output <folder>', 'where the files go (default: the same folder)')
    .addHelpText('after', `\nExamples:\n${examplesOf(exporter).join('\n')}\n\n${notes}`)
    .action(async (folder: string | undefined, flags: ExportFlags) =>
      finish(import('../actions/export.ts').then(({ act }) => act(exporter, folder, flags))),
    )
  if (tables.length > 1) command.option('--tables <names>', `which tables, of ${tables.join(', ')}`, commaSeparated)
  if (tables.length > 0) {
    command.option('--columns <names>', 'which columns, in this order (docs/tables.md describes them)', commaSeparated)
    command.option(
      '--where <conditions>',
      'which rows, e.g. "effect=killed,best>=5"; also != < > <= and ~ for "contains"',
    )
  }
  return command
}

function examplesOf({ name, tables }: Exporter): string[] {
  const examples = [`  claimwire export ${name}`, `  claimwire export ${name} output -o exported`]
  if (tables.includes('figures'))
    examples.push(`  claimwire export ${name} --tables figures --where "effect=killed,best>=5"`)
  return examples
}
