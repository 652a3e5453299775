import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { extensionModules } from '../../extensions/loaded.ts'
import { isRejected } from '../../input/refusal.ts'
import type { Config } from '../../model/config.ts'
import { Failure } from '../../model/failure.ts'
import type { Rejected } from '../../model/rejected.ts'
import { root } from '../../shipped/root.ts'
import { lost, tooLong } from '../../within-limits.ts'
import { joined, type Outcome, outcomeOfRejected } from '../outcomes/outcome.ts'
import type { Input } from './batches.ts'
import { compileLess } from './compiling.ts'
import { growLess } from './heap.ts'
import type { Began, Task } from './thread.ts'
import type { ThreadData } from './worker.ts'
import type { WorkerPool } from './worker-pool.ts'

/** Follows a task: when it turned to which article. */
interface Watch {
  readonly began: () => void
  readonly stop: () => void
}

/** How a thread that was given some articles has ended: which of them it had turned to, counted from 0, and why. */
class Ended extends Error {
  readonly at: number

  constructor(at: number, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.at = at
  }
}

/** Room for new objects, three quarters of V8's default: with half of it, cleaning up takes twice the time; with more, a thread grows by as much. */
const YOUNG_MEGABYTES = 36

/** Batches for each thread: one that it works on, and one that it is given at once when that is done, whatever this thread then does. */
const AHEAD = 2

/**
 * Works in threads of their own. A thread that an article keeps too long, or that dies of it, is replaced; that article alone is refused.
 *
 * @param worker the file that a thread runs; the built `worker.js` unless a test says otherwise
 */
export function workerThreads(
  config: Config,
  size: number,
  worker = fileURLToPath(new URL('dist/run/work/worker.js', root)),
): WorkerPool {
  const { articleSeconds: seconds, threadMegabytes } = config.limits
  growLess()
  compileLess()
  const pool = new Piscina<Task, Outcome>({
    filename: worker,
    workerData: { config, extensions: extensionModules() } satisfies ThreadData,
    minThreads: size,
    maxThreads: size,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: threadMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
  // A thread that cannot even load: no article is to blame, and there is no point in going on.
  let broken: Failure | null = null
  let loaded = false
  const underWay = new Set<(error: Failure) => void>()
  pool.on('error', (error: NodeJS.ErrnoException) => {
    // A thread that is being ended for the time that an article takes may meanwhile run out of memory: that ends no run.
    if (loaded && error.code === 'ERR_WORKER_OUT_OF_MEMORY' && pool.threads.length > 0) return
    broken = new Failure('no-worker', `The worker threads cannot be started: ${error.message}`, { cause: error })
    for (const fail of underWay) fail(broken)
  })
  const watches = new Map<number, Watch>()
  pool.on('message', ({ began }: Began) => {
    loaded = true
    watches.get(began)?.began()
  })

  let tasks = 0
  const attempt = async (inputs: readonly Input[]): Promise<Outcome> => {
    const number = ++tasks
    const limit = new AbortController()
    let at = -1
    const watch = watchFor(
      seconds * 1000,
      () => at++,
      () => limit.abort(),
    )
    watches.set(number, watch)
    // Let go when the attempt ends: a race against one promise for all attempts would keep what each came to until the last.
    let fail: (error: Failure) => void = () => {}
    try {
      return await new Promise((resolve, reject) => {
        fail = reject
        underWay.add(fail)
        if (broken !== null) reject(broken)
        pool.run({ number, inputs }, { signal: limit.signal }).then(resolve, reject)
      })
    } catch (error) {
      throw error instanceof Failure ? error : new Ended(at, error)
    } finally {
      underWay.delete(fail)
      watch.stop()
      watches.delete(number)
    }
  }

  /** Finds the article that a thread has died of: it takes the others with it, which are then worked on again without it. */
  const work = async (inputs: readonly Input[]): Promise<Outcome> => {
    if (inputs.length === 0) return joined([])
    try {
      return await attempt(inputs)
    } catch (error) {
      if (!(error instanceof Ended)) throw error
      const [only] = inputs
      if (only !== undefined && inputs.length === 1) return outcomeOfRejected(refusal(only, error.cause, config))
      const at = Math.max(0, error.at)
      const [before, suspect, after] = [inputs.slice(0, at), inputs.slice(at, at + 1), inputs.slice(at + 1)]
      return joined([await work(before), await work(suspect), await work(after)])
    }
  }

  return { size: size * AHEAD, work, close: () => pool.destroy() }
}

/** Runs from the first article on: a thread that is still loading is not an article that takes too long. */
function watchFor(milliseconds: number, count: () => void, late: () => void): Watch {
  let timer: NodeJS.Timeout | undefined
  const stop = () => clearTimeout(timer)
  return {
    stop,
    began: () => {
      stop()
      count()
      timer = setTimeout(late, milliseconds)
    },
  }
}

function refusal(article: Input, cause: unknown, { limits }: Config): Rejected {
  if (isRejected(article)) return article
  if (cause instanceof Error && cause.name === 'AbortError') {
    return lost(article, 'time-limit', tooLong(limits.articleSeconds))
  }
  if (cause instanceof Error && (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const reason = `The article needs more memory than the ${limits.threadMegabytes} megabytes of a worker thread. Raise limits.threadMegabytes, or cut the article.`
    return lost(article, 'memory-limit', reason)
  }
  const reason = cause instanceof Error ? cause.message : String(cause)
  return lost(article, 'worker-crashed', `The worker thread ended on this article: ${reason}. Run it alone to see why.`)
}
