import { randomUUID } from 'node:crypto'
import { constants, copyFile, link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Failure } from '../../model/failure.ts'
import { writeFailure } from '../../output/write-failure.ts'

export interface Lock {
  readonly release: () => Promise<void>
  /** The process that had the lock and has died since; null when no process had it. */
  readonly takenFrom: number | null
}

interface Holder {
  readonly pid: number
  readonly host: string
}

/** What this process holds itself, so that it does not take its own lock for that of a dead process of the same number. */
const held = new Set<string>()

/**
 * Takes a lock: a file that names this process and this machine. One whose process has died on this machine is taken over.
 *
 * @throws {Failure} `locked` when another process has it, or one of a machine that cannot be asked from here.
 */
export async function lock(path: string, what: string): Promise<Lock> {
  if (held.has(path)) throw new Failure('locked', heldBy({ pid: process.pid, host: hostname() }, path, what))
  held.add(path)
  try {
    const takenFrom = await taken(path, what)
    await sweep(path)
    const release = async () => {
      await rm(path, { force: true })
      held.delete(path)
    }
    return { takenFrom, release }
  } catch (error) {
    held.delete(path)
    throw error
  }
}

async function taken(path: string, what: string): Promise<number | null> {
  const own = `${path}.${randomUUID()}`
  await mkdir(dirname(path), { recursive: true })
    .then(() => writeFile(own, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder)))
    .catch((error: unknown) => {
      throw writeFailure(path, error)
    })
  try {
    let takenFrom: number | null = null
    // A link is made whole or not at all, and never over one that is there.
    while (!(await linked(own, path))) {
      const holder = await holderOf(path)
      if (holder === null) continue
      if (holder.host !== hostname() || isAlive(holder.pid)) throw new Failure('locked', heldBy(holder, path, what))
      if (await movedAside(path, holder)) takenFrom = holder.pid
    }
    return takenFrom
  } finally {
    await rm(own, { force: true })
  }
}

/** Removes what processes left next to the lock when they died while taking it. */
async function sweep(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => [])
  for (const name of names.filter((name) => name.startsWith(`${basename(path)}.`))) {
    const left = join(dirname(path), name)
    const holder = await holderOf(left)
    if (holder?.host === hostname() && !isAlive(holder.pid)) await rm(left, { force: true })
  }
}

async function linked(own: string, path: string): Promise<boolean> {
  const code = (error: NodeJS.ErrnoException) => error.code ?? ''
  const made = await link(own, path).then(() => '', code)
  // Some network file systems know no links.
  const copied = ['EPERM', 'ENOTSUP', 'ENOSYS'].includes(made)
    ? await copyFile(own, path, constants.COPYFILE_EXCL).then(() => '', code)
    : made
  if (copied === '' || copied === 'EEXIST') return copied === ''
  throw writeFailure(path, Object.assign(new Error(copied), { code: copied }))
}

/** null when it has just been released. */
async function holderOf(path: string): Promise<Holder | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return JSON.parse(text) as Holder
  } catch {
    return { pid: 0, host: 'a machine that is not named' }
  }
}

/** Two processes may find the same dead holder at once: one that moves away a lock that is no longer the dead one's puts it back. */
async function movedAside(path: string, dead: Holder): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return false
  const holder = await holderOf(aside)
  const isDead = holder?.pid === dead.pid && holder.host === dead.host
  if (!isDead) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
  return isDead
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

function heldBy({ pid, host }: Holder, path: string, what: string): string {
  return `${what} is in use by process ${pid} on ${host}. Wait for it, or choose another folder with -o; if that process is gone, remove ${path}.`
}
