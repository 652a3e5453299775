import { Command, Option } from 'commander'
import type { SampleFlags } from '../actions/sample.ts'
import { finish } from '../finish.ts'
import { wholeNumber } from '../options.ts'

/** What claims can be drawn by: facets of which a claim has few values. */
const STRATA = ['form', 'effect', 'stance', 'confidence', 'publisher'] as const

/** `claimwire sample`: random claims for a person to check. */
export function sampleCommand(): Command {
  return new Command('sample')
    .summary('print random claims with their sentences, to check by eye')
    .description('Picks random claims from an output folder and prints each with its sentence, the content in braces.')
    .argument('[n]', 'how many', wholeNumber(1, 100_000), 10)
    .argument('[folder]', 'output folder of a run (default: that of the configuration)')
    .option('--review [page]', 'write a page to mark them right or wrong on (default: review.html in the folder)')
    .addOption(
      new Option('--by <what>', 'with --review: draw from each stratum in proportion to its size')
        .choices(STRATA)
        .default('form'),
    )
    .option('--open', 'with --review: open the page in the browser')
    .option('--seed <number>', 'the same seed picks the same claims', wholeNumber(0, 2 ** 32 - 1), 1)
    .addHelpText(
      'after',
      `
Examples:
  claimwire sample 10 --seed 1
  claimwire sample 50 output --seed 7 > to-check.txt
  claimwire sample 50 output --review --open          mark them in the browser; it ends with the precision`,
    )
    .action(async (count: number, folder: string | undefined, flags: SampleFlags) =>
      finish(import('../actions/sample.ts').then(({ act }) => act(count, folder, flags))),
    )
}
