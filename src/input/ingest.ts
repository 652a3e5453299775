import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import type { Article } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import type { Rejected } from '../model/rejected.ts'
import { discover } from './discover.ts'
import { readMetadata } from './metadata.ts'
import { readInput } from './read-input.ts'
import { isRejected, refuse } from './refusal.ts'

export { discover } from './discover.ts'
export type { ByteRange, InputFile } from './input-file.ts'
export { type Metadata, readMetadata } from './metadata.ts'
export { rangesOf } from './ranges/ranges.ts'
export { readInput } from './read-input.ts'
export { isRejected } from './refusal.ts'

export interface IngestOptions {
  /** The folder that relative inputs start from. */
  readonly cwd: string
  /** What `-` among the inputs means. */
  readonly stdin?: Readable
}

/**
 * Reads articles in input order; what cannot be read comes out as a refusal in its place, and reading continues.
 *
 * @throws {Failure} when an input does not exist, a folder has no articles, or the metadata table cannot be read.
 */
export async function* ingest(config: Config, { cwd, stdin }: IngestOptions): AsyncGenerator<Article | Rejected> {
  const metadata = config.metadata === null ? null : await readMetadata(resolve(cwd, config.metadata), config.metadata)
  const ids = new Set<string>()
  for (const file of await discover(config.inputs, cwd, config.output))
    for await (const read of readInput(file, config, metadata, stdin)) yield unique(read, ids)
}

/** Refuses a second article with the same id: their claims could not be told apart. */
function unique(read: Article | Rejected, ids: Set<string>): Article | Rejected {
  if (isRejected(read)) return read
  const { id, source } = read
  if (!ids.has(id)) {
    ids.add(id)
    return read
  }
  const where = source.record === null ? source.file : `line ${source.record} of ${source.file}`
  const reason = `The id ${JSON.stringify(id)} of ${where} is already used by an earlier article; ids must be unique.`
  return { ...refuse(source.file, source.record, 'duplicate-id', reason), article: id }
}
