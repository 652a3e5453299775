import { workerData } from 'node:worker_threads'
import { loadExtensions } from '../../extensions/load.ts'
import type { Config } from '../../model/config.ts'

/** What a worker thread is started with. */
export interface ThreadData {
  readonly config: Config
  /** The modules of the extensions that the thread which started it has. */
  readonly extensions: readonly string[]
}

const { config, extensions } = workerData as ThreadData
// Words and rules are put together when the pipeline is imported, which therefore comes after.
await loadExtensions(extensions)
const { threadOf } = await import('./thread.ts')

/** Runs a batch through the pipeline in a worker thread. */
export default threadOf(config)
