import { Command } from 'commander'
import { formsInWords } from '../../input/forms/forms.ts'
import { extended } from '../extended.ts'
import { finish } from '../finish.ts'
import type { SharedFlags } from '../options.ts'
import { shared } from '../options.ts'

/** `claimwire extract`: a filter; an article in, claims out. */
export function extractCommand(): Command {
  return new Command('extract')
    .summary('filter: an article in, its claims out, one JSON line each')
    .description(
      'Reads articles, or JSON Lines of articles, and writes the claims, and nothing else, to standard output.',
    )
    .argument('[files...]', 'files to read; "-", the default, is standard input')
    .addOption(shared.config())
    .addOption(shared.minConfidence())
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
  claimwire extract article.txt
  claimwire extract one.txt two.txt
  claimwire extract article.txt --published 2024-03-12
  curl -s https://example.org/articles.jsonl | claimwire extract | jq -r .text
  claimwire extract article.txt | jq 'select(.form == "direct") | {text, by: .attribution.speakers[0].name}'

Formats are detected from content: ${formsInWords}.
A line of JSON Lines is {"text": "…"}, with id, title, published and url if known.
Inputs that cannot be read are reported on standard error; the exit code is then 2.`,
    )
    .action(async (files: readonly string[], flags: SharedFlags) =>
      finish(
        extended(flags, () => import('../actions/extract.ts')).then(({ act }) =>
          act(files.length > 0 ? files : ['-'], flags),
        ),
      ),
    )
}
