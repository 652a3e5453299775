import { Argument, Command } from 'commander'
import type { ImportFlags } from '../actions/import.ts'
import { finish } from '../finish.ts'
import { importFormats } from '../import-formats.ts'
import { commaSeparated } from '../options.ts'

/** `claimwire import`: gold from annotation tools and public corpora. */
export function importCommand(): Command {
  return new Command('import')
    .summary('make gold fixtures of annotations from other tools and public corpora')
    .description(
      'Reads annotations of Label Studio, doccano, brat and INCEpTION, and public corpora that you have, and writes a folder for claimwire eval: articles.jsonl and a fixture an article in gold/.',
    )
    .addArgument(new Argument('<format>', 'what the annotations are in').choices(importFormats))
    .argument('<path>', 'the file or the folder')
    .requiredOption('-o, --output <folder>', 'a new folder')
    .option(
      '--complete <kinds>',
      'what has been annotated in full, so that other findings count as false: dates, places, casualties, quotations, tolls; "none" for nothing (default: nothing of tools, what a corpus annotates)',
      commaSeparated,
    )
    .addHelpText(
      'after',
      `
Examples:
  claimwire import label-studio project-1.json -o gold --complete casualties
  claimwire import brat annotated/ -o gold && claimwire eval gold
  claimwire import timeml TBAQ-cleaned/TimeBank -o timebank

docs/gold.md says where the public corpora are, and what is taken from each.`,
    )
    .action(async (format: string, path: string, flags: ImportFlags) =>
      finish(import('../actions/import.ts').then(({ act }) => act(format, path, flags))),
    )
}
