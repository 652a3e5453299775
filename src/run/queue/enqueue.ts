import { setTimeout as pause } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import type { Metadata } from '../../input/ingest.ts'
import { Failure } from '../../model/failure.ts'
import { inSession, type RunOptions, type Session } from '../session/session.ts'
import { type FinishedParts, isFinished, readFinishedParts } from '../shards/finished-parts.ts'
import { keyOf } from '../shards/key.ts'
import type { Shard } from '../shards/shard.ts'
import { jobId, jobOf, type ShardJob } from './job.ts'
import { connected, type QueueAddress, queuePackages } from './redis.ts'

interface EnqueueOptions extends Pick<RunOptions, 'config' | 'root' | 'say' | 'signal'> {
  readonly queue: QueueAddress
  /** Waits until every shard is finished, and puts those on the queue again that a Redis without persistence has lost. */
  readonly wait?: boolean
  /** Milliseconds between two looks; five seconds unless a test is in a hurry. */
  readonly every?: number
}

interface Enqueued {
  readonly shards: number
  readonly finished: number
  readonly added: number
}

/** A worker that fails, as on a full disk, tries again; one that dies is another matter, and counted by the queue. */
const JOB = { attempts: 3, backoff: { type: 'exponential', delay: 2000 }, removeOnComplete: true } as const
const AT_ONCE = 200

/** Puts every shard that is not finished on a queue, for any number of workers on any machines that see the same folders. */
export async function enqueue(options: EnqueueOptions): Promise<Enqueued> {
  const { config, root, say = () => {} } = options
  // Whoever can write to Redis could name a program there: a worker runs none.
  if (config.extensions.length > 0)
    throw new Failure(
      'usage',
      'Expected no extensions: workers of a queue take none from it. Use claimwire run --shard i/n on each machine, then claimwire collect.',
    )
  const connection = await connected(options.queue)
  const { Queue } = await queuePackages()
  const queue = new Queue<ShardJob>(options.queue.name, { connection })
  queue.on('error', () => {}) // ioredis tries again
  try {
    return await inSession(options, '-enqueue', 'auto', async (session) => {
      const open = openShards(session.shards, session.finishedParts)
      if (open.some(({ stamp }) => stamp === null)) {
        throw new Failure('usage', 'Expected files or folders, got "-": standard input is only on this machine.')
      }
      const jobs = open.map((shard) => jobOf(shard, config, root, session.fingerprint.id))
      await add(queue, jobs)
      const report = {
        shards: session.shards.length,
        finished: session.shards.length - open.length,
        added: jobs.length,
      }
      if (options.wait) {
        say(
          `${report.added} of ${report.shards} shards are on the queue ${options.queue.name}; waiting until they are finished.`,
        )
        await finished(queue, open, jobs, session, options)
      }
      return report
    })
  } finally {
    await queue.close()
    connection.disconnect()
  }
}

function openShards(shards: readonly Shard[], finishedParts: FinishedParts): Shard[] {
  return shards.filter(({ stamp }) => {
    const key = stamp === null ? null : finishedParts.keyOf(stamp)
    return key === null || !isFinished(finishedParts.partsOf(key))
  })
}

async function add(queue: Queue<ShardJob>, jobs: readonly ShardJob[]): Promise<void> {
  const failed = new Map((await queue.getFailed()).map((job) => [job.id, job]))
  for (let from = 0; from < jobs.length; from += AT_ONCE) {
    const some = jobs.slice(from, from + AT_ONCE)
    for (const job of some) await failed.get(jobId(job))?.remove()
    await queue.addBulk(some.map((data) => ({ name: 'shard', data, opts: { ...JOB, jobId: jobId(data) } })))
  }
}

/** Watches the finished parts on the disk, not the queue, which may forget. */
async function finished(
  queue: Queue<ShardJob>,
  open: readonly Shard[],
  jobs: readonly ShardJob[],
  { staging, metadata }: Session,
  { signal, every = 5000 }: EnqueueOptions,
): Promise<void> {
  const jobOfShard = new Map(open.map((shard, i) => [shard, jobs[i]]))
  const known = await keysOf(metadata)
  for (let left = openShards(open, await readFinishedParts(staging.shards)); left.length > 0; ) {
    await pause(every, null, signal ? { signal } : {})
    const finishedParts = await readFinishedParts(staging.shards)
    const lost: ShardJob[] = []
    const still: Shard[] = []
    for (const shard of openShards(left, finishedParts)) {
      const job = jobOfShard.get(shard)
      if (job === undefined) continue
      const queued = await queue.getJob(jobId(job))
      if (await queued?.isFailed())
        throw new Failure('shard-failed', `A shard failed: ${queued?.failedReason}. See claimwire status.`)
      // Gone from the queue it is finished, perhaps under another stamp, as a copy of a shard that was before; or it was lost.
      if (queued === undefined && isFinished(finishedParts.partsOf(await known(shard)))) continue
      if (queued === undefined) lost.push(job)
      still.push(shard)
    }
    await add(queue, lost)
    left = still
  }
}

async function keysOf(metadata: Metadata | null): Promise<(shard: Shard) => Promise<string>> {
  const keys = new Map<Shard, string>()
  return async (shard) => {
    const key = keys.get(shard) ?? (await keyOf(shard, metadata))
    keys.set(shard, key)
    return key
  }
}
