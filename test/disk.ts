import { type Disk, disk } from '../src/stages/write/disk.ts'

/** A disk on which a file takes only so many bytes; the write that does not fit leaves half of itself behind, as real ones do. */
export function diskWithRoomFor(bytes: number, code = 'ENOSPC'): Disk {
  return {
    ...disk,
    create: async (path) => {
      const file = await disk.create(path)
      let left = path.includes('run.json') ? Number.POSITIVE_INFINITY : bytes
      return {
        ...file,
        append: async (data) => {
          if (data.length <= left) {
            left -= data.length
            return file.append(data)
          }
          await file.append(data.subarray(0, left))
          throw Object.assign(new Error(code), { code })
        },
      }
    },
  }
}
