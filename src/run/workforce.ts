import { setImmediate as turn } from 'node:timers/promises'
import type { Article } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import { pipeline } from '../pipeline.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

/** Whoever runs articles through the pipeline: this thread, or several others. */
export interface Workforce {
  /** How many batches are worked on at the same time. */
  readonly size: number
  /** One outcome for each article, in their order; never rejects because of an article. */
  readonly work: (articles: readonly Article[]) => Promise<readonly Outcome[]>
  readonly close: () => Promise<void>
}

/** Works in this thread: starts at once, but cannot end an article that takes too long. */
export function thisThread(config: Config): Workforce {
  const read = pipeline(config)
  return {
    size: 1,
    work: async (articles) => {
      const outcomes: Outcome[] = []
      for (const article of articles) {
        outcomes.push(outcomeOf(read(article)))
        await turn() // so that an interruption and the progress bar get their turn between two articles
      }
      return outcomes
    },
    close: async () => {},
  }
}
