import { workerData } from 'node:worker_threads'
import { loadExtensions } from '../extensions/load.ts'
import type { MadePipeline } from './made-pipeline.ts'

/** What a thread of `extractAll` is started with. */
export interface VerdictThreadData extends Pick<MadePipeline, 'config' | 'places'> {
  /** The modules of the extensions that the thread which started it has. */
  readonly extensions: readonly string[]
}

const { extensions, ...made } = workerData as VerdictThreadData
// Words and rules are put together when the pipeline is imported, which therefore comes after.
await loadExtensions(extensions)
const { verdictThread } = await import('./verdict-thread.ts')

/** Reads an article in a thread of `extractAll`. */
export default verdictThread(made)
