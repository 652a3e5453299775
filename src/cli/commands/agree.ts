import { Command } from 'commander'
import type { AgreeFlags } from '../actions/agree.ts'
import { finish } from '../finish.ts'

/** `claimwire agree`: how far two annotators agree. */
export function agreeCommand(): Command {
  return new Command('agree')
    .summary('measure how far two annotators’ fixtures agree')
    .description(
      'Holds one annotator’s fixtures against another’s of the same articles: F1 of what they marked, Cohen’s kappa of categories, Krippendorff’s alpha of counts, and each difference with its sentence, to settle it.',
    )
    .argument('<a>', 'the first’s folder, with gold/ and the articles')
    .argument('<b>', 'the second’s folder of fixtures')
    .option('--articles <folder>', 'where the articles are, if not in the first folder')
    .option('--json', 'everything as JSON')
    .addHelpText(
      'after',
      `
Examples:
  claimwire agree my-fixtures second-reader/gold
  claimwire agree first/gold second/gold --articles articles`,
    )
    .action(async (a: string, b: string, flags: AgreeFlags) =>
      finish(import('../actions/agree.ts').then(({ act }) => act(a, b, flags))),
    )
}
