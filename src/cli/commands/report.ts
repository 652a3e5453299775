import { Command } from 'commander'
import type { ReportFlags } from '../actions/report.ts'
import { finish } from '../finish.ts'

/** `claimwire report`: the summary of an output folder for a document. */
export function reportCommand(): Command {
  return new Command('report')
    .summary('write a summary as Markdown with plots')
    .description(
      'Writes report.md with plots in SVG: who came to harm by month, who speaks, who reports, and where it happened.',
    )
    .argument('[folder]', 'output folder of a run (default: that of the configuration)')
    .option('-o, --output <folder>', 'where the files go (default: report in the folder)')
    .addHelpText(
      'after',
      `
Examples:
  claimwire report
  claimwire report claims -o for-the-annual-report`,
    )
    .action(async (folder: string | undefined, flags: ReportFlags) =>
      finish(import('../actions/report.ts').then(({ act }) => act(folder, flags))),
    )
}
