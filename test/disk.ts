import { type Disk, disk } from '../src/output/disk.ts'

/** A disk that takes only so many bytes; the write that does not fit leaves half of itself behind, as real ones do. */
export function diskWithRoomFor(bytes: number, code = 'ENOSPC'): Disk {
  let left = bytes
  return {
    ...disk,
    create: async (path) => {
      const file = await disk.create(path)
      return {
        ...file,
        append: async (data) => {
          if (data.length <= left) {
            left -= data.length
            return file.append(data)
          }
          await file.append(data.subarray(0, left))
          left = 0
          throw Object.assign(new Error(code), { code })
        },
      }
    },
  }
}

/** A disk that does everything so many times and then nothing any more. */
export function failingDisk(operations: number): Disk {
  let left = operations
  const spend = () => {
    if (left-- <= 0) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  }
  return {
    ...disk,
    create: async (path) => {
      spend()
      const file = await disk.create(path)
      return {
        ...file,
        append: async (data) => {
          spend()
          await file.append(data)
        },
        sync: async () => {
          spend()
          await file.sync()
        },
      }
    },
    rename: async (from, to) => {
      spend()
      await disk.rename(from, to)
    },
  }
}
