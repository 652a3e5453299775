import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Config } from '../model/config.ts'
import { Failure } from '../model/failure.ts'
import type { Rejected } from '../model/rejected.ts'
import type { RunCounts, RunRecord } from '../model/run.ts'
import { discover } from '../stages/ingest/discover.ts'
import { ingest, isRejected } from '../stages/ingest/ingest.ts'
import type { Disk } from '../stages/write/disk.ts'
import { openOutput } from '../stages/write/output.ts'
import { batches, peek } from './batches.ts'
import { inOrder } from './in-order.ts'
import { merged, type Outcome, outcomeOfRejected } from './outcome.ts'
import { runRecord } from './run-record.ts'
import { better } from './specimen.ts'
import { nothing, sum } from './tally.ts'
import { until } from './until.ts'
import { thisThread, type Workforce } from './workforce.ts'

export interface RunOptions {
  readonly config: Config
  /** The folder that the configuration's relative paths start from. */
  readonly root: string
  readonly stdin?: Readable
  /** Stops the run; what was written is kept, and the record says that it was interrupted. */
  readonly signal?: AbortSignal
  /** Told after each batch that was written. */
  readonly onProgress?: (progress: Progress) => void
  readonly disk?: Disk
}

export interface Progress {
  readonly counts: RunCounts
  /** Characters of the articles that were read so far. */
  readonly characters: number
  /** The lines of `rejected.jsonl` that the batch added. */
  readonly rejected: string
}

export interface RunReport {
  readonly record: RunRecord
  readonly folder: string
  readonly specimen: Claim | null
  /** What ended the run early, when the disk did. */
  readonly failure: Failure | null
}

/** Inputs with fewer characters than this are done before a worker thread has loaded. */
const SMALL = 500_000

/**
 * Runs the pipeline over all inputs and writes the output folder.
 *
 * The same input gives the same bytes in `claims.jsonl`, `articles.jsonl` and `rejected.jsonl`, whatever the number of workers.
 *
 * @throws {Failure} when an input does not exist or the output folder cannot be made; then nothing was written.
 */
export async function run(options: RunOptions): Promise<RunReport> {
  const { config, root, onProgress } = options
  if (config.inputs.length === 0) throw new Failure('no-inputs', NO_INPUTS)
  const started = new Date()
  const signal = options.signal ?? new AbortController().signal
  const { batch, waiting } = config.queue
  // Every input is looked for before the first is read: the last one's wrong name must not show after an hour.
  await discover(config.inputs, root, config.output)
  const ingested = ingest(config, { cwd: root, ...(options.stdin && { stdin: options.stdin }) })
  // Read before anything is written: a run that was called wrongly must not touch the output of an earlier one.
  const { first, all } = await peek(until(ingested, signal), batch * waiting)
  const folder = resolve(root, config.output)
  const output = await openOutput(folder, options.disk)
  const workforce = await workforceFor(config, first)

  let counts = nothing()
  let characters = 0
  let specimen: Claim | null = null
  let failure: Failure | null = null
  const take = async (outcome: Outcome) => {
    await output.append(outcome)
    counts = sum(counts, outcome.counts)
    if (outcome.specimen) specimen = better(specimen, outcome.specimen)
    onProgress?.({ counts, characters, rejected: outcome.rejected })
  }
  const work = async (inputs: readonly (Article | Rejected)[]) => {
    const outcome = await workOn(inputs, workforce)
    for (const input of inputs) if (!isRejected(input)) characters += input.text.length
    return outcome
  }
  try {
    await inOrder(batches(all, batch), work, take, {
      atOnce: workforce.size,
      waiting: waiting * workforce.size,
      signal,
    })
  } catch (error) {
    failure = error instanceof Failure ? error : new Failure('run-failed', String(error), { cause: error })
  } finally {
    await workforce.close()
  }
  const ended = failure ? 'failed' : signal.aborted ? 'interrupted' : 'complete'
  const record = runRecord({ config, counts, started, finished: new Date(), ended, failure: failure?.message ?? null })
  try {
    await output.close(record)
  } catch (error) {
    throw failure ?? error
  }
  return { record, folder, specimen, failure }
}

const NO_INPUTS =
  'No inputs: expected files, folders or globs after "claimwire run", or "inputs" in pipeline.config.ts. Try: claimwire run articles/'

/** Works on the articles of a batch; what ingest refused keeps its place between them. */
async function workOn(inputs: readonly (Article | Rejected)[], { work }: Workforce): Promise<Outcome> {
  const articles = inputs.flatMap((input) => (isRejected(input) ? [] : [input]))
  const outcomes = (await work(articles)).values()
  return merged(
    inputs.flatMap((input) => {
      if (isRejected(input)) return [outcomeOfRejected(input)]
      const next = outcomes.next()
      return next.done === true ? [] : [next.value]
    }),
  )
}

async function workforceFor(config: Config, first: readonly (Article | Rejected)[]): Promise<Workforce> {
  const size = config.workers === 0 ? availableParallelism() : config.workers
  const whole = first.length < config.queue.batch * config.queue.waiting
  const characters = first.reduce((total, input) => total + (isRejected(input) ? 0 : input.text.length), 0)
  const small = config.workers === 0 && whole && characters < SMALL
  if (size === 1 || small) return thisThread(config)
  const { workerThreads } = await import('./worker-threads.ts')
  return workerThreads(config, size)
}
