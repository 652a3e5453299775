import { parentPort, workerData } from 'node:worker_threads'
import type { Article } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import { pipeline } from '../pipeline.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

/** What a worker thread is given. */
export interface Task {
  readonly number: number
  readonly articles: readonly Article[]
}

/** What a worker thread says when it turns to an article, so that the time limit counts from there. */
export interface Began {
  readonly began: Task['number']
}

const read = pipeline(workerData as Config)

/** Runs a batch through the pipeline in a worker thread. */
export default function work({ number, articles }: Task): readonly Outcome[] {
  return articles.map((article) => {
    parentPort?.postMessage({ began: number } satisfies Began)
    return outcomeOf(read(article))
  })
}
