import type { Redis } from 'ioredis'
import { Failure } from '../../model/failure.ts'

/** Which queue, and where its Redis is. */
export interface QueueAddress {
  /** May hold a password, so that it is never shown. @example 'redis://127.0.0.1:6379' */
  readonly redis: string
  readonly name: string
}

type BullMQ = Pick<typeof import('bullmq'), 'Queue' | 'Worker' | 'UnrecoverableError' | 'WaitingError' | 'DelayedError'>

/** BullMQ and ioredis, which are needed only for a queue. */
export async function queuePackages(): Promise<BullMQ & { readonly Redis: typeof Redis }> {
  try {
    const [{ Queue, Worker, UnrecoverableError, WaitingError, DelayedError }, ioredis] = await Promise.all([
      import('bullmq'),
      import('ioredis'),
    ])
    return { Queue, Worker, UnrecoverableError, WaitingError, DelayedError, Redis: ioredis.Redis }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    const message = 'A queue needs two packages that Claimwire does not install: npm install bullmq ioredis'
    throw new Failure('missing-package', message, { cause: error })
  }
}

/**
 * Connects to Redis, and from then on waits for it whenever it is unreachable.
 *
 * @throws {Failure} `no-redis` when nothing answers at first, `usage` when the address is none; neither says anything of the
 * address but the host and the port.
 */
export async function connected({ redis }: QueueAddress): Promise<Redis> {
  const where = whereOf(redis)
  const { Redis } = await queuePackages()
  let met = false
  const connection = new Redis(redis, {
    lazyConnect: true,
    // As BullMQ asks for: a command waits until Redis is back.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (met ? Math.min(200 * times, 3000) : null),
  })
  let reason = 'nothing answers'
  connection.on('error', (error: NodeJS.ErrnoException) => {
    reason = reasonIn(error) ?? reason
  })
  try {
    await connection.connect()
    await connection.ping()
  } catch (error) {
    reason = reasonIn(error as NodeJS.ErrnoException) ?? reason
    connection.disconnect()
    throw new Failure(
      'no-redis',
      `Cannot reach Redis at ${where}: ${reason}. Start redis-server, or say where it is with --redis or, so that a password is not seen in the list of processes, with CLAIMWIRE_REDIS.`,
    )
  }
  met = true
  return connection
}

/**
 * Host and port of an address, and nothing else of it: what stands around them may be a password, also where it is misspelt.
 *
 * @example whereOf('rediss://user:secret@queue.example:6380/2?password=secret') // 'queue.example:6380'
 */
export function whereOf(redis: string): string {
  if (redis.startsWith('/') && !redis.startsWith('//')) return 'its socket'
  const url = URL.canParse(redis) ? new URL(redis) : null
  if (url !== null && /^rediss?:$/.test(url.protocol) && url.hostname !== '')
    return `${url.hostname}:${url.port || 6379}`
  throw new Failure(
    'usage',
    'Expected the address of Redis as redis://HOST:PORT, redis://USER:PASSWORD@HOST:PORT or rediss://…, got something else (not shown, since it may hold a password). In a password, write / as %2F, @ as %40, : as %3A and # as %23.',
  )
}

/** Why there is no connection: a code of the system, or what Redis says of a login; never the message, which may repeat what was given. */
function reasonIn({ code, message }: NodeJS.ErrnoException): string | null {
  if (code !== undefined && /^[A-Z_]+$/.test(code)) return code
  const [said] = /^(?:WRONGPASS|NOAUTH|NOPERM|LOADING|READONLY|DENIED)\b/.exec(message) ?? []
  if (said === 'WRONGPASS') return 'the user or the password is wrong (WRONGPASS)'
  if (said === 'NOAUTH') return 'it asks for a password (NOAUTH)'
  return said ?? null
}
