import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'

/** What the writers ask of a file system; a test hands in one that is full or read-only. */
export interface Disk {
  readonly makeFolder: (path: string) => Promise<void>
  /** Makes a new file; what had its name is removed first, and a link is never followed. */
  readonly create: (path: string) => Promise<DiskFile>
  readonly rename: (from: string, to: string) => Promise<void>
  /** Makes sure that the names in a folder outlast a power cut, as far as the system can. */
  readonly syncFolder: (path: string) => Promise<void>
  /** Removes a file, or a folder with all that is in it; it need not be there. */
  readonly remove: (path: string) => Promise<void>
}

export type DiskFile = Pick<FileHandle, 'close' | 'truncate' | 'sync'> & {
  /** Appends all of it. */
  readonly append: (data: Uint8Array) => Promise<void>
}

/** The machine's own file system. */
export const disk: Disk = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true })
  },
  create: async (path) => {
    await rm(path, { force: true })
    const file = await open(path, 'wx')
    return {
      append: (data) => file.writeFile(data),
      truncate: (length) => file.truncate(length),
      sync: () => file.sync(),
      close: () => file.close(),
    }
  },
  rename,
  syncFolder: async (path) => {
    // Windows opens no folder; there the names are as safe as its own file system makes them.
    const folder = await open(path, 'r').catch(() => null)
    await folder?.sync().catch(() => {})
    await folder?.close()
  },
  remove: (path) => rm(path, { recursive: true, force: true }),
}
