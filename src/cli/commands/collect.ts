import { Command } from 'commander'
import type { RunFlags } from '../actions/run.ts'
import { extended } from '../extended.ts'
import { finish } from '../finish.ts'
import { runOptions } from '../run-options.ts'

/** `claimwire collect`: merges shards that several processes have finished. */
export function collectCommand(): Command {
  const command = new Command('collect')
    .summary('merge shards that several processes have finished')
    .description(
      'Merges the shards that claimwire run --shard or claimwire worker finished into what a single run would have written.',
    )
  return runOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  claimwire collect archive/ -o claims                with the inputs and options of the shares
  seq 4 | parallel claimwire run archive/ -o claims --shard {}/4 && claimwire collect archive/ -o claims

It needs neither a queue nor another process: finished shards are in the output folder.`,
    )
    .action(async (inputs: string[], flags: RunFlags) =>
      finish(extended(flags, () => import('../actions/collect.ts')).then(({ act }) => act(inputs, flags))),
    )
}
