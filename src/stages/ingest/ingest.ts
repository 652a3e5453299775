import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Article } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Rejected } from '../../model/rejected.ts'
import { decode } from './decode.ts'
import { discover, type InputFile } from './discover.ts'
import { readDocument } from './documents.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { readRecords } from './records.ts'
import { isRejected, refuse } from './refusal.ts'

export { isRejected } from './refusal.ts'

export interface IngestOptions {
  /** The folder that relative inputs start from. */
  readonly cwd: string
  /** What `-` among the inputs stands for. */
  readonly stdin?: Readable
}

/**
 * Reads articles in input order; what cannot be read comes out as a refusal in its place, and the rest goes on.
 *
 * @throws {Failure} when an input does not exist, a folder has no articles, or the metadata table cannot be read.
 */
export async function* ingest(config: Config, { cwd, stdin }: IngestOptions): AsyncGenerator<Article | Rejected> {
  const metadata = config.metadata === null ? null : await readMetadata(resolve(cwd, config.metadata), config.metadata)
  const ids = new Set<string>()
  for (const input of config.inputs) {
    const files = input === '-' ? [] : await discover([input], cwd, config.output)
    const articles = input === '-' && stdin !== undefined ? fromStream(stdin, '-', config, metadata) : null
    for await (const read of articles ?? fromFiles(files, config, metadata))
      yield unique(withDefaults(read, config), ids)
  }
}

async function* fromFiles(
  files: readonly InputFile[],
  config: Config,
  metadata: Metadata | null,
): AsyncGenerator<Article | Rejected> {
  for (const { path, name } of files) {
    try {
      if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name))
        yield* readRecords(unpacked(path, await isGzip(path)), name, config)
      else yield* fromStream(unpacked(path, await isGzip(path)), name, config, metadata)
    } catch (error) {
      yield refuse(name, null, 'unreadable', `The file ${name} cannot be read: ${(error as Error).message}.`)
    }
  }
}

function unpacked(path: string, gzip: boolean): Readable {
  const file = createReadStream(path, { highWaterMark: 1 << 18 })
  if (!gzip) return file
  const unzip = createGunzip()
  file.on('error', (error) => unzip.destroy(error))
  return file.pipe(unzip)
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}

/** One document of a stream, or JSON Lines where the content is that. */
async function* fromStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  config: Config,
  metadata: Metadata | null,
): AsyncGenerator<Article | Rejected> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  const rest: AsyncIterable<Uint8Array> = {
    async *[Symbol.asyncIterator]() {
      if (first.done !== true) yield first.value
      yield* { [Symbol.asyncIterator]: () => iterator }
    },
  }
  if (first.done !== true && /^\uFEFF?\s*\{\s*"/.test(decode(first.value.subarray(0, 200)) ?? '')) {
    yield* readRecords(rest, name, config)
  } else {
    yield await readDocument(rest, name, config, metadata)
  }
}

function withDefaults(read: Article | Rejected, { defaults }: Config): Article | Rejected {
  if (isRejected(read)) return read
  const publisher = read.publisher ?? defaults.publisher
  if (read.published !== null || defaults.published === null) return { ...read, publisher }
  return { ...read, publisher, published: defaults.published, publishedFrom: 'metadata' }
}

/** Refuses a second article of the same id: its claims could not be told from the first one's. */
function unique(read: Article | Rejected, ids: Set<string>): Article | Rejected {
  if (isRejected(read)) return read
  const { id, source } = read
  if (!ids.has(id)) {
    ids.add(id)
    return read
  }
  const where = source.record === null ? source.file : `line ${source.record} of ${source.file}`
  const reason = `The id ${JSON.stringify(id)} of ${where} was given to an article before it; ids must differ.`
  return { ...refuse(source.file, source.record, 'duplicate-id', reason), article: id }
}
