import { Command } from 'commander'
import type { WorkerFlags } from '../actions/worker.ts'
import { finish } from '../finish.ts'
import { wholeNumber } from '../options.ts'
import { queueOptions, workersOption } from '../run-options.ts'

/** `claimwire worker`: takes shards from a queue and finishes them. */
export function workerCommand(): Command {
  const command = new Command('worker')
    .summary('take shards from a queue and finish them')
    .description(
      'Takes shards from a queue, as claimwire enqueue put them there, and finishes them in their output folder.',
    )
  return queueOptions(command)
    .addOption(workersOption())
    .option(
      '--root <folder>',
      'the folder that paths start from, where it is another than on the machine that enqueued',
    )
    .option('--until-empty', 'end when nothing is left on the queue')
    .option('--silence <seconds>', 'after so long without a word a worker counts as dead', wholeNumber(1, 3600), 30)
    .option('--quiet', 'say nothing but what went wrong')
    .addHelpText(
      'after',
      `
Examples:
  claimwire worker --redis redis://queue.example:6379
  claimwire worker --until-empty --workers 4

Any number of them may run. Ctrl-C gives the shard back; what is finished of it is not done again. A shard whose worker dies is
given to another, and an article that kills its worker again and again is found and refused.`,
    )
    .action(async (flags: WorkerFlags) => finish(import('../actions/worker.ts').then(({ act }) => act(flags))))
}
