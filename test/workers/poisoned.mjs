// A worker of a queue, for tests, whose whole process dies of one article, as of a fault in the engine or of the machine's memory.
import { serve } from '../../dist/run/queue/serve.js'
import { thisThread } from '../../dist/run/work/this-thread.js'

const [, , redis, name] = process.argv

function pool(config) {
  const own = thisThread(config)
  return {
    ...own,
    work: async (inputs) => {
      if (inputs.some(({ text }) => text?.includes('POISON'))) process.kill(process.pid, 'SIGKILL')
      return own.work(inputs)
    },
  }
}

const { signal } = new AbortController()
await serve({ queue: { redis, name }, workers: 1, silence: 1, untilEmpty: true, signal, pool })
