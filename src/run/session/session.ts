import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { type Metadata, readMetadata } from '../../input/ingest.ts'
import type { Config } from '../../model/config.ts'
import { Failure } from '../../model/failure.ts'
import type { Disk } from '../../output/disk.ts'
import { type FinishedParts, readFinishedParts } from '../shards/finished-parts.ts'
import { planOf } from '../shards/plan.ts'
import { type RunFingerprint, runFingerprintOf } from '../shards/run-fingerprint.ts'
import type { Shard } from '../shards/shard.ts'
import { type Finished, finishShards } from '../work/finish-shards.ts'
import type { Progress } from '../work/progress.ts'
import type { WorkerPool } from '../work/worker-pool.ts'
import { type Resume, resumed } from './resume.ts'
import { lockOf, removeIfEmpty, removeStale, type StagingFolder, stagingFolderOf } from './staging-folder.ts'

export interface RunOptions {
  readonly config: Config
  /** The folder that the configuration's relative paths start from. */
  readonly root: string
  readonly stdin?: Readable
  /** Stops the run; what was finished is written, and the record says that it was interrupted. */
  readonly signal?: AbortSignal
  readonly resume?: Resume
  /** Called after each batch that was finished. */
  readonly onProgress?: (progress: Progress) => void
  /** Is given the lines of `rejected.jsonl` as they are written. */
  readonly onRejected?: (lines: string) => void
  /** Is given sentences that a person should read: that a run resumes, or starts over. */
  readonly say?: (line: string) => void
  readonly disk?: Disk
  /** The pool that reads the articles; by default as many threads as configured. */
  readonly pool?: WorkerPool
}

/** A plan, and the folder that it is carried out in and that no other process uses meanwhile. */
export interface Session {
  readonly shards: readonly Shard[]
  readonly metadata: Metadata | null
  readonly fingerprint: RunFingerprint
  readonly finishedParts: FinishedParts
  readonly staging: StagingFolder
  readonly started: Date
  /** @throws {Failure} `locked` when another process has taken the folder over, as when this one was stopped for a while. */
  readonly mustHold: () => Promise<void>
}

/**
 * Plans, takes the folder's lock, reads which parts are finished, and gives the lock back when the work is done.
 *
 * @param who whose lock: several processes may work at the same time, each on a share of its own
 * @param resume what to do with finished shards; null where they are only looked at
 * @throws {Failure} when an input does not exist, or another has the lock; then nothing was written.
 */
export async function inSession<T>(
  options: Pick<RunOptions, 'config' | 'root' | 'say' | 'disk'>,
  who: string,
  resume: Resume | null,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const { config, root, disk, say = () => {} } = options
  const started = new Date()
  const { shards, metadata } = await planned(config, root)
  const misfit = metadata === null ? null : misfitOf(metadata, shards)
  if (misfit !== null) say(misfit)
  const fingerprint = runFingerprintOf(config)
  const staging = stagingFolderOf(config, root, fingerprint)
  const lock = await lockOf(staging, who, disk)
  try {
    if (lock.takenFrom !== null) say(`Taking the folder over from ${lock.takenFrom}.`)
    await removeStale(staging, disk)
    const finishedParts =
      resume === null ? await readFinishedParts(staging.shards) : await resumed(staging, fingerprint, resume, say, disk)
    const mustHold = async () => {
      if (!(await lock.isHeld())) throw new Failure('locked', TAKEN_OVER)
    }
    return await work({ shards, metadata, fingerprint, finishedParts, staging, started, mustHold })
  } finally {
    await lock.release()
    await removeIfEmpty(staging)
  }
}

/** The shards of a configuration's inputs, and the metadata table. Everything is looked for before the first article is read. */
async function planned(config: Config, root: string) {
  if (config.inputs.length === 0) throw new Failure('no-inputs', NO_INPUTS)
  const metadata = config.metadata === null ? null : await readMetadata(resolve(root, config.metadata), config.metadata)
  return { metadata, shards: await planOf(config, root, metadata) }
}

/** What a person should know of a metadata table whose rows name no file; null when they do, or are about files in archives. */
function misfitOf({ file, rows }: Metadata, shards: readonly Shard[]): string | null {
  const names = new Set(shards.flatMap(({ files }) => files.map(({ name }) => name)))
  const isFitting = (path: string) => names.has(path) || stepsOf(path).some((step) => names.has(step))
  const lost = [...rows.keys()].filter((path) => !isFitting(path))
  const [first] = lost
  if (first === undefined) return null
  const [example = ''] = names
  return `${lost.length} of ${rows.size} rows of ${file} name no input, such as ${JSON.stringify(first)}; paths start at the input folder, as in ${JSON.stringify(example)}.`
}

/** @example stepsOf('a.zip/b/c.txt') // ['a.zip', 'a.zip/b'] */
function stepsOf(path: string): string[] {
  const steps: string[] = []
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) steps.push(path.slice(0, at))
  return steps
}

const TAKEN_OVER =
  'Another process has taken the output folder over, since this one was not heard of for a while. What is finished stays; wait for the other.'

const NO_INPUTS =
  'No inputs: expected files, folders or globs after "claimwire run", or "inputs" in pipeline.config.ts. Try: claimwire run articles/'

/**
 * Finishes shards of a session.
 *
 * @throws {Failure} what ended the work early, with a word on what is finished.
 */
export async function worked(options: RunOptions, session: Session, shards: readonly Shard[]): Promise<Finished> {
  const { config, stdin, disk, onProgress, onRejected, pool } = options
  const { metadata, finishedParts, staging } = session
  const signal = options.signal ?? new AbortController().signal
  const done = await finishShards({
    ...{ config, shards, metadata, finishedParts, signal, folder: staging.shards, ending: staging.draft.ending ?? '' },
    ...(stdin && { stdin }),
    ...(disk && { disk }),
    ...(onProgress && { onProgress }),
    ...(onRejected && { onRejected }),
    ...(pool && { pool }),
  })
  if (done.failure) throw resumable(done.failure, done)
  return done
}

function resumable(failure: Failure, { shards }: Finished): Failure {
  const finished = shards.flatMap(({ parts }) => parts).filter(({ manifest }) => manifest.stamp !== null)
  if (finished.length === 0) return failure
  const inputs = finished.reduce((sum, { manifest }) => sum + manifest.inputs, 0)
  const message = `${failure.message} The same command resumes from there: ${inputs} inputs are finished.`
  return new Failure(failure.code, message, { cause: failure })
}
