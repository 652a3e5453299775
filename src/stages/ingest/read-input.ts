import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Article } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Rejected } from '../../model/rejected.ts'
import { decode } from './decode.ts'
import type { InputFile } from './discover.ts'
import { readDocument } from './documents.ts'
import type { Metadata } from './metadata.ts'
import { readRecords } from './records.ts'
import { isRejected, refuse } from './refusal.ts'

/**
 * Reads every article of one input file, in a stable order; what cannot be read comes out as a refusal in its place.
 *
 * @param stdin what the file `-` stands for.
 */
export async function* readInput(
  file: InputFile,
  config: Config,
  metadata: Metadata | null,
  stdin?: Readable,
): AsyncGenerator<Article | Rejected> {
  const { path, name } = file
  try {
    const reads =
      path === '-' && stdin !== undefined
        ? fromStream(stdin, name, config, metadata)
        : await fromFile(file, config, metadata)
    for await (const read of reads) yield withDefaults(read, config)
  } catch (error) {
    yield refuse(name, null, 'unreadable', `The file ${name} cannot be read: ${(error as Error).message}.`)
  }
}

async function fromFile(
  { path, name }: InputFile,
  config: Config,
  metadata: Metadata | null,
): Promise<AsyncGenerator<Article | Rejected>> {
  const stream = unpacked(path, await isGzip(path))
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name)) return readRecords(stream, name, config)
  return fromStream(stream, name, config, metadata)
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
