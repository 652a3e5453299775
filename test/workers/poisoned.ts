// A worker of a queue, for tests, whose whole process dies of one article, as of a fault in the engine or of the machine's memory.
import type { Config } from '../../src/model/config.ts'
import { serve } from '../../src/run/queue/serve.ts'
import type { Input } from '../../src/run/work/batches.ts'
import { thisThread } from '../../src/run/work/this-thread.ts'
import type { WorkerPool } from '../../src/run/work/worker-pool.ts'

const [, , redis = '', name = ''] = process.argv

function pool(config: Config): WorkerPool {
  const own = thisThread(config)
  return {
    ...own,
    work: async (inputs: readonly Input[]) => {
      if (inputs.some((input) => 'text' in input && input.text.includes('POISON'))) process.kill(process.pid, 'SIGKILL')
      return own.work(inputs)
    },
  }
}

const { signal } = new AbortController()
const bounds = { root: process.cwd(), output: process.cwd() }
await serve({ bounds, queue: { redis, name }, workers: 1, silence: 1, untilEmpty: true, signal, pool })
