import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import * as z from 'zod'

const holderSchema = z.object({
  pid: z.int(),
  host: z.string(),
  /** What numbers of processes count in: a container has its own, perhaps under the host name of another. */
  space: z.string().nullable(),
  /** When the process began, in the system's own unit: a number that was given to a later process has another. */
  began: z.string().nullable(),
  /** Tells two locks of one process apart. */
  token: z.string(),
})

/** The process that holds a lock, as the lock's file names it. */
export type Holder = z.infer<typeof holderSchema>

/** This process as the holder of a lock. */
export function ownHolder(token: string): Holder {
  return { pid: process.pid, host: hostname(), space: ownSpace(), began: beganOf(process.pid), token }
}

/** The holder that a lock's file names; null when it names none, as after a power cut or when it was emptied by hand. */
export function holderIn(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Whether the process of a holder lives; null when that cannot be told from here. */
export function lives({ pid, host, space, began }: Holder): boolean | null {
  if (host !== hostname() || space !== ownSpace()) return null
  if (!isAlive(pid)) return false
  const now = beganOf(pid)
  return began === null || now === null ? null : began === now
}

/** Whether a process of this machine lives. One with our own number is an earlier one that had it, as happens in containers. */
export function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function ownSpace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return null
  }
}

/** Field 22 of the process's line in Linux; the name before it is in brackets and may hold anything. */
function beganOf(pid: number): string | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
