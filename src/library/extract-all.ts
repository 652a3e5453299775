import { setImmediate as turn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { extensionModules } from '../extensions/loaded.ts'
import type { ArticleInput } from '../input/article.ts'
import type { Article } from '../model/article.ts'
import type { Verdict } from '../model/verdict.ts'
import { root } from '../shipped/root.ts'
import { articleOf } from './article-of.ts'
import { expectKeys } from './expected.ts'
import type { MadePipeline } from './made-pipeline.ts'
import type { VerdictThreadData } from './verdict-worker.ts'

/** Articles that wait for each thread, so that it is never idle. */
const AHEAD = 4

export interface ExtractAllOptions {
  /** Threads that read articles; 0, the default, reads in this one. */
  readonly workers?: number
  /** Ends the reading: the iteration throws the signal's reason. */
  readonly signal?: AbortSignal
}

type Given = ArticleInput | Article

/** Reads articles one after another, or several at a time in threads; what comes out is in the order of what went in. */
export async function* extractAll(
  made: MadePipeline,
  articles: AsyncIterable<Given> | Iterable<Given>,
  options: ExtractAllOptions,
): AsyncGenerator<Verdict, void> {
  expectKeys(options, ['workers', 'signal'], 'extractAll')
  const { workers = 0, signal } = options
  if (!Number.isInteger(workers) || workers < 0)
    throw new TypeError(`Expected a number of workers, 0 or more, got ${workers}.`)
  signal?.throwIfAborted()
  if (workers === 0) {
    for await (const article of articles) {
      signal?.throwIfAborted()
      yield made.run(articleOf(article))
      await turn() // so that timers, signals and requests get their turn between two articles
    }
    return
  }
  if (made.extractors.length > 0)
    throw new TypeError(
      'Extractors that were given to createPipeline are functions, which cannot be sent to other threads. Put them into the module of an extension (docs/extensions.md), or read without workers.',
    )
  yield* inThreads(made, articles, workers, signal)
}

async function* inThreads(
  { config, places }: MadePipeline,
  articles: AsyncIterable<Given> | Iterable<Given>,
  workers: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Verdict, void> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina<Article, Verdict>({
    filename: fileURLToPath(new URL('dist/library/verdict-worker.js', root)),
    workerData: { config, places, extensions: extensionModules() } satisfies VerdictThreadData,
    minThreads: 1,
    maxThreads: workers,
  })
  const underWay: Promise<Verdict>[] = []
  try {
    for await (const article of articles) {
      signal?.throwIfAborted()
      const verdict = pool.run(articleOf(article), signal === undefined ? {} : { signal })
      verdict.catch(() => {}) // told when its turn comes; until then nobody waits for it
      underWay.push(verdict)
      if (underWay.length < workers * AHEAD) continue
      const first = underWay.shift()
      if (first !== undefined) yield await first
    }
    for (const verdict of underWay) yield await verdict
  } catch (error) {
    signal?.throwIfAborted() // the pool's own error for that says less
    throw error
  } finally {
    await pool.destroy()
  }
}
