import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { extensionModules } from '../../extensions/loaded.ts'
import { Failure } from '../../model/failure.ts'
import { compileLess } from '../../run/work/compiling.ts'
import { growLess } from '../../run/work/heap.ts'
import { root } from '../../shipped/root.ts'
import type { Scored, Scorer, Scoring, Share } from './scorer.ts'
import type { ThreadData } from './worker.ts'

/** Room for new objects in each thread, as in those of a run. */
const YOUNG_MEGABYTES = 36

/** Shares for each thread: one that it works on, and one that it is given at once when that is done. */
const AHEAD = 2

/** Scores in threads of their own; they read the fixtures as well, which takes nearly as long as reading the articles. */
export function scoringThreads(scoring: Scoring, size: number): Scorer {
  growLess()
  compileLess()
  const pool = new Piscina<Share, Scored>({
    filename: fileURLToPath(new URL('dist/eval/work/worker.js', root)),
    workerData: { scoring, extensions: extensionModules() } satisfies ThreadData,
    minThreads: size,
    maxThreads: size,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: {
      maxOldGenerationSizeMb: scoring.config.limits.threadMegabytes,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
  })
  // A thread that cannot even load leaves what waits for it waiting.
  const end = new AbortController()
  pool.on('error', (error: Error) => end.abort(error))
  return {
    size: size * AHEAD,
    score: async (share) => {
      try {
        return await pool.run(share, { signal: end.signal })
      } catch (error) {
        throw ended(share, end.signal.aborted ? end.signal.reason : error)
      }
    },
    close: () => pool.destroy(),
  }
}

function ended({ articles }: Share, cause: unknown): Failure {
  const [first, last] = [articles[0]?.file ?? '', articles[articles.length - 1]?.file ?? '']
  const reason = cause instanceof Error ? cause.message : String(cause)
  const where = first === last ? first : `${first} to ${last}`
  return new Failure('worker-crashed', `A worker thread ended while it scored ${where}: ${reason}.`, { cause })
}
