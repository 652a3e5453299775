import { Command, InvalidArgumentError } from 'commander'
import { type StatedMap, statedFields } from '../../verify/stated-fields.ts'
import type { VerifyFlags } from '../actions/verify.ts'
import { extended } from '../extended.ts'
import { finish } from '../finish.ts'
import { shared } from '../options.ts'

/** `claimwire verify`: are claims of any origin in their articles? */
export function verifyCommand(): Command {
  return new Command('verify')
    .summary('check claims of any origin against their articles, word by word')
    .description(
      'Looks up claims that a person, another tool or a language model has made: whether each is in its article verbatim, which words differ, which numbers, names and dates are not there, and who says it by our reading.',
    )
    .argument('<claims>', 'JSON Lines, a JSON list, or CSV with a header; our own claims.jsonl as it is')
    .requiredOption('--articles <inputs...>', 'files, folders and globs of the articles')
    .option(
      '--map <pairs>',
      `which key or column holds ${statedFields.join(', ')}, e.g. text=quote,speaker=who`,
      statedMap,
    )
    .option('-o, --output <folder>', 'also write verification.jsonl and verification.html there')
    .addOption(shared.config())
    .addHelpText(
      'after',
      `
Examples:
  claimwire verify output/claims.jsonl --articles articles/
  claimwire verify answers.csv --articles articles/ --map text=quote,article=source,speaker=who -o report

A claim names its article by id, file or url; one that names none is looked for in all of them.
The exit code is 3 when something is not in the text. Who says it is shown, and changes no exit code.`,
    )
    .action(async (file: string, flags: VerifyFlags) =>
      finish(extended(flags, () => import('../actions/verify.ts')).then(({ act }) => act(file, flags))),
    )
}

function statedMap(pairs: string): StatedMap {
  return Object.fromEntries(
    pairs.split(',').map((pair) => {
      const [name = '', key = ''] = [
        pair.slice(0, Math.max(0, pair.indexOf('='))).trim(),
        pair.slice(pair.indexOf('=') + 1).trim(),
      ]
      const field = statedFields.find((known) => known === name)
      if (field === undefined || key === '') {
        throw new InvalidArgumentError(`Expected field=key with a field of ${statedFields.join(', ')}; got "${pair}".`)
      }
      return [field, key]
    }),
  )
}
