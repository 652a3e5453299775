import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Article } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import { lost, type Outcome, outcomeOfRejected } from './outcome.ts'
import type { Began, Task } from './worker.ts'
import type { Workforce } from './workforce.ts'

interface Watch {
  readonly restart: () => void
  readonly stop: () => void
}

/**
 * Works in threads of their own. A thread that an article keeps too long, or that dies of it, is replaced; that article alone is refused.
 *
 * @param worker the file that a thread runs; the built `worker.js` unless a test says otherwise
 */
export function workerThreads(
  config: Config,
  size: number,
  worker = fileURLToPath(new URL('./worker.js', import.meta.url)),
): Workforce {
  const pool = new Piscina<Task, readonly Outcome[]>({
    filename: worker,
    workerData: config,
    minThreads: size,
    maxThreads: size,
    idleTimeout: Number.POSITIVE_INFINITY,
  })
  const seconds = config.limits.articleSeconds
  const watches = new Map<number, Watch>()
  pool.on('message', ({ began }: Began) => watches.get(began)?.restart())

  let tasks = 0
  const attempt = async (articles: readonly Article[]): Promise<readonly Outcome[]> => {
    const number = ++tasks
    const limit = new AbortController()
    const watch = watchFor(seconds * 1000, () => limit.abort())
    watches.set(number, watch)
    try {
      return await pool.run({ number, articles }, { signal: limit.signal })
    } finally {
      watch.stop()
      watches.delete(number)
    }
  }

  const work = async (articles: readonly Article[]): Promise<readonly Outcome[]> => {
    try {
      return await attempt(articles)
    } catch (error) {
      const [only, ...others] = articles
      if (only !== undefined && others.length === 0) return [outcomeOfRejected(refusal(only, error, seconds))]
    }
    // One of them took the thread down and the results of the others with it: each by itself, the guilty one is found.
    const outcomes: Outcome[] = []
    for (const article of articles) outcomes.push(...(await work([article])))
    return outcomes
  }

  return { size, work, close: () => pool.destroy() }
}

/** Runs from the first `restart` on: a thread that is still loading is not an article that takes too long. */
function watchFor(milliseconds: number, late: () => void): Watch {
  let timer: NodeJS.Timeout | undefined
  const stop = () => clearTimeout(timer)
  return {
    stop,
    restart: () => {
      stop()
      timer = setTimeout(late, milliseconds)
    },
  }
}

function refusal(article: Article, error: unknown, seconds: number) {
  const reason = error instanceof Error ? error.message : String(error)
  return error instanceof Error && error.name === 'AbortError'
    ? lost(
        article,
        'time-limit',
        `The article took longer than ${seconds} seconds and was given up. Raise limits.articleSeconds, or cut the article.`,
      )
    : lost(
        article,
        'worker-crashed',
        `The worker thread ended on this article: ${reason}. Try it alone with --workers 1 to see why.`,
      )
}
