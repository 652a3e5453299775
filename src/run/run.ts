import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import type { Claim } from '../model/claim.ts'
import type { Config } from '../model/config.ts'
import { Failure } from '../model/failure.ts'
import type { RunRecord } from '../model/run.ts'
import { readMetadata } from '../stages/ingest/ingest.ts'
import type { Disk } from '../stages/write/disk.ts'
import { type Resume, resumed } from './resume.ts'
import { isFinished, type Part } from './shards/ledger.ts'
import { planOf } from './shards/plan.ts'
import { recipeOf } from './shards/recipe.ts'
import { finishShards } from './work/finish-shards.ts'
import type { Progress } from './work/progress.ts'
import type { Undertaking } from './work/unread.ts'
import type { Workforce } from './work/workforce.ts'
import { leave, lockOf, sweep, workshopOf } from './workshop.ts'
import { writeMerged } from './write-merged.ts'

export interface RunOptions {
  readonly config: Config
  /** The folder that the configuration's relative paths start from. */
  readonly root: string
  readonly stdin?: Readable
  /** Stops the run; what was finished is written, and the record says that it was interrupted. */
  readonly signal?: AbortSignal
  readonly resume?: Resume
  /** Told after each batch that was finished. */
  readonly onProgress?: (progress: Progress) => void
  /** Told the lines of `rejected.jsonl` as they are written. */
  readonly onRejected?: (lines: string) => void
  /** Told in a sentence what a person should know: that a run goes on, or starts over. */
  readonly say?: (line: string) => void
  readonly disk?: Disk
  /** Who reads the articles; by default as many threads as the configuration says. */
  readonly workforce?: Workforce
}

export interface RunReport {
  readonly record: RunRecord
  readonly folder: string
  readonly specimen: Claim | null
}

/**
 * Runs the pipeline over all inputs and writes the output folder.
 *
 * Work is made safe shard by shard, so that a run that was ended in any way goes on where it was when it is called again. The same
 * input gives the same bytes in `claims.jsonl`, `articles.jsonl` and `rejected.jsonl`, whatever the number of workers and however
 * often it was ended.
 *
 * @throws {Failure} when an input does not exist, another run has the folder, or the disk does not play along; an earlier run's
 * records then stay, and what was finished is gone on from.
 */
export async function run(options: RunOptions): Promise<RunReport> {
  const { config, root, disk, stdin, onProgress, onRejected, workforce, say = () => {} } = options
  const signal = options.signal ?? new AbortController().signal
  const started = new Date()
  const { shards, metadata } = await planned(config, root)
  const recipe = recipeOf(config)
  const workshop = workshopOf(config, root, recipe)
  const lock = await lockOf(workshop, '', disk)
  try {
    if (lock.takenFrom !== null) say(`Taking the folder over from process ${lock.takenFrom}, which is gone.`)
    await sweep(workshop, disk)
    const ledger = await resumed(workshop, recipe, options.resume ?? 'auto', say, disk)
    const done = await finishShards({
      ...{ config, shards, metadata, ledger, signal, folder: workshop.shards, ending: workshop.draft.ending ?? '' },
      ...(stdin && { stdin }),
      ...(disk && { disk }),
      ...(onProgress && { onProgress }),
      ...(onRejected && { onRejected }),
      ...(workforce && { workforce }),
    })
    if (done.failure) throw resumable(done.failure, done.shards)
    const ended = signal.aborted ? 'interrupted' : 'complete'
    return await writeMerged({
      ...{ config, workshop, parts: withoutGap(done.shards), started, ended },
      ...(onRejected && { onRejected }),
      ...(disk && { disk }),
    })
  } finally {
    await lock.release()
    await leave(workshop)
  }
}

/** The shards of a configuration's inputs, and the metadata table. Everything is looked for before the first article is read. */
export async function planned(config: Config, root: string) {
  if (config.inputs.length === 0) throw new Failure('no-inputs', NO_INPUTS)
  const metadata = config.metadata === null ? null : await readMetadata(resolve(root, config.metadata), config.metadata)
  return { metadata, shards: await planOf(config, root, metadata) }
}

const NO_INPUTS =
  'No inputs: expected files, folders or globs after "claimwire run", or "inputs" in pipeline.config.ts. Try: claimwire run articles/'

/** What is finished from the beginning of the input on: a record of an interrupted run has no gap in it. */
function withoutGap(shards: readonly Undertaking[]): Part[] {
  const open = shards.findIndex(({ parts }) => !isFinished(parts))
  return shards.slice(0, open < 0 ? shards.length : open + 1).flatMap(({ parts }) => parts)
}

function resumable(failure: Failure, shards: readonly Undertaking[]): Failure {
  const finished = shards.flatMap(({ parts }) => parts).filter(({ marker }) => marker.stamp !== null)
  if (finished.length === 0) return failure
  const inputs = finished.reduce((sum, { marker }) => sum + marker.inputs, 0)
  const message = `${failure.message} The same command goes on from there: ${inputs} inputs are finished.`
  return new Failure(failure.code, message, { cause: failure })
}
