import { join } from 'node:path'
import { type Disk, type DiskFile, disk as machine } from './disk.ts'
import { writeFailure } from './write-failure.ts'

/** Several files of one folder that grow together. */
export interface Files<Name extends string> {
  /** Writes to all of them, or to none: what a failed write left behind is taken back when they are closed. */
  readonly append: (texts: Readonly<Record<Name, string>>) => Promise<void>
  /** Gives the files their final names with all that was wholly written, also after a write has failed. */
  readonly close: () => Promise<void>
}

interface OpenFile {
  readonly path: string
  readonly file: DiskFile
  /** Bytes up to the end of the last write of which all files have their part. */
  committed: number
}

/**
 * Opens files under temporary names; until they are closed, what had their names stays.
 *
 * @throws {Failure} with the file and what to do, from here and from each function, when the disk does not play along.
 */
export async function openFiles<Name extends string>(
  folder: string,
  names: readonly Name[],
  disk: Disk = machine,
): Promise<Files<Name>> {
  await guarded(folder, () => disk.makeFolder(folder))
  const files = new Map<Name, OpenFile>()
  for (const name of names) {
    const path = join(folder, name)
    const file = await guarded(path, () => disk.create(temporary(path)))
    files.set(name, { path, file, committed: 0 })
  }
  return {
    append: async (texts) => {
      const written = new Map<OpenFile, number>()
      for (const [name, open] of files) {
        const bytes = Buffer.from(texts[name], 'utf8')
        if (bytes.length > 0) await guarded(open.path, () => open.file.append(bytes))
        written.set(open, bytes.length)
      }
      for (const [open, length] of written) open.committed += length
    },
    close: async () => {
      let first: unknown
      for (const { path, file, committed } of files.values()) {
        try {
          await guarded(path, () => finish(path, file, committed, disk))
        } catch (error) {
          first ??= error
        }
      }
      if (first !== undefined) throw first
    },
  }
}

/** Writes one whole file in one go, under a temporary name first. */
export async function writeWhole(path: string, text: string, disk: Disk = machine): Promise<void> {
  await guarded(path, async () => {
    const file = await disk.create(temporary(path))
    const bytes = Buffer.from(text, 'utf8')
    await file.append(bytes)
    await finish(path, file, bytes.length, disk)
  })
}

async function finish(path: string, file: DiskFile, length: number, disk: Disk): Promise<void> {
  await file.truncate(length)
  await file.close()
  await disk.rename(temporary(path), path)
}

function temporary(path: string): string {
  return `${path}.partial`
}

async function guarded<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw writeFailure(path, error)
  }
}
