import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

const CHUNK = 1 << 16
/** Waits at most so long for more, in milliseconds; a writer that is busy is waited for in smaller steps first. */
const LONGEST_PAUSE = 20

/**
 * The bytes of a pipe that has a name.
 *
 * It is asked again and again: a read that waits would keep a thread that nobody can end, and with it the whole program, however
 * often it is interrupted.
 */
export async function* bytesOfPipe(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    let hasWriter = false
    for (let waits = 0; ; ) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, null).catch(nothingYet)
      if (bytesRead > 0) {
        hasWriter = true
        waits = 0
        yield buffer.subarray(0, bytesRead)
        continue
      }
      // Nothing is also what a pipe gives that nobody has opened for writing yet.
      if (bytesRead === 0 && (hasWriter || !(await isPipe(file)))) return
      if (bytesRead < 0) hasWriter = true
      await pause(Math.min(LONGEST_PAUSE, waits++))
    }
  } finally {
    await file.close()
  }
}

/** As bytes: minus one, where there is a writer that has not written. */
function nothingYet(error: NodeJS.ErrnoException): { readonly bytesRead: number; readonly buffer: Buffer } {
  if (error.code === 'EAGAIN') return { bytesRead: -1, buffer: Buffer.alloc(0) }
  throw error
}

async function isPipe(file: { readonly stat: () => Promise<{ readonly isFIFO: () => boolean }> }): Promise<boolean> {
  return (await file.stat()).isFIFO()
}
