import { Command } from 'commander'
import type { StatusFlags } from '../actions/status.ts'
import { finish } from '../finish.ts'
import { queueOptions } from '../run-options.ts'

/** `claimwire status`: the state of a queue. */
export function statusCommand(): Command {
  const command = new Command('status')
    .summary('show the state of a queue')
    .description('Shows how many shards are waiting, active or failed, and why they failed.')
  return queueOptions(command)
    .option('--json', 'as a line of JSON')
    .addHelpText(
      'after',
      `
Examples:
  claimwire status
  claimwire status --redis redis://queue.example:6379 --json`,
    )
    .action(async (flags: StatusFlags) => finish(import('../actions/status.ts').then(({ act }) => act(flags))))
}
