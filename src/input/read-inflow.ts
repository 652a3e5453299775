import type { Article } from '../model/article.ts'
import type { Rejected } from '../model/rejected.ts'
import { type Bytes, collect, peek } from './bytes/bytes.ts'
import { markOf } from './charset/decode.ts'
import { transcoded } from './charset/transcode.ts'
import { bare, formOf, promised } from './forms/forms.ts'
import { officeKindOf } from './office/kind.ts'
import { passedInArchive } from './passed-over.ts'
import type { Beginning, Inflow, ReadContext } from './reader.ts'
import { isRejected, passOver, refuse } from './refusal.ts'
import { type Expansion, expansionOf, nested } from './unpack/expansion.ts'
import { inflate } from './unpack/inflate.ts'
import { packingOf } from './unpack/packing.ts'
import { unzstd } from './unpack/unzstd.ts'
import { zipEntries } from './unpack/zip.ts'
import { refusalOf, Unreadable } from './unreadable.ts'

/** How much is looked at to recognize the form; the header of a table may be long. */
const HEAD = 16 * 1024
/** A first line of JSON tells its form by itself. */
const isLine = (start: Uint8Array) => start[0] === 123 && start.includes(10)
/** A zip within a gz within a zip is as much as anybody makes on purpose. */
const DEEPEST = 4
/** A zip that is not a file on the disk is held in memory, since its table of contents is at its end. */
const LARGEST_HELD = 256 * 1024 * 1024

/** Reads what is packed or plain, by its content; whatever ends the reading comes out as a refusal. */
export async function* readInflow(inflow: Inflow, context: ReadContext): AsyncGenerator<Article | Rejected> {
  try {
    const { head, all, letGo } = await peek(inflow.bytes, HEAD, isLine)
    try {
      yield* readSeen({ ...inflow, bytes: all }, head, context)
    } finally {
      await letGo()
    }
  } catch (error) {
    yield refusalOf(error, inflow.name)
  }
}

async function* readSeen(inflow: Inflow, head: Uint8Array, context: ReadContext): AsyncGenerator<Article | Rejected> {
  const { name, bytes, depth } = inflow
  const packing = packingOf(head)
  if (packing === null) {
    const form = await formOf(beginningOf(head, name, context))
    const other = form.form === 'text' && head.length > 0 ? promised(name) : null
    if (other !== null)
      yield refuse(name, null, 'misnamed', `${name} is no ${other}, for all its ending; rename it if it is an article.`)
    else yield* form.read({ ...inflow, bytes: asUtf8(head, bytes) }, context)
  } else if (typeof packing === 'object')
    yield refuse(name, null, 'binary', `${name} is ${packing.what}, which is not read here; ${packing.advice}.`)
  else if (depth === DEEPEST)
    yield refuse(name, null, 'too-deep', `${name} is nested in ${depth} archives; unpack it first.`)
  else if (packing === 'zip') yield* readZip(inflow, context)
  else if (packing === 'tar') yield* readTar(inflow, context)
  else {
    const expansion = watched(inflow, context)
    const unpacked = await unpackedBy(packing, inflow, expansion)
    yield* readInflow({ name, bytes: unpacked, path: null, depth: depth + 1, expansion }, context)
  }
}

async function unpackedBy(
  packing: 'gzip' | 'zstd' | 'bzip2' | 'xz',
  { name, bytes, path }: Inflow,
  expansion: Expansion,
): Promise<Bytes> {
  if (packing === 'gzip') return inflate(bytes, 'gzip', name, expansion, path)
  if (packing === 'zstd') return unzstd(bytes, name, expansion)
  // Rarer, so that what unpacks them is loaded only then.
  if (packing === 'bzip2') return (await import('./unpack/bunzip2.ts')).bunzip2(bytes, name, expansion)
  return (await import('./unpack/unxz.ts')).unxz(bytes, name, expansion)
}

/** One watch for all layers: each by itself could look harmless. */
function watched({ name, expansion }: Inflow, { config }: ReadContext): Expansion {
  return expansion === undefined ? expansionOf(name, config.limits.expansion) : nested(expansion)
}

function beginningOf(head: Uint8Array, name: string, { config }: ReadContext): Beginning {
  const mark = markOf(head)
  const start = head.subarray(0, HEAD)
  const text =
    mark === null || mark === 'utf-8'
      ? Buffer.from(mark === null ? start : start.subarray(3)).toString('latin1')
      : new TextDecoder(mark).decode(start)
  return { bytes: head, text, name: bare(name), config }
}

/** The files of an archive one by one; a bomb ends the archive, every other fault only the file that has it. */
async function* readZip(inflow: Inflow, context: ReadContext): AsyncGenerator<Article | Rejected> {
  const { name, path, bytes, depth } = inflow
  const source = path ?? (await collect(bytes, LARGEST_HELD))
  if (source === null)
    throw new Unreadable(
      'too-large',
      `${name} is a zip archive within another, or from a pipe, and larger than 256 MiB; unpack it first.`,
    )
  const office = await officeKindOf(source)
  if (office === 'docx') {
    const { docx } = await import('./forms/docx.ts')
    yield* docx.read({ ...inflow, bytes: typeof source === 'string' ? bytes : once(source) }, context)
  } else if (office !== null)
    yield refuse(name, null, 'binary', `${name} is ${office.what}, which is not read here; ${office.advice}.`)
  else {
    const expansion = watched(inflow, context)
    yield* readEntries(zipEntries(source, name, expansion), { ...inflow, expansion, depth }, context)
  }
}

async function* readTar(inflow: Inflow, context: ReadContext): AsyncGenerator<Article | Rejected> {
  const { tarEntries } = await import('./unpack/tar.ts')
  yield* readEntries(tarEntries(inflow.bytes, inflow.name), inflow, context)
}

async function* readEntries(
  entries: AsyncIterable<{ readonly path: string; readonly bytes: Bytes }>,
  { name, depth, expansion }: Inflow,
  context: ReadContext,
): AsyncGenerator<Article | Rejected> {
  let any = false
  for await (const entry of entries) {
    any = true
    const path = `${name}/${entry.path}`
    const passed = passedInArchive(entry.path)
    if (passed !== null) {
      yield passOver(path, passed.rule, `${path} ${passed.why}.`)
      continue
    }
    const inner = { name: path, bytes: entry.bytes, path: null, depth: depth + 1, ...(expansion && { expansion }) }
    for await (const read of readInflow(inner, context)) {
      yield read
      if (isRejected(read) && read.code === 'archive-bomb') return
    }
  }
  if (!any) yield refuse(name, null, 'empty', `${name} is an empty archive.`)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Readers that look for line breaks and brackets would not find those of UTF-16. */
function asUtf8(head: Uint8Array, all: Bytes): Bytes {
  const mark = markOf(head)
  return mark === null || mark === 'utf-8' ? all : transcoded(all, mark)
}
