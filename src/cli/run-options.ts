import { type Command, Option } from 'commander'
import { shared, wholeNumber } from './options.ts'

/** What is read, where records go and how much is reported: the same for all commands that write, or wait for, an output folder. */
export function runOptions(command: Command): Command {
  return command
    .argument('[inputs...]', 'files, folders and globs; "-" is standard input (default: "inputs" of the configuration)')
    .option('-o, --output <folder>', 'where the records go (default: "output")')
    .addOption(shared.config())
    .option('--metadata <csv>', 'table of title, published, publisher, url, keyed by its column "path"')
    .addOption(shared.minConfidence())
    .addOption(shared.map())
    .addOption(shared.items())
    .addOption(shared.columns())
    .addOption(shared.separator())
    .addOption(shared.quote())
    .addOption(shared.published())
    .addOption(shared.dateOrder())
    .addOption(
      new Option(
        '--dedupe <how>',
        'copies of a story: linked to the first (default), dropped, or not detected',
      ).choices(['link', 'drop', 'off']),
    )
    .addOption(
      new Option(
        '--keep <when>',
        'keep finished shards after the run, so that only added files are read next time (default: auto, if there were several)',
      ).choices(['auto', 'always', 'never']),
    )
    .addOption(
      new Option('--log <format>', 'format of progress messages on standard error')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--quiet', 'print errors only')
    .option('--verbose', 'say why each input was rejected')
}

export const workersOption = () =>
  new Option('--workers <n>', 'threads; 0 means one per core').argParser(wholeNumber(0, 256))

/** Options that name a queue. */
export function queueOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--redis <url>', 'where Redis is; a password is better given by the environment')
        .env('CLAIMWIRE_REDIS')
        .default('redis://127.0.0.1:6379'),
    )
    .option('--queue <name>', 'the name of the queue', 'claimwire')
}

export interface QueueFlags {
  readonly redis: string
  readonly queue: string
}
