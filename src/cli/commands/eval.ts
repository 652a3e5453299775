import { Command } from 'commander'
import type { EvalFlags } from '../actions/eval.ts'
import { extended } from '../extended.ts'
import { finish } from '../finish.ts'
import { percentage, shared } from '../options.ts'

/** `claimwire eval`: how well the pipeline does on hand-made fixtures. */
export function evalCommand(): Command {
  return new Command('eval')
    .summary('score the pipeline against gold fixtures')
    .description(
      'Runs the pipeline over articles that have gold annotations and prints precision, recall and F1, then each miss with its sentence.',
    )
    .argument('[folder]', 'the folder with gold/ and the articles', 'corpus')
    .addOption(shared.config())
    .option('--min <percent>', 'exit with 3 when an overlap F1 is below this, 0 to 100', percentage)
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      `
Examples:
  claimwire eval
  claimwire eval my-fixtures --min 80
  claimwire eval --json | jq .scores`,
    )
    .action(async (folder: string, flags: EvalFlags) =>
      finish(extended(flags, () => import('../actions/eval.ts')).then(({ act }) => act(folder, flags))),
    )
}
