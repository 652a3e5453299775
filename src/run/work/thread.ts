import { parentPort } from 'node:worker_threads'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { isRejected } from '../../input/refusal.ts'
import type { Article } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import { pipeline } from '../../pipeline.ts'
import { lost } from '../../within-limits.ts'
import { Gatherer, type Outcome, verdictOfRejected } from '../outcomes/outcome.ts'
import type { Input } from './batches.ts'

/** What a worker thread is given. */
export interface Task {
  readonly number: number
  readonly inputs: readonly Input[]
}

/** What a worker thread says when it turns to an input, so that the time limit counts from there. */
export interface Began {
  readonly began: Task['number']
}

type Read = ReturnType<typeof pipeline>

/** Makes what a worker thread does: it runs a batch through the pipeline. */
export function threadOf(config: Config): (task: Task) => unknown {
  const read = pipeline(config)
  return (task) => work(task, read)
}

function work({ number, inputs }: Task, read: Read): unknown {
  const gatherer = new Gatherer()
  for (const input of inputs) {
    parentPort?.postMessage({ began: number } satisfies Began)
    if (isRejected(input)) gatherer.add(verdictOfRejected(input))
    else readInto(gatherer, input, read)
  }
  return handedOver(gatherer.outcome())
}

function readInto(gatherer: Gatherer, article: Article, read: Read): void {
  try {
    gatherer.add(read(article))
  } catch (error) {
    // A record too long for a string.
    const reason = `Its records cannot be written: ${error instanceof Error ? error.message : String(error)}. Cut the article.`
    gatherer.add(verdictOfRejected(lost(article, 'worker-crashed', reason)))
  }
}

/** Gives the outcome's bytes to the other thread instead of copying them. */
function handedOver(outcome: Outcome) {
  const { claims, articles, rejected, index } = outcome
  const buffers = [claims, articles, rejected, index].map(({ buffer }) => buffer)
  return move({ [transferableSymbol]: buffers, [valueSymbol]: outcome })
}
