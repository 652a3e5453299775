import { nameIn } from './job.ts'
import { connected, type QueueAddress, queuePackages } from './redis.ts'

/** The state of a queue; what is finished is in the output folder and no longer on the queue. */
interface QueueStatus {
  readonly waiting: number
  readonly active: number
  /** Waiting for another try. */
  readonly delayed: number
  readonly failed: number
  readonly workers: number
  readonly failures: readonly { readonly file: string; readonly reason: string; readonly deaths: number }[]
}

/** How many failures are reported one by one. */
const TOLD = 20

export async function statusOf(address: QueueAddress): Promise<QueueStatus> {
  const connection = await connected(address)
  const { Queue } = await queuePackages()
  const queue = new Queue<unknown>(address.name, { connection })
  try {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed')
    const count = (state: string) => counts[state] ?? 0
    const failed = await queue.getFailed(0, TOLD - 1)
    return {
      ...{ waiting: count('waiting'), active: count('active'), delayed: count('delayed'), failed: count('failed') },
      workers: (await queue.getWorkers()).length,
      failures: failed.map((job) => ({
        file: nameIn(job.data),
        reason: String(job.failedReason ?? ''),
        deaths: job.stalledCounter,
      })),
    }
  } finally {
    await queue.close()
    connection.disconnect()
  }
}
