import { Command } from 'commander'
import type { RunFlags } from '../actions/run.ts'
import { finish } from '../finish.ts'
import { runOptions } from '../run-options.ts'

/** `claimwire collect`: shards that several processes have finished, merged. */
export function collectCommand(): Command {
  const command = new Command('collect')
    .summary('merge the shards that several processes have finished')
    .description(
      'Merges shards that claimwire run --shard or claimwire worker has finished, into what one run would have written.',
    )
  return runOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  claimwire collect archive/ -o claims                the same inputs and options as the shares had
  seq 4 | parallel claimwire run archive/ -o claims --shard {}/4 && claimwire collect archive/ -o claims

It needs no queue and no other process: what is finished stands in the output folder.`,
    )
    .action(async (inputs: string[], flags: RunFlags) =>
      finish(import('../actions/collect.ts').then(({ act }) => act(inputs, flags))),
    )
}
