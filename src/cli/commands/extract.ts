import { Command } from 'commander'
import { finish } from '../finish.ts'
import type { SharedFlags } from '../options.ts'
import { shared } from '../options.ts'

/** `claimwire extract`: a filter, article in, claims out. */
export function extractCommand(): Command {
  return new Command('extract')
    .summary('filter: an article in, its claims out, a line of JSON each')
    .description(
      'Reads an article, or JSON Lines of articles, and writes their claims to standard output, nothing else.',
    )
    .argument('[file]', 'file to read; "-" is standard input', '-')
    .addOption(shared.config())
    .addOption(shared.minConfidence())
    .addOption(shared.map())
    .addOption(shared.published())
    .addHelpText(
      'after',
      `
Examples:
  claimwire extract article.txt
  claimwire extract article.txt --published 2024-03-12
  curl -s https://example.org/articles.jsonl | claimwire extract | jq -r .text
  claimwire extract article.txt | jq 'select(.form == "direct") | {text, by: .attribution.speakers[0].name}'

Inputs are told by their content, as "claimwire run --help" says; JSON Lines are {"text": "…"} a line, and id, title,
published, url where there are any.
Inputs that cannot be read are told on standard error; the exit code is then 2.`,
    )
    .action(async (file: string, flags: SharedFlags) =>
      finish(import('../actions/extract.ts').then(({ act }) => act(file, flags))),
    )
}
