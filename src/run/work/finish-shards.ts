import { availableParallelism } from 'node:os'
import type { Config } from '../../model/config.ts'
import { Failure } from '../../model/failure.ts'
import type { Disk } from '../../output/disk.ts'
import type { FinishedParts } from '../shards/finished-parts.ts'
import type { Shard } from '../shards/shard.ts'
import { lengthOf } from './batches.ts'
import { inOrder } from './in-order.ts'
import { partWriter } from './part-writer.ts'
import { peek } from './peek.ts'
import { type Progress, trackOf } from './progress.ts'
import { type Batch, type Reading, unread, type WorkItem, workItems } from './work-items.ts'
import type { WorkerPool } from './worker-pool.ts'

export interface Work extends Reading {
  readonly shards: readonly Shard[]
  readonly finishedParts: FinishedParts
  /** Where the finished parts go. */
  readonly folder: string
  /** Tells this process's drafts from another's. */
  readonly ending: string
  readonly disk?: Disk
  /** Called after each batch that was written. */
  readonly onProgress?: (progress: Progress) => void
  /** Is given the lines of `rejected.jsonl` that a batch adds. */
  readonly onRejected?: (lines: string) => void
  /** The pool that does the work; by default as many threads as configured, or this one if there is little to do. */
  readonly pool?: WorkerPool
}

/** What is on the disk when the work has ended, in the order of the plan. */
export interface Finished {
  readonly shards: readonly WorkItem[]
  /** What ended the work early; what was finished until then stays. */
  readonly failure: Failure | null
}

/** This much is done before a worker thread has loaded. */
const SMALL = { inputs: 64, characters: 500_000 }

/** Finishes every unfinished shard, making part after part safe. The same input gives the same bytes, whichever workers read it. */
export async function finishShards(work: Work): Promise<Finished> {
  const { config, signal } = work
  const met: WorkItem[] = []
  const track = trackOf(work.shards, work.onProgress ?? (() => {}))
  const writer = partWriter(work.folder, work.ending, config, work.disk)
  const shards = (async function* () {
    for await (const item of workItems(work.shards, work.finishedParts, work.metadata)) {
      met.push(item)
      track.meet(item)
      yield item
    }
  })()
  let failure: Failure | null = null
  let own: WorkerPool | null = null
  let close = async () => {}
  try {
    const { first, whole, all, letGo } = await peek(unread(shards, work), (batches) => !isSmall(batches))
    close = letGo
    if (first.length > 0) {
      const pool = work.pool ?? (await poolFor(config, whole))
      if (work.pool === undefined) own = pool
      const pace = { atOnce: pool.size, waiting: config.queue.waiting * pool.size, signal }
      await inOrder(
        all,
        async (batch) => ({ batch, outcome: await pool.work(batch.inputs) }),
        async ({ batch, outcome }) => {
          await writer.take(batch, outcome)
          track.take(batch, outcome)
          if (outcome.rejected.length > 0) work.onRejected?.(Buffer.from(outcome.rejected).toString('utf8'))
        },
        pace,
      )
    }
  } catch (error) {
    failure = failureOf(error)
  } finally {
    await close()
    await own?.close()
  }
  await writer.close().catch((error: unknown) => {
    failure ??= failureOf(error)
  })
  return { shards: met, failure }
}

function failureOf(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('run-failed', String(error), { cause: error })
}

function isSmall(batches: readonly Batch[]): boolean {
  const inputs = batches.flatMap((batch) => batch.inputs)
  const characters = inputs.reduce((total, input) => total + lengthOf(input), 0)
  return inputs.length < SMALL.inputs && characters < SMALL.characters
}

/** A single worker is a thread too: an article that breaks it breaks nothing else, and it can be stopped. */
async function poolFor(config: Config, small: boolean): Promise<WorkerPool> {
  // Each is loaded when needed: a process that only hands articles out does not load what reads them.
  if (small && config.workers < 2) {
    const { thisThread } = await import('./this-thread.ts')
    return thisThread(config)
  }
  const { workerThreads } = await import('./worker-threads.ts')
  return workerThreads(config, config.workers === 0 ? availableParallelism() : config.workers)
}
