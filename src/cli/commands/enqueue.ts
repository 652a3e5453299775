import { Command } from 'commander'
import type { EnqueueFlags } from '../actions/enqueue.ts'
import { finish } from '../finish.ts'
import { queueOptions, runOptions } from '../run-options.ts'

/** `claimwire enqueue`: puts shards on a queue, for workers on any machine. */
export function enqueueCommand(): Command {
  const command = new Command('enqueue')
    .summary('put the shards of an archive on a queue for claimwire worker')
    .description('Puts every unfinished shard on a BullMQ queue in Redis. Needs: npm install bullmq ioredis.')
  return queueOptions(runOptions(command))
    .option('--wait', 'wait until all shards are finished, and enqueue again what a Redis without persistence has lost')
    .addHelpText(
      'after',
      `
Examples:
  claimwire enqueue /data/archive -o /data/claims --redis redis://queue.example:6379
  claimwire enqueue archive/ -o claims --wait && claimwire collect archive/ -o claims

Workers must see the inputs and the output folder at the same paths, or below another root: claimwire worker --root.`,
    )
    .action(async (inputs: string[], flags: EnqueueFlags) =>
      finish(import('../actions/enqueue.ts').then(({ act }) => act(inputs, flags))),
    )
}
