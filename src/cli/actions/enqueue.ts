import { enqueue } from '../../run/queue/enqueue.ts'
import { type Exit, exit } from '../finish.ts'
import type { QueueFlags } from '../run-options.ts'
import { configurationOf, interruption, logFor, type RunFlags } from './run.ts'

export interface EnqueueFlags extends RunFlags, QueueFlags {
  readonly wait?: boolean
}

/** Puts shards on a queue and says how many. */
export async function act(inputs: readonly string[], flags: EnqueueFlags): Promise<Exit> {
  const { config, root } = await configurationOf(inputs, flags)
  const log = await logFor(flags)
  const { signal, ignore } = interruption(log)
  try {
    const queue = { redis: flags.redis, name: flags.queue }
    const wait = flags.wait === true
    const { shards, finished, added } = await enqueue({ config, root, queue, wait, signal, say: log.say })
    if (!flags.quiet && !wait) {
      process.stdout.write(
        `${added} of ${shards} shards are on the queue ${flags.queue}; ${finished} were finished before.\n`,
      )
    }
    return exit.well
  } catch (error) {
    if (signal.aborted) return exit.interrupted
    throw error
  } finally {
    ignore()
    log.stop()
  }
}
