import { Failure } from '../../model/failure.ts'
import { type Configuration, loadConfiguration } from '../../run/configuration/configuration.ts'
import { run } from '../../run/run.ts'
import type { Resume } from '../../run/session/resume.ts'
import { runShare, type Share } from '../../run/share.ts'
import { type Exit, exit } from '../finish.ts'
import { asConfig, type SharedFlags } from '../options.ts'
import { type Log, logForPerson, logForProgram } from '../print/log.ts'
import { summary } from '../print/summary.ts'

export interface RunFlags extends SharedFlags {
  readonly output?: string
  readonly metadata?: string
  readonly workers?: number
  readonly dedupe?: 'link' | 'drop' | 'off'
  readonly keep?: 'auto' | 'always' | 'never'
  readonly resume?: Resume
  readonly shard?: Share
  readonly log?: 'text' | 'json'
  readonly quiet?: boolean
  readonly verbose?: boolean
}

/** Runs the pipeline over the inputs and reports how it went. */
export async function act(inputs: readonly string[], flags: RunFlags): Promise<Exit> {
  const { config, root, file } = await configurationOf(inputs, flags)
  const log = await logFor(flags)
  if (flags.verbose) log.say(`configuration: ${file ?? 'defaults'}; inputs: ${config.inputs.join(', ')}`)
  const { signal, ignore } = interruption(log)
  try {
    const resume = flags.resume ?? 'auto'
    const { progress: onProgress, rejected: onRejected, say } = log
    const options = { config, root, stdin: process.stdin, signal, resume, onProgress, onRejected, say }
    if (flags.shard) {
      const { shards, inputs, complete } = await runShare(options, flags.shard)
      const { index, of } = flags.shard
      log.say(`Share ${index} of ${of}: ${inputs} inputs in ${shards} shards. When all are finished: claimwire collect`)
      return complete ? exit.well : exit.interrupted
    }
    const report = await run(options)
    log.stop()
    if (!flags.quiet) process.stdout.write(summary(report, process.cwd()))
    if (report.record.ended === 'interrupted') return exit.interrupted
    return report.record.counts.articles.rejected > 0 ? exit.rejected : exit.well
  } finally {
    log.stop()
    ignore()
  }
}

/** Where a run reports its progress. */
export async function logFor({ quiet, verbose, log }: RunFlags): Promise<Log> {
  if (quiet && verbose) throw new Failure('usage', 'Expected --quiet or --verbose, got both.')
  if (log === 'json') return logForProgram()
  return logForPerson(quiet ? 'quiet' : verbose ? 'verbose' : 'plain')
}

/** Ctrl-C, and the signal of a scheduler that wants the machine back. */
const ENDINGS = ['SIGINT', 'SIGTERM'] as const

/** A signal that comes with the first Ctrl-C; the second one ends the program at once. */
export function interruption(log: Log): { readonly signal: AbortSignal; readonly ignore: () => void } {
  const stop = new AbortController()
  const interrupt = () => {
    if (stop.signal.aborted) {
      log.stop()
      process.exit(exit.interrupted)
    }
    stop.abort()
    log.say(
      'Stopping; what is finished is kept, and the same command resumes from there. Press Ctrl-C again to stop at once.',
    )
  }
  for (const name of ENDINGS) process.on(name, interrupt)
  const ignore = () => {
    for (const name of ENDINGS) process.off(name, interrupt)
  }
  return { signal: stop.signal, ignore }
}

export function configurationOf(inputs: readonly string[], flags: RunFlags): Promise<Configuration> {
  return loadConfiguration({
    cwd: process.cwd(),
    ...(flags.config !== undefined && { file: flags.config }),
    flags: {
      ...asConfig(flags),
      ...(inputs.length > 0 && { inputs: [...inputs] }),
      ...(flags.output !== undefined && { output: flags.output }),
      ...(flags.metadata !== undefined && { metadata: flags.metadata }),
      ...(flags.workers !== undefined && { workers: flags.workers }),
      ...(flags.dedupe !== undefined && { dedupe: flags.dedupe }),
      ...(flags.keep !== undefined && { keep: flags.keep }),
    },
  })
}
