import { setImmediate as turn } from 'node:timers/promises'
import type { Article } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import { pipeline } from '../../pipeline.ts'
import { lost, type Outcome, outcomeOf, outcomeOfRejected } from '../outcomes/outcome.ts'
import { withinTime } from './within-time.ts'

/** Whoever runs articles through the pipeline: this thread, or several others. */
export interface Workforce {
  /** How many batches are worked on at the same time. */
  readonly size: number
  /** One outcome for each article, in their order; never rejects because of an article. */
  readonly work: (articles: readonly Article[]) => Promise<readonly Outcome[]>
  readonly close: () => Promise<void>
}

/**
 * Works in this thread: starts at once, but an article that needs more memory than there is ends the program.
 *
 * @param read what makes records of an article; the pipeline unless a test says otherwise
 */
export function thisThread(config: Config, read = pipeline(config)): Workforce {
  const seconds = config.limits.articleSeconds
  return {
    size: 1,
    work: async (articles) => {
      const outcomes: Outcome[] = []
      for (const article of articles) {
        const verdict = withinTime(seconds * 1000, () => read(article))
        outcomes.push(
          verdict === null ? outcomeOfRejected(lost(article, 'time-limit', tooLong(seconds))) : outcomeOf(verdict),
        )
        await turn() // so that an interruption and the progress bar get their turn between two articles
      }
      return outcomes
    },
    close: async () => {},
  }
}

export function tooLong(seconds: number): string {
  return `The article took longer than ${seconds} seconds and was given up. Raise limits.articleSeconds, or cut the article.`
}
