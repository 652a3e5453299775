import { setImmediate as turn } from 'node:timers/promises'
import { isRejected } from '../../input/refusal.ts'
import type { Config } from '../../model/config.ts'
import { pipeline } from '../../pipeline.ts'
import { someWithinTime, tooLarge, tooSlow } from '../../within-limits.ts'
import { Gatherer, verdictOfRejected } from '../outcomes/outcome.ts'
import type { Input } from './batches.ts'
import { compileLess } from './compiling.ts'
import type { WorkerPool } from './worker-pool.ts'

/**
 * Works in this thread: starts at once, but an article that needs more memory than there is ends the program.
 *
 * @param read what makes records of an article; the pipeline unless a test says otherwise
 */
export function thisThread(config: Config, read = pipeline(config)): WorkerPool {
  compileLess()
  const { limits } = config
  const verdictOn = (input: Input) =>
    isRejected(input) ? verdictOfRejected(input) : (tooLarge(input, limits) ?? read(input))
  return {
    size: 1,
    work: async (inputs) => {
      const gatherer = new Gatherer()
      for (let at = 0; at < inputs.length; ) {
        const { results, ended } = someWithinTime(limits.articleSeconds * 1000, inputs, at, verdictOn)
        for (const verdict of results) gatherer.add(verdict)
        at += results.length
        const slow = inputs[at]
        if (ended && slow !== undefined && !isRejected(slow)) {
          gatherer.add(tooSlow(slow, limits))
          at++
        }
        await turn() // so that an interruption and the progress bar get their turn
      }
      return gatherer.outcome()
    },
    close: async () => {},
  }
}
