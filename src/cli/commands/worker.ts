import { Command } from 'commander'
import type { WorkerFlags } from '../actions/worker.ts'
import { finish } from '../finish.ts'
import { wholeNumber } from '../options.ts'
import { queueOptions, workersOption } from '../run-options.ts'

/** `claimwire worker`: takes shards from a queue and finishes them. */
export function workerCommand(): Command {
  const command = new Command('worker')
    .summary('take shards from a queue and finish them')
    .description('Takes the shards that claimwire enqueue put on a queue and finishes them in their output folder.')
  return queueOptions(command)
    .addOption(workersOption())
    .option(
      '--root <folder>',
      'read nothing outside of this folder; paths of jobs start from it if they are elsewhere on this machine',
      '.',
    )
    .option('-o, --output <folder>', 'write only to this folder and those in it (default: --root)')
    .option('--until-empty', 'exit when the queue is empty')
    .option('--silence <seconds>', 'how long a worker may be silent before it counts as dead', wholeNumber(1, 3600), 30)
    .option('--quiet', 'print errors only')
    .addHelpText(
      'after',
      `
Examples:
  CLAIMWIRE_REDIS=redis://:password@queue.example:6379 claimwire worker --root /data
  claimwire worker --until-empty --workers 4

Any number of workers may run. Ctrl-C returns the shard to the queue; what is finished of it is not done again. A shard whose
worker dies goes to another, and an article that keeps killing its worker is found and rejected. A job of another version of
Claimwire goes back on the queue for workers that have it.`,
    )
    .action(async (flags: WorkerFlags) => finish(import('../actions/worker.ts').then(({ act }) => act(flags))))
}
