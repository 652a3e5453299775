import { Command } from 'commander'
import type { ViewFlags } from '../actions/view.ts'
import { finish } from '../finish.ts'
import { wholeNumber } from '../options.ts'

/** `claimwire view`: an output folder as a page to look at. */
export function viewCommand(): Command {
  return new Command('view')
    .summary('write a page that shows the claims on their articles')
    .description(
      'Writes one HTML file that shows articles with their claims, each on the words it rests on. It opens from disk and loads nothing.',
    )
    .argument('[folder]', 'output folder of a run (default: that of the configuration)')
    .option('-o, --output <page>', 'the page to write (default: view.html in the folder)')
    .option('--sample <n>', 'only so many articles, drawn at random', wholeNumber(1, 1_000_000))
    .option('--seed <number>', 'the same seed draws the same articles', wholeNumber(0, 2 ** 32 - 1), 1)
    .option('--open', 'open it in the browser')
    .addHelpText(
      'after',
      `
Examples:
  claimwire view
  claimwire view claims -o claims.html --open
  claimwire view claims --sample 500                  500 articles of a large archive

A page has at most 2,000 articles. Of more it makes a folder of pages in the order of the archive, with an index.`,
    )
    .action(async (folder: string | undefined, flags: ViewFlags) =>
      finish(import('../actions/view.ts').then(({ act }) => act(folder, flags))),
    )
}
