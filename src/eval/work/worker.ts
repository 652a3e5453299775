import { workerData } from 'node:worker_threads'
import { loadExtensions } from '../../extensions/load.ts'
import type { Scoring } from './scorer.ts'

/** What a worker thread is started with. */
export interface ThreadData {
  readonly scoring: Scoring
  /** The modules of the extensions that the thread which started it has. */
  readonly extensions: readonly string[]
}

const { scoring, extensions } = workerData as ThreadData
// The reader of YAML asks for a variable of the environment at every token, which of Node's own object takes a fifth of its time.
process.env = { ...process.env }
// Words and rules are put together when the pipeline is imported, which therefore comes after.
await loadExtensions(extensions)
const { shareScorer } = await import('./score-share.ts')

/** Scores a share of the articles in a worker thread. */
export default shareScorer(scoring)
