import type { Outcome } from '../outcomes/outcome.ts'
import type { Input } from './batches.ts'

/** What runs articles through the pipeline: this thread, or several others. */
export interface WorkerPool {
  /** How many batches are worked on at the same time. */
  readonly size: number
  /** The outcome of articles, and of what ingest refused between them; never rejects because of an article. */
  readonly work: (inputs: readonly Input[]) => Promise<Outcome>
  readonly close: () => Promise<void>
}
