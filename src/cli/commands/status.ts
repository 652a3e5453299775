import { Command } from 'commander'
import type { StatusFlags } from '../actions/status.ts'
import { finish } from '../finish.ts'
import { queueOptions } from '../run-options.ts'

/** `claimwire status`: how it stands with a queue. */
export function statusCommand(): Command {
  const command = new Command('status')
    .summary('say how it stands with a queue')
    .description('Says how many shards wait, are worked on and have failed, and why.')
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
