import { type Metadata, readMetadata } from '../../input/ingest.ts'
import type { Config } from '../../model/config.ts'
import { Failure } from '../../model/failure.ts'
import { stagingFolderOf } from '../session/staging-folder.ts'
import { readFinishedParts } from '../shards/finished-parts.ts'
import { keyOf } from '../shards/key.ts'
import { runFingerprintOf } from '../shards/run-fingerprint.ts'
import { finishShards, type Work } from '../work/finish-shards.ts'
import type { WorkerPool } from '../work/worker-pool.ts'
import { type Bounds, bounded, OutOfBounds } from './bounds.ts'
import { jobSchema, otherVersionIn, type ShardJob } from './job.ts'
import { CARELESS_TRIES, finishCarefully } from './one-by-one.ts'

export interface JobWork {
  /** Whatever stands in Redis. */
  readonly data: unknown
  /** How many processes it has killed. */
  readonly deaths: number
  /** Writes the job's data anew. */
  readonly save: (data: ShardJob) => Promise<void>
  readonly bounds: Bounds
  readonly workers: number
  readonly signal: AbortSignal
  readonly say: (line: string) => void
  readonly pool: (config: Config) => Promise<WorkerPool>
}

/** A job that others can do: those of its version, or with its gazetteer and file of places. */
export interface Foreign {
  readonly kind: 'foreign'
  readonly why: string
}

/** What a job comes to. A sentence that goes to Redis, `why`, says nothing of what is in a file: it may be one that was only guessed. */
export type Came = { readonly kind: 'finished' } | Foreign | { readonly kind: 'impossible'; readonly why: string }

/**
 * Finishes the shard of a job.
 *
 * @throws {Failure} what may be otherwise at the next try, such as a full disk
 */
export async function finishJob(work: JobWork): Promise<Came> {
  const other = otherVersionIn(work.data)
  if (other !== null) return { kind: 'foreign', why: `they were made by version ${JSON.stringify(other.slice(0, 40))}` }
  const parsed = jobSchema.safeParse(work.data)
  if (!parsed.success)
    return { kind: 'impossible', why: 'The job does not hold: it was not made by claimwire enqueue.' }
  const job = parsed.data
  try {
    const { config, shard, metadata: table } = await bounded(job, work.bounds, work.workers)
    const fingerprint = quietly(work, 'The file of places', () => runFingerprintOf(config))
    if (fingerprint.id !== job.fingerprint)
      return { kind: 'foreign', why: 'they were made with another build, gazetteer or file of places' }
    const metadata: Metadata | null =
      table === null
        ? null
        : await readMetadata(table, job.metadata ?? '').catch((error: unknown) =>
            quietly(work, 'The metadata table', () => {
              throw error
            }),
          )
    const key = await keyOf(shard, metadata)
    const { shards: folder, draft } = stagingFolderOf(config, work.bounds.root, fingerprint)
    const finishedParts = { ...(await readFinishedParts(folder, key)), keyOf: () => key }
    const pool = await work.pool(config)
    const { signal } = work
    const own: Work & { pool: WorkerPool } = {
      ...{ config, metadata, signal, shards: [shard], finishedParts, folder, ending: draft.ending ?? '', pool },
    }
    if (work.deaths >= CARELESS_TRIES) {
      await finishCarefully(own, work.deaths, job.suspect, (suspect) => work.save({ ...job, suspect }))
      return { kind: 'finished' }
    }
    const { failure } = await finishShards(own)
    if (failure) throw failure
    return { kind: 'finished' }
  } catch (error) {
    if (error instanceof OutOfBounds) return { kind: 'impossible', why: error.message }
    throw error
  }
}

/** Says here what is wrong with a file, which may be its first line, and tells Redis only that there is something. */
function quietly<T>({ say }: JobWork, what: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    say(error.message)
    throw new OutOfBounds(`${what} of the job cannot be read; the worker's own messages say why.`)
  }
}
