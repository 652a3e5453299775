import { explain } from '../../explain/explain.ts'
import { ruleHomes } from '../../explain/rule-files.ts'
import { traceArticle } from '../../explain/traced-article.ts'
import { ingest, isRejected } from '../../input/ingest.ts'
import type { Article } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import { Failure } from '../../model/failure.ts'
import type { Rejected } from '../../model/rejected.ts'
import type { Span } from '../../model/span.ts'
import { loadConfiguration } from '../../run/configuration/configuration.ts'
import { writtenClaim } from '../../run/results/written-claim.ts'
import { type Exit, exit } from '../finish.ts'
import { asConfig, type SharedFlags } from '../options.ts'
import { explained } from '../print/explained.ts'
import { rejectionLine } from '../print/rejected.ts'

export interface ExplainFlags extends SharedFlags {
  readonly at?: string
  readonly claim?: string
  readonly json?: true
}

/** The words that are asked about, in their article. */
interface Question {
  readonly article: Article
  readonly config: Config
  readonly asked: readonly Span[]
}

/** Prints why some words were read as they were, for a person or as JSON. */
export async function act(input: string, flags: ExplainFlags): Promise<Exit> {
  const { at, claim, json } = flags
  if ((at === undefined) === (claim === undefined)) {
    throw new Failure(
      'bad-option',
      'Expected either --at with words of the article, such as --at "12 people", or --claim with the id of a claim in an output folder.',
    )
  }
  const question = claim === undefined ? await atWords(input, at ?? '', flags) : await ofClaim(input, claim, flags)
  if (question === null) return exit.rejected
  const { article, config, asked } = question
  const explanation = explain(traceArticle(article, config), asked, config, ruleHomes())
  if (claim !== undefined && !explanation.claims.some(({ id }) => id === claim))
    process.stderr.write('This version makes that claim no longer; what it reads there instead is explained.\n')
  if (json) process.stdout.write(`${JSON.stringify(explanation, null, 2)}\n`)
  else process.stdout.write(`${explained(explanation)}\n`)
  return exit.well
}

async function atWords(file: string, at: string, flags: ExplainFlags): Promise<Question | null> {
  if (at.trim() === '')
    throw new Failure('bad-option', 'Expected words of the article after --at, such as "12 people".')
  const { config, root } = await loadConfiguration({
    cwd: process.cwd(),
    ...(flags.config !== undefined && { file: flags.config }),
    flags: { ...asConfig(flags), inputs: [file] },
  })
  if (file === '-' && process.stdin.isTTY) process.stderr.write('Reading from the terminal; end with Ctrl-D.\n')
  let first: Article | null = null
  let refused: Rejected | null = null
  for await (const read of ingest(config, { cwd: root, stdin: process.stdin })) {
    if (isRejected(read)) {
      refused ??= read
      continue
    }
    const asked = spanAt(read.text, at)
    if (asked !== null) return { article: read, config, asked: [asked] }
    first ??= read
  }
  if (first !== null) throw notThere(first.text, at, file)
  if (refused !== null) process.stderr.write(`${rejectionLine(refused)}\n`)
  return null
}

/** The first hit of some words, or the character at an offset; says how many other hits there are. */
function spanAt(text: string, at: string): Span | null {
  if (/^\d+$/.test(at)) {
    const offset = Number(at)
    return offset < text.length ? { start: offset, end: offset + 1 } : null
  }
  const start = text.indexOf(at)
  if (start < 0) return null
  const hits = text.split(at).length - 1
  if (hits > 1) process.stderr.write(`"${at}" stands there ${hits} times; this is the first.\n`)
  return { start, end: start + at.length }
}

function notThere(text: string, at: string, file: string): Failure {
  const where = file === '-' ? 'standard input' : file
  if (/^\d+$/.test(at)) {
    const last = Math.max(0, text.length - 1)
    return new Failure(
      'bad-option',
      `Expected a character from 0 to ${last} of ${where}, got ${at}. For the number itself give the words beside it.`,
    )
  }
  const start = text.toLowerCase().indexOf(at.toLowerCase())
  const other = start < 0 ? '' : ` It has "${text.slice(start, start + at.length)}".`
  return new Failure(
    'bad-option',
    `Expected "${at}" in the text of ${where}, letter for letter; it is not there.${other}`,
  )
}

async function ofClaim(folder: string, id: string, flags: ExplainFlags): Promise<Question> {
  const { article, claim, config } = await writtenClaim(folder, id, flags.config)
  return { article, config, asked: claim.spans }
}
