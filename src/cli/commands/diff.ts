import { Command } from 'commander'
import type { DiffFlags } from '../actions/diff.ts'
import { finish } from '../finish.ts'
import { wholeNumber } from '../options.ts'

/** `claimwire diff`: what another version, or another configuration, has changed. */
export function diffCommand(): Command {
  return new Command('diff')
    .summary('show which claims came, went and changed between two output folders')
    .description(
      'Compares two output folders claim by claim: which came, which went, which changed, in which fields and by which rules, each with its sentence. With gold it says whether the difference is more than chance.',
    )
    .argument('<a>', 'output folder of a run, such as of an earlier version')
    .argument('<b>', 'output folder of another run over the same articles')
    .option('--gold <folder>', 'fixtures of these articles: score both, and test the difference')
    .option('--limit <n>', 'how many claims to list', wholeNumber(0, 1_000_000), 50)
    .option('--json', 'every difference as JSON, one a line, the summary last')
    .option('--exit-code', 'exit with 3 when anything differs')
    .addHelpText(
      'after',
      `
Examples:
  claimwire diff output-before output-after
  claimwire diff output-before output-after --gold my-fixtures
  claimwire diff output-before output-after --json | jq -c 'select(.what == "went")'

To compare two versions, run each over the same articles:
  npx claimwire@0.1.0 run articles/ -o before && npx claimwire@latest run articles/ -o after`,
    )
    .action(async (a: string, b: string, flags: DiffFlags) =>
      finish(import('../actions/diff.ts').then(({ act }) => act(a, b, flags))),
    )
}
