import { Command, Option } from 'commander'
import { formsInWords } from '../../input/forms/forms.ts'
import type { RunFlags } from '../actions/run.ts'
import { extended } from '../extended.ts'
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
        'finished shards of an earlier run: auto resumes from them, require refuses to start over, never starts over',
      )
        .choices(['auto', 'require', 'never'])
        .default('auto'),
    )
    .option('--shard <i/n>', 'finish only share i of n, counted from 1; claimwire collect merges them', share)
    .addHelpText(
      'after',
      `
Examples:
  claimwire run                                       what pipeline.config.ts says
  claimwire run articles/ -o claims                   every article in a folder and its subfolders
  claimwire run 'archive/2024-*.jsonl.gz' --workers 8
  claimwire run dump.jsonl --map text=body,published=date,id=guid
  claimwire run export.csv --map text=body            a table with a header, one article per row
  claimwire run 'CC-NEWS-*.warc.gz' -o claims         the pages of a crawl
  claimwire run articles/ --metadata articles.csv     publication dates turn "on Tuesday" into a date
  claimwire run archive/ --shard 3/8                  one of eight machines; then: claimwire collect archive/
  zcat dump.jsonl.gz | claimwire run - --quiet

Formats are detected from content: ${formsInWords},
as they are or inside .gz, .zst and .zip. In a folder, files with the usual extensions are read; name others, or use a glob.

The same input gives the same bytes, whatever the number of workers. A run that was stopped, even by a power cut, resumes
when you give the same command again; docs/archives.md says more.`,
    )
    .action(async (inputs: string[], flags: RunFlags) =>
      finish(extended(flags, () => import('../actions/run.ts')).then(({ act }) => act(inputs, flags))),
    )
}
