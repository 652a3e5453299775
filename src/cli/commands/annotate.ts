import { Command } from 'commander'
import type { AnnotateFlags } from '../actions/annotate.ts'
import { extended } from '../extended.ts'
import { finish } from '../finish.ts'
import { shared } from '../options.ts'

/** `claimwire annotate`: a draft of a fixture, for correcting. */
export function annotateCommand(): Command {
  return new Command('annotate')
    .summary('write a draft of a gold fixture, for correcting by hand')
    .description(
      'Writes down what is found in articles in the form of gold fixtures. They are drafts: claimwire eval refuses them until a person has corrected them by the article and removed the line that says so.',
    )
    .argument('<inputs...>', 'articles, as files, folders and globs; "-" for standard input')
    .option('-o, --output <path>', 'a file, or a folder such as my-fixtures/gold for a file each')
    .addOption(shared.config())
    .addOption(shared.map())
    .addOption(shared.published())
    .addHelpText(
      'after',
      `
Examples:
  claimwire annotate article.txt
  claimwire annotate my-fixtures/articles/ferry.txt -o my-fixtures/gold/ferry.yaml
  claimwire annotate my-fixtures/articles -o my-fixtures/gold

A fixture that exists is never written over. Gold that is only a corrected draft favours the program that drafted it: read the
article first, and look for what is missing.`,
    )
    .action(async (inputs: string[], flags: AnnotateFlags) =>
      finish(extended(flags, () => import('../actions/annotate.ts')).then(({ act }) => act(inputs, flags))),
    )
}
