import { Command } from 'commander'
import type { ExportFlags } from '../actions/export-csv.ts'
import { finish } from '../finish.ts'

/** `claimwire export`: an output folder in the form of other tools. */
export function exportCommand(): Command {
  return new Command('export')
    .summary('turn an output folder into tables')
    .description('Turns an output folder into the form of other tools.')
    .addCommand(csvCommand())
}

function csvCommand(): Command {
  return new Command('csv')
    .summary('claims.csv and figures.csv, for a spreadsheet')
    .description(
      'Writes claims.csv, a row a claim, and figures.csv, a row a casualty figure with its sentence and source.',
    )
    .argument('[folder]', 'output folder of a run (default: that of the configuration)')
    .option('-o, --output <folder>', 'where the tables go (default: the same folder)')
    .addHelpText(
      'after',
      `
Examples:
  claimwire export csv
  claimwire export csv output -o tables

The tables are UTF-8 with a byte order mark, which spreadsheets ask for, and lines end as RFC 4180 says. A cell that a
spreadsheet would run as a formula begins with an apostrophe.`,
    )
    .action(async (folder: string | undefined, flags: ExportFlags) =>
      finish(import('../actions/export-csv.ts').then(({ act }) => act(folder, flags))),
    )
}
