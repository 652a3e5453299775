import { setImmediate as turn } from 'node:timers/promises'
import { isRejected } from '../../input/refusal.ts'
import type { Config } from '../../model/config.ts'
import { pipeline } from '../../pipeline.ts'
import { withinLimits } from '../../within-limits.ts'
import { Gatherer, verdictOfRejected } from '../outcomes/outcome.ts'
import { compileLess } from './compiling.ts'
import type { WorkerPool } from './worker-pool.ts'

/**
 * Works in this thread: starts at once, but an article that needs more memory than there is ends the program.
 *
 * @param read what makes records of an article; the pipeline unless a test says otherwise
 */
export function thisThread(config: Config, read = pipeline(config)): WorkerPool {
  compileLess()
  const verdictOn = withinLimits(config, read)
  return {
    size: 1,
    work: async (inputs) => {
      const gatherer = new Gatherer()
      for (const input of inputs) {
        gatherer.add(isRejected(input) ? verdictOfRejected(input) : verdictOn(input))
        await turn() // so that an interruption and the progress bar get their turn between two articles
      }
      return gatherer.outcome()
    },
    close: async () => {},
  }
}
