import { randomUUID } from 'node:crypto'
import { constants, copyFile, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Failure } from '../../model/failure.ts'
import { writeFailure } from '../../output/write-failure.ts'
import { heartbeat, isHeard, RHYTHM, type Rhythm } from './heartbeat.ts'
import { type Holder, holderIn, lives, ownHolder } from './holder.ts'

export interface Lock {
  readonly release: () => Promise<void>
  /** Whether it is still ours: a process that was stopped for longer than a silence may last finds that another has taken over. */
  readonly isHeld: () => Promise<boolean>
  /** What this one took it over from, for a sentence; null when nobody had it. */
  readonly takenFrom: string | null
}

/** What ends the name of the file by which the file system's time is told. */
const CLOCK = '.now'

/** What this process holds itself, so that it does not take its own lock for that of a dead process of the same number. */
const held = new Set<string>()

/**
 * Takes a lock: a file that names this process and this machine, and is written anew as long as it lives. One whose process has
 * died is taken over: at once on this machine, after a silence on another.
 *
 * @throws {Failure} `locked` when another process has it.
 */
export async function lock(path: string, what: string, rhythm: Rhythm = RHYTHM): Promise<Lock> {
  const self = ownHolder(randomUUID())
  if (held.has(path)) throw new Failure('locked', heldBy(self, path, what))
  held.add(path)
  try {
    const text = JSON.stringify(self)
    const takenFrom = await taken(path, what, text, rhythm)
    await sweep(path, rhythm)
    const { stop } = heartbeat(path, text, rhythm)
    const isHeld = async () => (await textOf(path)) === text
    const release = async () => {
      held.delete(path)
      await stop()
      const left = await textOf(path)
      // Another's stays; one that was emptied is of no use to anybody.
      if (left === text || left === '') await rm(path, { force: true })
    }
    return { takenFrom, isHeld, release }
  } catch (error) {
    held.delete(path)
    throw error
  }
}

async function taken(path: string, what: string, text: string, rhythm: Rhythm): Promise<string | null> {
  const own = `${path}.${randomUUID()}`
  await mkdir(dirname(path), { recursive: true })
    .then(() => writeFile(own, text))
    .catch((error: unknown) => {
      throw writeFailure(path, error)
    })
  try {
    let takenFrom: string | null = null
    // A link is made whole or not at all, and never over one that is there.
    while (!(await linked(own, path, text))) {
      const found = await textOf(path)
      if (found === null) continue
      const holder = holderIn(found)
      const alive = holder === null ? null : lives(holder)
      if (alive ?? (await isHeard(path, `${own}${CLOCK}`, rhythm)))
        throw new Failure('locked', heldBy(holder, path, what))
      if (await movedAside(path, found)) takenFrom = goneOf(holder, alive, rhythm)
    }
    return takenFrom
  } finally {
    await rm(own, { force: true })
    await rm(`${own}${CLOCK}`, { force: true })
  }
}

/** Removes what processes left next to the lock when they died while taking it. */
async function sweep(path: string, { silence }: Rhythm): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => [])
  for (const name of names.filter((name) => name.startsWith(`${basename(path)}.`))) {
    const left = join(dirname(path), name)
    const holder = holderIn((await textOf(left)) ?? '')
    const alive = holder === null ? null : lives(holder)
    // Whoever died before it had named itself; one that lives and is just about to makes its file anew
    const isNameless = holder === null && !name.endsWith(CLOCK)
    const age = Date.now() - ((await stat(left).catch(() => null))?.mtimeMs ?? Date.now())
    // Where nothing else tells: nobody takes so long to take a lock.
    if (alive === false || isNameless || (alive === null && age > 10 * silence)) await rm(left, { force: true })
  }
}

/** Whether the lock is now ours; our own file, which may have been swept away before it named us, is made again where it has gone. */
async function linked(own: string, path: string, text: string): Promise<boolean> {
  const code = (error: NodeJS.ErrnoException) => error.code ?? ''
  const made = await link(own, path).then(() => '', code)
  // Some network file systems know no links.
  const copied = ['EPERM', 'ENOTSUP', 'ENOSYS'].includes(made)
    ? await copyFile(own, path, constants.COPYFILE_EXCL).then(() => '', code)
    : made
  if (copied === '' || copied === 'EEXIST') return copied === ''
  if (copied === 'ENOENT') {
    await writeFile(own, text).catch((error: unknown) => {
      throw writeFailure(path, error)
    })
    return false
  }
  throw writeFailure(path, Object.assign(new Error(copied), { code: copied }))
}

/** null when it has just been released. */
function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}

/** Two processes may find the same dead holder at once: one that moves away a lock that is no longer the dead one's puts it back. */
async function movedAside(path: string, dead: string): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return false
  const isDead = (await textOf(aside)) === dead
  if (!isDead) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
  return isDead
}

function goneOf(holder: Holder | null, alive: boolean | null, { silence }: Rhythm): string {
  const who = holder === null ? 'a process that its lock does not name' : `process ${holder.pid} on ${holder.host}`
  return `${who}, which ${alive === false ? 'is gone' : `has not been heard of for ${silence / 1000} seconds`}`
}

function heldBy(holder: Holder | null, path: string, what: string): string {
  const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`
  return `${what} is in use by ${who}. Wait for it, or choose another folder with -o; if that process is gone, remove ${path}.`
}
