import { dirname, join } from 'node:path'
import { type Disk, type DiskFile, disk as machine } from './disk.ts'
import { writeFailure } from './write-failure.ts'

/** Several files that grow together. */
export interface Files<Name extends string> {
  /** Writes to all of them, or to none: what a failed write left is removed when they are closed. */
  readonly append: (pieces: Readonly<Record<Name, Uint8Array | string>>) => Promise<void>
  /** Gives the files their final names with all that was wholly written, also after a write has failed. */
  readonly close: () => Promise<void>
  /** Removes them; what had their names before stays. */
  readonly discard: () => Promise<void>
}

/** Where files are written before they are whole; on the same file system as where they end. */
export interface Draft {
  readonly folder: string
  /** Belongs to their temporary names; another process that writes files of the same names has another. */
  readonly ending?: string
}

interface OpenFile {
  readonly path: string
  readonly draft: string
  readonly file: DiskFile
  /** Bytes up to the end of the last write of which all files have their part. */
  committed: number
}

/**
 * Opens files under temporary names; until they are closed, what had their names stays.
 *
 * @throws {Failure} with the file and what to do, from here and from each function, when the disk is full or not writable.
 */
export async function openFiles<Name extends string>(
  folder: string,
  names: readonly Name[],
  draft: Draft,
  disk: Disk = machine,
): Promise<Files<Name>> {
  await guarded(folder, () => disk.makeFolder(folder))
  await guarded(draft.folder, () => disk.makeFolder(draft.folder))
  const files = new Map<Name, OpenFile>()
  const discard = async () => {
    for (const { file, draft: temporary } of files.values()) {
      await file.close().catch(() => {})
      await disk.remove(temporary).catch(() => {})
    }
  }
  try {
    for (const name of names) {
      const path = join(folder, name)
      const temporary = draftOf(name, draft)
      const file = await guarded(path, () => disk.create(temporary))
      files.set(name, { path, draft: temporary, file, committed: 0 })
    }
  } catch (error) {
    await discard()
    throw error
  }
  return {
    append: async (pieces) => {
      const written = new Map<OpenFile, number>()
      for (const [name, open] of files) {
        const piece = pieces[name]
        const bytes: Uint8Array = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece
        if (bytes.length > 0) await guarded(open.path, () => open.file.append(bytes))
        written.set(open, bytes.length)
      }
      for (const [open, length] of written) open.committed += length
    },
    close: async () => {
      let first: unknown
      for (const open of files.values()) {
        try {
          await guarded(open.path, () => finish(open, disk))
        } catch (error) {
          first ??= error
        }
      }
      if (first !== undefined) throw first
      await guarded(folder, () => disk.syncFolder(folder))
    },
    discard,
  }
}

/** Writes one whole file, in one go or chunk by chunk, under a temporary name first. */
export async function writeWhole(
  path: string,
  content: string | Iterable<string | Uint8Array>,
  draft: Draft,
  disk: Disk = machine,
): Promise<void> {
  await guarded(path, async () => {
    const temporary = draftOf(path.slice(dirname(path).length + 1), draft)
    const file = await disk.create(temporary)
    let committed = 0
    try {
      for (const chunk of typeof content === 'string' ? [content] : content) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
        await file.append(bytes)
        committed += bytes.length
      }
      await finish({ path, draft: temporary, file, committed }, disk)
    } catch (error) {
      await file.close().catch(() => {})
      await disk.remove(temporary).catch(() => {})
      throw error
    }
    await disk.syncFolder(dirname(path))
  })
}

/** Flushed to disk first and named afterwards: a file that has its name is complete, even after a power cut. */
async function finish({ path, draft, file, committed }: OpenFile, disk: Disk): Promise<void> {
  try {
    await file.truncate(committed)
    await file.sync()
  } finally {
    await file.close()
  }
  await disk.rename(draft, path)
}

function draftOf(name: string, { folder, ending }: Draft): string {
  return join(folder, `${name}${ending === undefined ? '' : `.${ending}`}.partial`)
}

async function guarded<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw writeFailure(path, error)
  }
}
