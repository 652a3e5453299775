import { Command } from 'commander'
import type { Exporter } from '../../output/exporter.ts'
import { exporters } from '../../output/exporters.ts'
import type { ExportFlags } from '../actions/export.ts'
import { finish } from '../finish.ts'

/** `claimwire export`: an output folder in the form of other tools. */
export function exportCommand(): Command {
  const command = new Command('export')
    .summary('convert an output folder for other tools')
    .description('Converts an output folder into the formats of other tools.')
  for (const exporter of exporters) command.addCommand(commandOf(exporter))
  return command
}

function commandOf(exporter: Exporter): Command {
  const { name, summary, description, notes } = exporter
  return new Command(name)
    .summary(summary)
    .description(description)
    .argument('[folder]', 'output folder of a run (default: that of the configuration)')
    .option('-o, --output <folder>', 'where the files go (default: the same folder)')
    .addHelpText(
      'after',
      `
Examples:
  claimwire export ${name}
  claimwire export ${name} output -o exported

${notes}`,
    )
    .action(async (folder: string | undefined, flags: ExportFlags) =>
      finish(import('../actions/export.ts').then(({ act }) => act(exporter, folder, flags))),
    )
}
