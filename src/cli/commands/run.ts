import { Command, Option } from 'commander'
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
    .addOption(
      new Option(
        '--dedupe <how>',
        'copies of a story: linked to the first, left out, or not looked for (default: "link")',
      ).choices(['link', 'drop', 'off']),
    )
    .addOption(
      new Option(
        '--resume <how>',
        'finished shards of an earlier run: auto goes on from them, require refuses to start over, never starts over',
      )
        .choices(['auto', 'require', 'never'])
        .default('auto'),
    )
    .addOption(
      new Option(
        '--keep <when>',
        'finished shards after the run, so that adding files reads only those (default: "auto", unless it was one)',
      ).choices(['auto', 'always', 'never']),
    )
    .addOption(
      new Option('--log <format>', 'how progress is told on standard error').choices(['text', 'json']).default('text'),
    )
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
  claimwire run articles/ --metadata articles.csv     publication dates let "on Tuesday" become a day
  zcat dump.jsonl.gz | claimwire run - --quiet

The same input gives the same bytes, whatever the number of workers. A run that was ended, by whatever, goes on where it was
when the same command is called again; docs/archives.md says more.`,
    )
    .action(async (inputs: string[], flags: RunFlags) =>
      finish(import('../actions/run.ts').then(({ act }) => act(inputs, flags))),
    )
}
