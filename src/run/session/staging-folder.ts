import { createHash } from 'node:crypto'
import { readdir, rmdir, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import type { Config } from '../../model/config.ts'
import { type Disk, disk as machine } from '../../output/disk.ts'
import type { Draft } from '../../output/files.ts'
import { writeFailure } from '../../output/write-failure.ts'
import type { Part } from '../shards/finished-parts.ts'
import { isAlive } from '../shards/holder.ts'
import { type Lock, lock } from '../shards/lock.ts'
import { partName } from '../shards/part-manifest.ts'
import type { RunFingerprint } from '../shards/run-fingerprint.ts'

/** The hidden folder within an output folder in which shards are finished before they are merged. */
export interface StagingFolder {
  readonly output: string
  /** Holds the lock, files that are being merged, and a folder of finished shards for each fingerprint of a run. */
  readonly folder: string
  readonly shards: string
  readonly draft: Draft
}

/** One process may hold several sessions, even in the same folder. */
let sessions = 0

/** Hidden, so that a search for records or articles does not find it. */
const NAME = '.claimwire'

export function stagingFolderOf({ output }: Config, root: string, fingerprint: RunFingerprint): StagingFolder {
  const folder = join(resolve(root, output), NAME)
  return {
    output: resolve(root, output),
    folder,
    shards: join(folder, fingerprint.id),
    draft: { folder, ending: `${host()}-${process.pid}-${++sessions}` },
  }
}

/** @param who tells apart the locks of processes that may work in the same folder at the same time */
export async function lockOf({ folder, output }: StagingFolder, who = '', disk: Disk = machine): Promise<Lock> {
  await disk.makeFolder(output).catch((error: unknown) => {
    throw writeFailure(output, error)
  })
  return lock(join(folder, `lock${who}`), `The output folder ${output}`)
}

/** So long after its last change, what another machine left unfinished is of no process that lives. */
const A_DAY = 24 * 60 * 60 * 1000

/** Removes what processes left unfinished when they died, and what no run can resume from. */
export async function removeStale(staging: StagingFolder, disk: Disk = machine): Promise<void> {
  const { folder, shards } = staging
  await forgetStreams(staging, disk)
  for (const place of [folder, shards]) {
    for (const name of await readdir(place).catch(() => [])) {
      const [, machineOf, pid] = /\.([0-9a-f]{8})-(\d+)-\d+\.partial$/.exec(name) ?? []
      if (machineOf === undefined || (machineOf === host() && Number(pid) === process.pid)) continue
      const path = join(place, name)
      if (machineOf === host() ? !isAlive(Number(pid)) : await isOlder(path, A_DAY)) await disk.remove(path)
    }
  }
}

async function isOlder(path: string, milliseconds: number): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs > milliseconds
}

/** Keeps what a later run can resume from, and removes the folder when there is nothing to keep. */
export async function keepForResuming(staging: StagingFolder, disk: Disk = machine): Promise<void> {
  await forgetStreams(staging, disk)
  const names = await readdir(staging.shards).catch(() => [])
  if (names.every((name) => name === 'fingerprint.json')) await disk.remove(staging.shards)
}

/**
 * Keeps the finished shards that a later run can resume from, if they are worth keeping: those that were just merged.
 *
 * @param parts what was merged
 */
export async function keepOrRemoveShards(
  { folder, shards }: StagingFolder,
  parts: readonly Part[],
  keep: Config['keep'],
  disk: Disk = machine,
): Promise<void> {
  const kept = parts.filter(({ manifest }) => manifest.stamp !== null)
  const stay = keep === 'always' || (keep === 'auto' && kept.length > 1)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && (path !== shards || !stay)) await disk.remove(path)
  }
  if (!stay) return
  const names = new Set(kept.map(({ manifest }) => partName(manifest)))
  for (const name of await readdir(shards).catch(() => [])) {
    if (name !== 'fingerprint.json' && !names.has(/^[\w-]+\.\d{9}/.exec(name)?.[0] ?? ''))
      await disk.remove(join(shards, name))
  }
}

/** Removes the parts of standard input, which cannot be read twice. */
async function forgetStreams({ shards }: StagingFolder, disk: Disk): Promise<void> {
  for (const name of await readdir(shards).catch(() => [])) {
    if (name.startsWith('stdin-')) await disk.remove(join(shards, name))
  }
}

/** Removes the folder when nothing is left in it. */
export async function removeIfEmpty({ folder }: StagingFolder): Promise<void> {
  await rmdir(folder).catch(() => {})
}

function host(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
}
