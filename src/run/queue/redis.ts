import type { Redis } from 'ioredis'
import { Failure } from '../../model/failure.ts'

/** Which queue, and where its Redis is. */
export interface QueueAddress {
  /** @example 'redis://127.0.0.1:6379' */
  readonly redis: string
  readonly name: string
}

type BullMQ = Pick<typeof import('bullmq'), 'Queue' | 'Worker' | 'UnrecoverableError' | 'WaitingError'>

/** BullMQ and ioredis, which are needed only for a queue. */
export async function queuePackages(): Promise<BullMQ & { readonly Redis: typeof Redis }> {
  try {
    const [{ Queue, Worker, UnrecoverableError, WaitingError }, ioredis] = await Promise.all([
      import('bullmq'),
      import('ioredis'),
    ])
    return { Queue, Worker, UnrecoverableError, WaitingError, Redis: ioredis.Redis }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    const message = 'A queue needs two packages that Claimwire does not install: npm install bullmq ioredis'
    throw new Failure('missing-package', message, { cause: error })
  }
}

/**
 * Connects to Redis, and from then on waits for it whenever it is unreachable.
 *
 * @throws {Failure} `no-redis` when nothing answers at first.
 */
export async function connected({ redis }: QueueAddress): Promise<Redis> {
  const { Redis } = await queuePackages()
  let met = false
  const connection = new Redis(redis, {
    lazyConnect: true,
    // As BullMQ asks for: a command waits until Redis is back.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (met ? Math.min(200 * times, 3000) : null),
  })
  let reason = 'nothing answers'
  connection.on('error', (error: Error) => {
    reason = error.message || reason
  })
  try {
    await connection.connect()
  } catch {
    const where = redis.replace(/\/\/[^@/]*@/, '//')
    throw new Failure(
      'no-redis',
      `Cannot reach Redis at ${where}: ${reason}. Start redis-server, or say with --redis where it is.`,
    )
  }
  met = true
  return connection
}
