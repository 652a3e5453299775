import { parentPort, workerData } from 'node:worker_threads'
import type { Article } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import { pipeline } from '../../pipeline.ts'
import { lost, type Outcome, outcomeOf, outcomeOfRejected } from '../outcomes/outcome.ts'

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
    return outcomeFrom(article)
  })
}

function outcomeFrom(article: Article): Outcome {
  try {
    return outcomeOf(read(article))
  } catch (error) {
    // A record so long that it is no string any more.
    const reason = `Its records cannot be written: ${error instanceof Error ? error.message : String(error)}. Cut the article.`
    return outcomeOfRejected(lost(article, 'worker-crashed', reason))
  }
}
