import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Job } from 'bullmq'
import { readMetadata } from '../../input/ingest.ts'
import type { Config } from '../../model/config.ts'
import { stagingFolderOf } from '../session/staging-folder.ts'
import { readFinishedParts } from '../shards/finished-parts.ts'
import { keyOf } from '../shards/key.ts'
import { runFingerprintOf } from '../shards/run-fingerprint.ts'
import { finishShards, type Work } from '../work/finish-shards.ts'
import type { WorkerPool } from '../work/worker-pool.ts'
import { jobSchema, type ShardJob, shardIn } from './job.ts'
import { CARELESS_TRIES, finishCarefully, TRIES } from './one-by-one.ts'
import { connected, type QueueAddress, queuePackages } from './redis.ts'

interface ServeOptions {
  readonly queue: QueueAddress
  /** Worker threads; 0 takes one a core. */
  readonly workers: number
  /** Where the folder is that the jobs' paths start from, if it is elsewhere on this machine. */
  readonly root?: string
  /** Ends when nothing is left on the queue. */
  readonly untilEmpty?: boolean
  /** Seconds after which a worker that is not heard of any more counts as dead. */
  readonly silence?: number
  /** Ends the worker; its shard goes back on the queue, and what is finished of it is safe. */
  readonly signal: AbortSignal
  readonly say?: (line: string) => void
  /** The pool that reads the articles; threads unless a test says otherwise. */
  readonly pool?: (config: Config) => WorkerPool
}

/** Takes shards from a queue and finishes them, until it is told to stop. This thread keeps the locks and does not read articles. */
export async function serve(options: ServeOptions): Promise<{ readonly finished: number }> {
  const { signal, say = () => {}, silence = 30 } = options
  const connection = await connected(options.queue)
  const { Worker, Queue, UnrecoverableError, WaitingError } = await queuePackages()
  const hands = handsOf(options)
  let finished = 0
  const processor = async (job: Job<ShardJob>, token = '') => {
    const parsed = jobSchema.safeParse(job.data)
    if (!parsed.success) throw new UnrecoverableError('The job was made by another version of Claimwire.')
    const config = { ...parsed.data.config, workers: options.workers }
    const root = options.root ?? parsed.data.root
    const fingerprint = runFingerprintOf(config)
    if (fingerprint.id !== parsed.data.fingerprint) {
      throw new UnrecoverableError(
        'The job was made by another version of Claimwire, or with another gazetteer or file of places.',
      )
    }
    const metadata =
      config.metadata === null ? null : await readMetadata(resolve(root, config.metadata), config.metadata)
    const shard = shardIn(parsed.data, root)
    const key = await keyOf(shard, metadata)
    const { shards: folder, draft } = stagingFolderOf(config, root, fingerprint)
    const finishedParts = { ...(await readFinishedParts(folder, key)), keyOf: () => key }
    const pool = await hands.for(config)
    const work: Work & { pool: WorkerPool } = {
      ...{ config, metadata, signal, shards: [shard], finishedParts, folder, ending: draft.ending ?? '', pool },
    }
    const deaths = job.stalledCounter
    if (deaths >= CARELESS_TRIES) {
      const begins = (suspect: number) => job.updateData({ ...parsed.data, suspect })
      await finishCarefully(work, deaths, parsed.data.suspect, begins)
    } else {
      const { failure } = await finishShards(work)
      if (failure) throw failure
    }
    if (signal.aborted) {
      await job.moveToWait(token)
      throw new WaitingError()
    }
    finished++
  }
  const milliseconds = silence * 1000
  const worker = new Worker<ShardJob>(options.queue.name, processor, {
    connection,
    lockDuration: milliseconds,
    stalledInterval: milliseconds,
    maxStalledCount: TRIES,
  })
  worker.on('error', () => {}) // ioredis tries again, and what a job came to is on the disk
  worker.on('failed', (job, error) =>
    say(`A shard failed (${job?.data.files[0]?.name ?? 'unknown'}): ${error.message}`),
  )
  const queue = new Queue<ShardJob>(options.queue.name, { connection })
  queue.on('error', () => {})
  try {
    while (!signal.aborted) {
      await pause(1000, null, { signal }).catch(() => {})
      if (!options.untilEmpty || signal.aborted) continue
      const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')
      if (Object.values(counts).every((count) => count === 0)) break
    }
    return { finished }
  } finally {
    await worker.close()
    await queue.close()
    await hands.close()
    connection.disconnect()
  }
}

/** The threads of one configuration; they are kept while the shards are of that one. */
function handsOf({ pool, workers }: ServeOptions) {
  let current: { readonly config: string; readonly pool: WorkerPool } | null = null
  return {
    for: async (config: Config): Promise<WorkerPool> => {
      const own = JSON.stringify(config)
      if (current?.config === own) return current.pool
      await current?.pool.close()
      const { workerThreads } = await import('../work/worker-threads.ts')
      const made = pool?.(config) ?? workerThreads(config, workers === 0 ? availableParallelism() : workers)
      current = { config: own, pool: made }
      return made
    },
    close: async () => current?.pool.close(),
  }
}
