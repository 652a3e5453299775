import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { decompress as unzstd } from 'fzstd'
import { type AsyncBuffer, asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import { collect } from '../bytes/bytes.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { Unreadable } from '../unreadable.ts'
import { readRecord } from './record.ts'

const LARGEST_HELD = 256 * 1024 * 1024
/** Rows that are held at a time. */
const ROWS = 1000
/** No page of a table unpacks to more. */
const LARGEST_PAGE = 512 * 1024 * 1024

const compressors = {
  GZIP: (input: Uint8Array, length: number) => gunzipSync(input, { maxOutputLength: bounded(length) }),
  BROTLI: (input: Uint8Array, length: number) => brotliDecompressSync(input, { maxOutputLength: bounded(length) }),
  ZSTD: (input: Uint8Array, length: number) => unzstd(input, new Uint8Array(bounded(length))),
}

function bounded(length: number): number {
  if (length > LARGEST_PAGE) throw new Error(`a page of it asks for ${length} bytes`)
  return Math.max(1, length)
}

/** Reads a table of Parquet, one article per row, some rows at a time. */
export async function* readParquet(
  { name, bytes, path }: Inflow,
  { config }: ReadContext,
): AsyncGenerator<Article | Rejected> {
  const file = path === null ? await held(bytes, name) : await asyncBufferFromFile(path)
  const damaged = (error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    return new Unreadable(
      'unreadable',
      `${name} is a Parquet file that cannot be read (${why}); write it out as JSON Lines, or get it again.`,
      { cause: error },
    )
  }
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw damaged(error)
  })
  const count = Number(metadata.num_rows)
  if (!Number.isSafeInteger(count) || count < 0) throw damaged(new Error('it has no number of rows'))
  let record = 0
  for (let rowStart = 0; rowStart < count; rowStart += ROWS) {
    const options = { file, metadata, compressors, rowStart, rowEnd: Math.min(count, rowStart + ROWS) }
    const rows = await parquetReadObjects(options).catch((error: unknown) => {
      throw damaged(error)
    })
    for (const row of rows) {
      record++
      yield readRecord(plain(row), { file: name, record, format: 'parquet' }, `Row ${record} of ${name}`, config)
    }
    if (rows.length === 0) return
  }
}

async function held(bytes: Inflow['bytes'], name: string): Promise<AsyncBuffer> {
  const all = await collect(bytes, LARGEST_HELD)
  if (all === null)
    throw new Unreadable(
      'too-large',
      `${name} is a Parquet file in an archive, or from a pipe, and larger than 256 MiB; unpack it first.`,
    )
  const { buffer, byteOffset, byteLength } = all
  return {
    byteLength,
    slice: (from, to = byteLength) => (buffer as ArrayBuffer).slice(byteOffset + from, byteOffset + to),
  }
}

/** As JSON has it: dates as ISO 8601, large integers as numbers where they are exact. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : value.toISOString().replace(/T00:00:00\.000Z$/, '')
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8')
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
}
