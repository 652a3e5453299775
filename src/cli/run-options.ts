import { type Command, Option } from 'commander'
import { shared, wholeNumber } from './options.ts'

/** What is read, where records go and how much is told: the same for all commands that make, or wait for, an output folder. */
export function runOptions(command: Command): Command {
  return command
    .argument('[inputs...]', 'files, folders and globs; "-" is standard input (default: "inputs" of the configuration)')
    .option('-o, --output <folder>', 'where the records go (default: "output")')
    .addOption(shared.config())
    .option('--metadata <csv>', 'table of title, published, publisher, url, keyed by the column path')
    .addOption(shared.minConfidence())
    .addOption(shared.map())
    .addOption(shared.published())
    .addOption(
      new Option(
        '--dedupe <how>',
        'copies of a story: linked to the first (default), left out, or not looked for',
      ).choices(['link', 'drop', 'off']),
    )
    .addOption(
      new Option(
        '--keep <when>',
        'finished shards after the run, so that adding files reads only those (default: unless it was one)',
      ).choices(['auto', 'always', 'never']),
    )
    .addOption(
      new Option('--log <format>', 'how it is told on standard error').choices(['text', 'json']).default('text'),
    )
    .option('--quiet', 'say nothing but what went wrong')
    .option('--verbose', 'say of every rejected input why')
}

export const workersOption = () =>
  new Option('--workers <n>', 'threads; 0 takes one a core').argParser(wholeNumber(0, 256))

/** Which queue is meant. */
export function queueOptions(command: Command): Command {
  return command
    .option('--redis <url>', 'where Redis is', 'redis://127.0.0.1:6379')
    .option('--queue <name>', 'the name of the queue', 'claimwire')
}

export interface QueueFlags {
  readonly redis: string
  readonly queue: string
}
