import { serve } from '../../run/queue/serve.ts'
import { type Exit, exit } from '../finish.ts'
import type { QueueFlags } from '../run-options.ts'
import { interruption, logFor } from './run.ts'

export interface WorkerFlags extends QueueFlags {
  readonly workers?: number
  readonly root?: string
  readonly untilEmpty?: boolean
  readonly silence: number
  readonly quiet?: boolean
}

/** Works on a queue until it is told to stop. */
export async function act({ redis, queue, workers = 0, root, untilEmpty, silence, quiet }: WorkerFlags): Promise<Exit> {
  const log = await logFor({ quiet: quiet === true })
  const { signal, ignore } = interruption(log)
  try {
    const { finished } = await serve({
      ...{ queue: { redis, name: queue }, workers, silence, signal, say: log.say },
      ...(root !== undefined && { root }),
      ...(untilEmpty && { untilEmpty }),
    })
    log.say(`${finished} shards finished.`)
    return signal.aborted ? exit.interrupted : exit.well
  } finally {
    ignore()
    log.stop()
  }
}
