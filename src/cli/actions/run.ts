import { Failure } from '../../model/failure.ts'
import type { Rejected } from '../../model/rejected.ts'
import { loadConfiguration } from '../../run/configuration.ts'
import { type Progress, run } from '../../run/run.ts'
import { type Exit, exit } from '../finish.ts'
import { asConfig, type SharedFlags } from '../options.ts'
import { progressBar } from '../print/progress.ts'
import { told } from '../print/rejected.ts'
import { summary } from '../print/summary.ts'

export interface RunFlags extends SharedFlags {
  readonly output?: string
  readonly metadata?: string
  readonly workers?: number
  readonly quiet?: boolean
  readonly verbose?: boolean
}

/** Without --verbose, this many refusals are told one by one; the others stand in rejected.jsonl. */
const TOLD = 3

/** Runs the pipeline over the inputs and tells how it went. */
export async function act(inputs: readonly string[], flags: RunFlags): Promise<Exit> {
  if (flags.quiet && flags.verbose) throw new Failure('usage', 'Expected --quiet or --verbose, got both.')
  const { config, root, file } = await configurationOf(inputs, flags)
  if (flags.verbose) process.stderr.write(`configuration: ${file ?? 'defaults'}; inputs: ${config.inputs.join(', ')}\n`)
  const bar = await progressBar(config, root, flags.quiet === true)
  const stop = new AbortController()
  const interrupt = () => {
    if (stop.signal.aborted) {
      bar.stop()
      process.exit(exit.interrupted)
    }
    stop.abort()
    if (!flags.quiet) bar.log('Stopping; what was written is kept. Once more to stop at once.')
  }
  process.on('SIGINT', interrupt)
  const refusals = teller(flags.verbose ? Number.POSITIVE_INFINITY : TOLD)
  const onProgress = (progress: Progress) => {
    for (const line of refusals(progress.rejected)) bar.log(line)
    bar.update(progress)
  }
  try {
    const report = await run({ config, root, stdin: process.stdin, signal: stop.signal, onProgress })
    bar.stop()
    if (!flags.quiet) process.stdout.write(summary(report, process.cwd()))
    if (report.failure) throw report.failure
    if (report.record.ended === 'interrupted') {
      process.stdin.destroy() // else a pipe that is still open keeps the process alive
      return exit.interrupted
    }
    return report.record.counts.articles.rejected > 0 ? exit.rejected : exit.well
  } finally {
    bar.stop()
    process.off('SIGINT', interrupt)
  }
}

function configurationOf(inputs: readonly string[], flags: RunFlags) {
  return loadConfiguration({
    cwd: process.cwd(),
    ...(flags.config !== undefined && { file: flags.config }),
    flags: {
      ...asConfig(flags),
      ...(inputs.length > 0 && { inputs: [...inputs] }),
      ...(flags.output !== undefined && { output: flags.output }),
      ...(flags.metadata !== undefined && { metadata: flags.metadata }),
      ...(flags.workers !== undefined && { workers: flags.workers }),
    },
  })
}

/** Which refusals to tell: the first ones, then one line that there are more. */
function teller(most: number): (lines: string) => string[] {
  let count = 0
  return (lines) =>
    lines
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => {
        count++
        if (count <= most) return [told(JSON.parse(line) as Rejected)]
        return count === most + 1 ? ['more was rejected: see rejected.jsonl, or run with --verbose'] : []
      })
}
