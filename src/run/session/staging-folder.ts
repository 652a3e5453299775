import { createHash } from 'node:crypto'
import { readdir, rmdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import type { Config } from '../../model/config.ts'
import { type Disk, disk as machine } from '../../output/disk.ts'
import type { Draft } from '../../output/files.ts'
import { writeFailure } from '../../output/write-failure.ts'
import type { Part } from '../shards/ledger.ts'
import { isAlive, type Lock, lock } from '../shards/lock.ts'
import { partName } from '../shards/marker.ts'
import type { Recipe } from '../shards/recipe.ts'

/** The hidden folder within an output folder in which shards are finished before they are merged. */
export interface Workshop {
  readonly output: string
  /** Holds the lock, files that are being merged, and a folder of finished shards for each recipe. */
  readonly folder: string
  readonly shards: string
  readonly draft: Draft
}

/** Several may be at work in one process, and in the same folder. */
let sessions = 0

/** Hidden, so that nobody who looks for records or articles comes upon it. */
const NAME = '.claimwire'

export function workshopOf({ output }: Config, root: string, recipe: Recipe): Workshop {
  const folder = join(resolve(root, output), NAME)
  return {
    output: resolve(root, output),
    folder,
    shards: join(folder, recipe.id),
    draft: { folder, ending: `${host()}-${process.pid}-${++sessions}` },
  }
}

/** @param who whoever may work beside others in the same folder has a lock of its own */
export async function lockOf({ folder, output }: Workshop, who = '', disk: Disk = machine): Promise<Lock> {
  await disk.makeFolder(output).catch((error: unknown) => {
    throw writeFailure(output, error)
  })
  return lock(join(folder, `lock${who}`), `The output folder ${output}`)
}

/** Removes what processes of this machine have left unfinished when they died, and what nobody can go on from. */
export async function sweep(workshop: Workshop, disk: Disk = machine): Promise<void> {
  const { folder, shards } = workshop
  await forgetStreams(workshop, disk)
  for (const place of [folder, shards]) {
    for (const name of await readdir(place).catch(() => [])) {
      const [, machineOf, pid] = /\.([0-9a-f]{8})-(\d+)-\d+\.partial$/.exec(name) ?? []
      if (machineOf === host() && Number(pid) !== process.pid && !isAlive(Number(pid)))
        await disk.remove(join(place, name))
    }
  }
}

/** Leaves what an interrupted run can be gone on from, and no folder where that is nothing. */
export async function pauseIn(workshop: Workshop, disk: Disk = machine): Promise<void> {
  await forgetStreams(workshop, disk)
  const names = await readdir(workshop.shards).catch(() => [])
  if (names.every((name) => name === 'recipe.json')) await disk.remove(workshop.shards)
}

/**
 * Leaves those finished shards that a later run can go on from: the ones that have just been merged, if they are worth it.
 *
 * @param parts what was merged
 */
export async function tidy(
  { folder, shards }: Workshop,
  parts: readonly Part[],
  keep: Config['keep'],
  disk: Disk = machine,
): Promise<void> {
  const kept = parts.filter(({ marker }) => marker.stamp !== null)
  const stay = keep === 'always' || (keep === 'auto' && kept.length > 1)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && (path !== shards || !stay)) await disk.remove(path)
  }
  if (!stay) return
  const names = new Set(kept.map(({ marker }) => partName(marker)))
  for (const name of await readdir(shards).catch(() => [])) {
    if (name !== 'recipe.json' && !names.has(/^[\w-]+\.\d{9}/.exec(name)?.[0] ?? ''))
      await disk.remove(join(shards, name))
  }
}

/** Removes the parts of standard input, which nobody reads twice. */
async function forgetStreams({ shards }: Workshop, disk: Disk): Promise<void> {
  for (const name of await readdir(shards).catch(() => [])) {
    if (name.startsWith('stdin-')) await disk.remove(join(shards, name))
  }
}

/** Removes the folder when nothing is left in it. */
export async function leave({ folder }: Workshop): Promise<void> {
  await rmdir(folder).catch(() => {})
}

function host(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
}
