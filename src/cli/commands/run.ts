import { Command } from 'commander'
import type { RunFlags } from '../actions/run.ts'
import { finish } from '../finish.ts'
import { shared, wholeNumber } from '../options.ts'

/** `claimwire run`: articles in, an output folder out. */
export function runCommand(): Command {
  return new Command('run')
    .summary('read articles and write their claims into a folder')
    .description('Reads articles and writes claims.jsonl, articles.jsonl, rejected.jsonl and run.json into a folder.')
    .argument('[inputs...]', 'files, folders and globs; "-" is standard input (default: "inputs" of the configuration)')
    .option('-o, --output <folder>', 'where the records go (default: "output")')
    .addOption(shared.config())
    .option('--metadata <csv>', 'table of title, published, publisher, url, keyed by the column path')
    .option('--workers <n>', 'threads; 0 takes one a core, 1 runs in this thread', wholeNumber(0, 256))
    .addOption(shared.minConfidence())
    .addOption(shared.map())
    .addOption(shared.published())
    .option('--quiet', 'say nothing but what went wrong')
    .option('--verbose', 'say of every rejected input why')
    .addHelpText(
      'after',
      `
Examples:
  claimwire run                                       what pipeline.config.ts says
  claimwire run articles/ -o claims                   every article of a folder, and of its folders
  claimwire run 'archive/2024-*.jsonl.gz' --workers 8
  claimwire run dump.jsonl --map text=body,published=date,id=guid
  claimwire run export.csv --map text=body            a table with a header, one article a row
  claimwire run 'CC-NEWS-*.warc.gz' -o claims         the pages of a crawl
  claimwire run articles/ --metadata articles.csv     publication dates let "on Tuesday" become a day
  zcat dump.jsonl.gz | claimwire run - --quiet

Inputs are told by their content: plain text, HTML, JSON Lines, a JSON list, CSV and TSV with a header, WARC, each as it is or
within .gz, .zst and .zip. In a folder, files with the usual endings are read; give others by name or by a glob.

The same input gives the same bytes, whatever the number of workers.`,
    )
    .action(async (inputs: string[], flags: RunFlags) =>
      finish(import('../actions/run.ts').then(({ act }) => act(inputs, flags))),
    )
}
