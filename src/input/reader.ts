import type { Article } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import type { Rejected } from '../model/rejected.ts'
import type { Bytes } from './bytes/bytes.ts'
import type { Metadata } from './metadata.ts'

/** Bytes on their way in. */
export interface Inflow {
  /** What records call it: the file's path, and behind it the path within an archive. */
  readonly name: string
  readonly bytes: Bytes
  /** Where the bytes lie on the disk, when they lie there as they are. */
  readonly path: string | null
  /** How many archives they lie in, one within another. */
  readonly depth: number
}

/** What every reader is told beside the bytes. */
export interface ReadContext {
  readonly config: Config
  readonly metadata: Metadata | null
}

/** Reads the articles of a form in a stable order; what cannot be read comes out as a refusal in its place. */
export type Reader = (inflow: Inflow, context: ReadContext) => AsyncIterable<Article | Rejected>
