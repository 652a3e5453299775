import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import type { Entry, Options, ZipFile } from 'yauzl'
import type { Bytes } from '../bytes/bytes.ts'
import { Unreadable } from '../unreadable.ts'
import type { Expansion } from './expansion.ts'
import { damaged, withoutContents } from './faults.ts'
import { inflate } from './inflate.ts'

/** A file of a zip archive. */
interface ZipEntry {
  /** Its path within the archive; parts that would lead out of it are removed. */
  readonly path: string
  readonly bytes: Bytes
}

const STORED = 0
const DEFLATED = 8
/** Names are taken as bytes: otherwise yauzl would give up the whole archive at the first path that leads out of it. */
const OPTIONS: Options = { lazyEntries: true, autoClose: true, decodeStrings: false }

/**
 * The files of a zip archive, in the order of its table of contents. Nothing is written to the disk, so no path can do harm.
 *
 * @param source the archive's path, or all its bytes: the table of contents is at the end.
 * @throws {Unreadable} `unreadable` when there is no table of contents, as when the archive is truncated.
 */
export async function* zipEntries(
  source: string | Buffer,
  name: string,
  expansion: Expansion,
): AsyncGenerator<ZipEntry> {
  const yauzl = await import('yauzl')
  const opened =
    typeof source === 'string' ? yauzl.openPromise(source, OPTIONS) : yauzl.fromBufferPromise(source, OPTIONS)
  const zip = await opened.catch((error: unknown) => {
    throw withoutContents(name, error)
  })
  // Of the archive and not of its entries: entries that share their packed bytes would each look harmless.
  expansion.packed(zip.fileSize)
  try {
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
      const path = inside(yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false))
      if (path !== '') yield { path, bytes: bytesOf(zip, entry, `${name}/${path}`, expansion) }
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged(name, 'zip', error)
  } finally {
    zip.close()
  }
}

/** @throws {Unreadable} `unreadable` after the last byte when they are not those that the table of contents promises. */
async function* bytesOf(zip: ZipFile, entry: Entry, name: string, expansion: Expansion): AsyncGenerator<Uint8Array> {
  const { compressionMethod: method } = entry
  if (entry.isEncrypted()) throw unsupported(name, 'is encrypted')
  if (method !== STORED && method !== DEFLATED) throw unsupported(name, `is packed by the method ${method}`)
  const raw: Readable = await zip.openReadStreamPromise(entry, { decodeFileData: false })
  let sum = 0
  for await (const chunk of method === DEFLATED ? inflate(raw, 'zip', name, { ...expansion, packed: () => {} }) : raw) {
    if (method === STORED) expansion.unpacked(chunk.length)
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (sum !== entry.crc32) throw damaged(name, 'zip', 'its checksum is another')
}

function unsupported(name: string, what: string): Unreadable {
  return new Unreadable('unreadable', `${name} ${what}, which cannot be read here; unpack the archive first.`)
}

/**
 * A path that stays within the archive; empty for a folder.
 *
 * @example inside('../../etc/passwd') // 'etc/passwd'
 */
export function inside(path: string): string {
  if (/[\\/]$/.test(path)) return ''
  const steps = path.replace(/^[a-z]:/i, '').split(/[\\/]/)
  return steps.filter((step) => step !== '' && step !== '.' && step !== '..').join('/')
}
