import { Command, Option } from 'commander'
import type { RunFlags } from '../actions/run.ts'
import { finish } from '../finish.ts'
import { share } from '../options.ts'
import { runOptions, workersOption } from '../run-options.ts'

/** `claimwire run`: articles in, an output folder out. */
export function runCommand(): Command {
  const command = new Command('run')
    .summary('read articles and write their claims into a folder')
    .description('Reads articles and writes claims.jsonl, articles.jsonl, rejected.jsonl and run.json into a folder.')
  return runOptions(command)
    .addOption(workersOption())
    .addOption(
      new Option(
        '--resume <how>',
        'finished shards of an earlier run: auto goes on from them, require refuses to start over, never starts over',
      )
        .choices(['auto', 'require', 'never'])
        .default('auto'),
    )
    .option('--shard <i/n>', 'finish only this share of n, counted from 1; claimwire collect merges all', share)
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
  claimwire run archive/ --shard 3/8                  one of eight machines; then: claimwire collect archive/
  zcat dump.jsonl.gz | claimwire run - --quiet

Inputs are told by their content: plain text, HTML, JSON Lines, a JSON list, CSV and TSV with a header, WARC, each as it is or
within .gz, .zst and .zip. In a folder, files with the usual endings are read; give others by name or by a glob.

The same input gives the same bytes, whatever the number of workers. A run that was ended, by whatever, goes on where it was
when the same command is called again; docs/archives.md says more.`,
    )
    .action(async (inputs: string[], flags: RunFlags) =>
      finish(import('../actions/run.ts').then(({ act }) => act(inputs, flags))),
    )
}
