import { statSync } from 'node:fs'
import { Command } from 'commander'
import { version } from '../run/configuration/version.ts'
import { agreeCommand } from './commands/agree.ts'
import { annotateCommand } from './commands/annotate.ts'
import { collectCommand } from './commands/collect.ts'
import { diffCommand } from './commands/diff.ts'
import { enqueueCommand } from './commands/enqueue.ts'
import { evalCommand } from './commands/eval.ts'
import { explainCommand } from './commands/explain.ts'
import { exportCommand } from './commands/export.ts'
import { extractCommand } from './commands/extract.ts'
import { importCommand } from './commands/import.ts'
import { placesCommand } from './commands/places.ts'
import { reportCommand } from './commands/report.ts'
import { runCommand } from './commands/run.ts'
import { sampleCommand } from './commands/sample.ts'
import { schemaCommand } from './commands/schema.ts'
import { statusCommand } from './commands/status.ts'
import { verifyCommand } from './commands/verify.ts'
import { viewCommand } from './commands/view.ts'
import { workerCommand } from './commands/worker.ts'

// Only what --help needs is loaded here; each command loads its own work when it is called.
const program = new Command('claimwire')
  .description(
    'Turns news articles into structured claims: who said what, when, where, and how many people were harmed.',
  )
  .version(version)
  .configureOutput({ outputError: (error, write) => write(error.replace(/^error: /, 'claimwire: ')) })
  .showHelpAfterError('Try: claimwire --help')
  .addHelpText(
    'after',
    `
Examples:
  claimwire run articles/ -o output          a folder of .txt, .html and .jsonl files
  cat article.txt | claimwire extract        one article in, its claims out, one JSON line each
  claimwire view output --open               a page that shows the claims on their articles
  claimwire export csv output                tables for a spreadsheet; also parquet, sqlite, geojson …
  claimwire sample 10 output --seed 1        ten random claims with their sentences, to check by eye
  claimwire places "Paris, Texas"            which place a name means, and why
  claimwire explain article.txt --at "bomb"  why words were read as they were, or not at all

Exit codes:
  0  success
  1  wrong usage, or the disk is full or not writable
  2  it ran, but some inputs were rejected: see rejected.jsonl
  3  eval: a score is below --min; verify: something is not in the text
  130  interrupted; what was finished is written, and the same command resumes from there`,
  )

const COMMANDS = [
  runCommand,
  extractCommand,
  viewCommand,
  reportCommand,
  exportCommand,
  sampleCommand,
  placesCommand,
  explainCommand,
  annotateCommand,
  agreeCommand,
  importCommand,
  evalCommand,
  diffCommand,
  verifyCommand,
  schemaCommand,
  collectCommand,
  enqueueCommand,
  workerCommand,
  statusCommand,
]

for (const make of COMMANDS) {
  const command = make().copyInheritedSettings(program)
  program.addCommand(command.showHelpAfterError(`Try: claimwire ${command.name()} --help`))
}

// A reader that has seen enough (`| head -1`) closes the pipe: that is not an error, and a run keeps writing its files.
const closed = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
}
process.stderr.on('error', closed)
process.stdout.on('error', (error) => {
  closed(error)
  process.exit()
})

// Somebody who names a file and no command means one of two.
const [first = ''] = process.argv.slice(2)
const isCommand = ['help', ...program.commands.map((command) => command.name())].includes(first)
const kind = isCommand || first.startsWith('-') ? undefined : statSync(first, { throwIfNoEntry: false })
if (kind !== undefined) {
  const meant = kind.isDirectory() ? `claimwire run ${first}` : `claimwire extract ${first}`
  process.stderr.write(`claimwire: ${first} is a ${kind.isDirectory() ? 'folder' : 'file'}. Try: ${meant}\n`)
  process.exitCode = 1
} else await program.parseAsync()
