import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'

/** What the writers ask of a file system; a test hands in one that is full or read-only. */
export interface Disk {
  readonly makeFolder: (path: string) => Promise<void>
  /** Makes a new file; what had its name is removed first, and a link is never followed. */
  readonly create: (path: string) => Promise<DiskFile>
  readonly rename: (from: string, to: string) => Promise<void>
}

export type DiskFile = Pick<FileHandle, 'close' | 'truncate'> & {
  /** Writes all of it behind what was written before. */
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
      close: () => file.close(),
    }
  },
  rename,
}
