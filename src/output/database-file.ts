import { join } from 'node:path'
import { type Disk, disk as machine } from './disk.ts'
import { writeFailure } from './write-failure.ts'

/** A file that a database writes by itself: under a temporary name until it is whole. */
interface DatabaseFile {
  /** Where the database writes meanwhile. */
  readonly draft: string
  /** Does something with the database; what goes wrong says which file it was. */
  readonly guarded: <T>(act: () => T | Promise<T>) => Promise<T>
  /** Makes an empty file there, which others may read as they may every file: a database may make one for its owner alone. */
  readonly make: () => Promise<void>
  /** Gives the file its name; the database is closed before. */
  readonly finish: () => Promise<void>
  readonly discard: () => Promise<void>
}

export async function databaseFile(folder: string, name: string, disk: Disk = machine): Promise<DatabaseFile> {
  const path = join(folder, name)
  const draft = `${path}.partial`
  const guarded = async <T>(act: () => T | Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      throw writeFailure(path, error)
    }
  }
  const remove = () => disk.remove(draft)
  await guarded(() => disk.makeFolder(folder))
  await guarded(remove)
  return {
    draft,
    guarded,
    make: () => guarded(async () => (await disk.create(draft)).close()),
    finish: () =>
      guarded(async () => {
        await disk.rename(draft, path)
        await disk.syncFolder(folder)
      }),
    discard: remove,
  }
}
