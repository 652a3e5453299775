import { Command, Option } from 'commander'
import { formatNames } from '../../eval/reports/format-names.ts'
import type { EvalFlags } from '../actions/eval.ts'
import { extended } from '../extended.ts'
import { finish } from '../finish.ts'
import { percentage, shared } from '../options.ts'

/** `claimwire eval`: how well the pipeline does on hand-made fixtures. */
export function evalCommand(): Command {
  return new Command('eval')
    .summary('score the pipeline against gold fixtures')
    .description(
      'Runs the pipeline over articles that have gold annotations and prints precision, recall and F1 by kind, field, effect, form and stance, then each miss with its sentence, its rule and the command that explains it.',
    )
    .argument('[folder]', 'the folder with gold/ and the articles', 'corpus')
    .addOption(shared.config())
    .option('--found <folder>', 'score the output folder of a run, in place of reading the articles anew')
    .option(
      '--reviews <files...>',
      'hold the claims of an output folder against verdicts on them, as claimwire view saves them',
    )
    .option(
      '--min <percent>',
      'exit with 3 when a kind’s overlap F1 (of tolls: complete) is below this, 0 to 100',
      percentage,
    )
    .addOption(
      new Option('--by <what>', 'what became of the findings of each rule, in place of each miss').choices(['rule']),
    )
    .addOption(new Option('--format <name>', 'how the report is written').choices(formatNames).default('terminal'))
    .option('--json', 'short for --format json')
    .option('--update', 'raise the floors beside the fixtures to what is reached, in floors.yaml')
    .option('--allow-lower', 'with --update: lower floors too')
    .option('--no-floors', 'do not hold the scores to floors.yaml beside the fixtures')
    .option('-o, --output <file>', 'write the report there')
    .addHelpText(
      'after',
      `
Examples:
  claimwire eval
  claimwire eval my-fixtures --min 80
  claimwire eval my-fixtures --by rule             which rules fired, which are most often wrong
  claimwire eval my-fixtures --update              from now on, exit with 3 when less is right
  claimwire eval my-fixtures --format html -o report.html
  claimwire eval my-fixtures --found output        what a run has written, against gold
  claimwire eval output --reviews review.json      precision by verdicts of your own, with its interval
  claimwire eval --json | jq .scores`,
    )
    .action(async (folder: string, flags: EvalFlags) =>
      finish(extended(flags, () => import('../actions/eval.ts')).then(({ act }) => act(folder, flags))),
    )
}
