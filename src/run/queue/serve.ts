import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Job, Queue } from 'bullmq'
import type { Config } from '../../model/config.ts'
import type { WorkerPool } from '../work/worker-pool.ts'
import type { Bounds } from './bounds.ts'
import { type Foreign, finishJob } from './finish-job.ts'
import { nameIn, type ShardJob } from './job.ts'
import { TRIES } from './one-by-one.ts'
import { connected, type QueueAddress, queuePackages } from './redis.ts'

interface ServeOptions {
  readonly queue: QueueAddress
  /** Worker threads; 0 takes one a core. */
  readonly workers: number
  /** What the worker may read and write; a job's paths start below `root` if they are elsewhere on this machine. */
  readonly bounds: Bounds
  /** Ends when nothing is left on the queue but jobs for other versions. */
  readonly untilEmpty?: boolean
  /** Seconds after which a worker that is not heard of any more counts as dead. */
  readonly silence?: number
  /** Ends the worker; its shard goes back on the queue, and what is finished of it is safe. */
  readonly signal: AbortSignal
  readonly say?: (line: string) => void
  /** The pool that reads the articles; threads unless a test says otherwise. */
  readonly pool?: (config: Config) => WorkerPool
}

export interface Served {
  readonly finished: number
  /** Shards that were put back, since they are for another version. */
  readonly putBack: number
}

/** How long a worker leaves the queue to others when it has met a job that is not for it, and then the job; milliseconds. */
const ASIDE = 10_000
const BACK = 1000
/** A job that nobody could do for so long is given up. */
const A_DAY = 24 * 60 * 60 * 1000

/** Takes shards from a queue and finishes them, until it is told to stop. This thread keeps the locks and does not read articles. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { signal, say = () => {}, silence = 30 } = options
  const connection = await connected(options.queue)
  const { Worker, Queue, UnrecoverableError, WaitingError, DelayedError } = await queuePackages()
  const hands = handsOf(options)
  const putBack = new Set<string>()
  let finished = 0
  const giveBack = async (job: Job<unknown>, token: string, { why }: Foreign) => {
    if (Date.now() - job.timestamp > A_DAY) throw new UnrecoverableError(`For a day no worker could do it: ${why}.`)
    if (putBack.size === 0) say(`Putting shards back on the queue, since they are for other workers: ${why}.`)
    putBack.add(job.id ?? '')
    // Else it would take every job before the others come to it.
    await worker.pause(true)
    setTimeout(() => worker.resume(), ASIDE).unref()
    await job.moveToDelayed(Date.now() + BACK, token)
    throw new DelayedError()
  }
  const processor = async (job: Job<unknown>, token = '') => {
    const { deaths, data, save } = { deaths: job.stalledCounter, data: job.data, save: job.updateData.bind(job) }
    const came = await finishJob({ data, deaths, save, ...options, say, pool: hands.for })
    if (came.kind === 'impossible') throw new UnrecoverableError(came.why)
    if (came.kind === 'foreign') await giveBack(job, token, came)
    if (signal.aborted) {
      await job.moveToWait(token)
      throw new WaitingError()
    }
    putBack.delete(job.id ?? '')
    finished++
  }
  const milliseconds = silence * 1000
  const worker = new Worker<unknown>(options.queue.name, processor, {
    connection,
    lockDuration: milliseconds,
    stalledInterval: milliseconds,
    maxStalledCount: TRIES,
  })
  worker.on('error', () => {}) // ioredis tries again, and what a job came to is on the disk
  worker.on('failed', (job, error) => say(`A shard failed (${nameIn(job?.data)}): ${error.message}`))
  const queue = new Queue<ShardJob>(options.queue.name, { connection })
  queue.on('error', () => {})
  try {
    while (!signal.aborted) {
      await pause(1000, null, { signal }).catch(() => {})
      if (options.untilEmpty && !signal.aborted && (await isDone(queue, putBack.size))) break
    }
    return { finished, putBack: putBack.size }
  } finally {
    await worker.close()
    await queue.close()
    await hands.close()
    connection.disconnect()
  }
}

/** Whether nothing is left but what was put back. */
async function isDone(queue: Queue, putBack: number): Promise<boolean> {
  const { active = 0, ...left } = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')
  return active === 0 && Object.values(left).reduce((sum, count) => sum + count, 0) <= putBack
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
