import { resolve } from 'node:path'
import { serve } from '../../run/queue/serve.ts'
import { type Exit, exit } from '../finish.ts'
import type { QueueFlags } from '../run-options.ts'
import { interruption, logFor } from './run.ts'

export interface WorkerFlags extends QueueFlags {
  readonly workers?: number
  readonly root: string
  readonly output?: string
  readonly untilEmpty?: boolean
  readonly silence: number
  readonly quiet?: boolean
}

/** Works on a queue until it is told to stop. */
export async function act({
  redis,
  queue,
  workers = 0,
  root,
  output = root,
  untilEmpty,
  silence,
  quiet,
}: WorkerFlags): Promise<Exit> {
  const log = await logFor({ quiet: quiet === true })
  const { signal, ignore } = interruption(log)
  try {
    const bounds = { root: resolve(root), output: resolve(output) }
    const { finished, putBack } = await serve({
      ...{ queue: { redis, name: queue }, workers, bounds, silence, signal, say: log.say },
      ...(untilEmpty && { untilEmpty }),
    })
    const back = putBack > 0 ? ` ${putBack} were put back for workers of other versions.` : ''
    log.say(`${finished} shards finished.${back}`)
    return signal.aborted ? exit.interrupted : exit.well
  } finally {
    ignore()
    log.stop()
  }
}
