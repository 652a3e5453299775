import type { Readable } from 'node:stream'
import type { Article } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import type { Rejected } from '../model/rejected.ts'
import { bytesOf } from './bytes/bytes.ts'
import { bytesOfPipe } from './bytes/pipe.ts'
import { formsInWords, hasReadableEnding, inputForms } from './forms/forms.ts'
import type { ByteRange, InputFile } from './input-file.ts'
import type { Metadata } from './metadata.ts'
import { readInflow } from './read-inflow.ts'
import type { ReadContext } from './reader.ts'
import { TABLE_HEAD } from './records/dialect.ts'
import { isRejected, passOver } from './refusal.ts'
import { repaired } from './repair.ts'
import { expansionOf } from './unpack/expansion.ts'
import { inflate } from './unpack/inflate.ts'
import { refusalOf } from './unreadable.ts'

/**
 * Reads every article of one input file, whatever it holds and however it is packed, in a stable order; what cannot be read comes
 * out as a refusal in its place.
 *
 * `source.file` and `source.record` of an article say where in the file it is.
 *
 * @param stdin what the file `-` means.
 */
export async function* readInput(
  { path, name, piped: isPipe = false, passed, range }: InputFile,
  config: Config,
  metadata: Metadata | null,
  stdin?: Readable,
): AsyncGenerator<Article | Rejected> {
  if (passed !== undefined) {
    yield passOver(name, passed.rule, `${name} ${passed.why}.`)
    return
  }
  const piped = path === '-' && stdin !== undefined
  const bytes = piped ? stdin : isPipe ? bytesOfPipe(path) : bytesOf(path)
  const inflow = { name, bytes, path: piped || isPipe ? null : path, depth: 0 }
  const context: ReadContext = {
    ...{ config, metadata, forms: formsInWords, hasReadableEnding },
    readWithin: (within) => readInflow(within, context),
  }
  const articles = range === undefined ? readInflow(inflow, context) : readRange(path, name, range, context)
  for await (const read of articles) yield withDefaults(read, config)
}

async function* readRange(
  path: string,
  name: string,
  { form, from, to, records, lines }: ByteRange,
  context: ReadContext,
): AsyncGenerator<Article | Rejected> {
  try {
    const own = bytesOf(path, from, to)
    const isPacked = form === 'warc.gz'
    const bytes = isPacked ? inflate(own, 'gzip', name, expansionOf(name, context.config.limits.expansion)) : own
    const reader = inputForms.find((one) => one.form === (isPacked ? 'warc' : form))
    const range = { records, lines, head: await headOf(path) }
    if (reader !== undefined) yield* reader.read({ name, bytes, path: null, depth: isPacked ? 1 : 0, range }, context)
  } catch (error) {
    yield refusalOf(error, name)
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  for await (const head of bytesOf(path, 0, TABLE_HEAD)) return head
  return new Uint8Array()
}

function withDefaults(given: Article | Rejected, config: Config): Article | Rejected {
  if (isRejected(given)) return given
  const { defaults } = config
  const read = repaired(given, config)
  const publisher = read.publisher ?? defaults.publisher
  if (read.published !== null || defaults.published === null) return { ...read, publisher }
  return { ...read, publisher, published: defaults.published, publishedFrom: 'metadata' }
}
