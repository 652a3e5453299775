import { Command } from 'commander'
import type { ExplainFlags } from '../actions/explain.ts'
import { extended } from '../extended.ts'
import { finish } from '../finish.ts'
import { shared } from '../options.ts'

/** `claimwire explain`: why words of an article were read as they were, or not at all. */
export function explainCommand(): Command {
  return new Command('explain')
    .summary('say why words of an article were read as they were, or not at all')
    .description(
      'Reads an article as a run does and says what each rule made of some of its words: what was found there, what gave way to ' +
        'what, how the sentence was read, which readings said no, and what gave the speaker, the date, the place and the toll, each with the file of its rule.',
    )
    .argument('<input>', 'an article, "-" for standard input; or with --claim the output folder of a run')
    .option('--at <words>', 'words of the article, as they stand there; or the number of a character, from 0')
    .option('--claim <id>', 'a claim of the output folder, such as c_3f0c52d1a9b84e77')
    .option('--json', 'everything as JSON')
    .addOption(shared.config())
    .addOption(shared.map())
    .addOption(shared.items())
    .addOption(shared.columns())
    .addOption(shared.separator())
    .addOption(shared.quote())
    .addOption(shared.published())
    .addOption(shared.dateOrder())
    .addHelpText(
      'after',
      `
Examples:
  claimwire explain article.txt --at "12 people"
  claimwire explain article.txt --at 120 --published 2024-03-12
  claimwire explain output --claim c_3f0c52d1a9b84e77
  claimwire explain article.txt --at "12 people" --json | jq '.sentences[].gaveWay[] | {rule, why}'

Of words that stand in the article several times the first are explained; give more of the words around them to mean others.
With --claim the article comes from the folder's articles.jsonl and is read anew with the configuration in its run.json.`,
    )
    .action(async (input: string, flags: ExplainFlags) =>
      finish(extended(flags, () => import('../actions/explain.ts')).then(({ act }) => act(input, flags))),
    )
}
