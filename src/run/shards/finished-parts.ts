import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PART_FILES, type PartManifest, partName, readManifest } from './part-manifest.ts'

/** A part of a shard on the disk. */
export interface Part {
  readonly folder: string
  readonly manifest: PartManifest
}

/** What is finished in a folder of shards. */
export interface FinishedParts {
  /** The key of a shard that was read before, recognized by its files' paths, sizes and dates. */
  readonly keyOf: (stamp: string) => string | null
  /** The parts of a shard from its beginning on, without a gap. */
  readonly partsOf: (key: string) => readonly Part[]
  /** All of them, of whichever shard. */
  readonly all: readonly Part[]
  /** How many parts there are, and how many inputs are in them, of whichever shard. */
  readonly size: number
  readonly inputs: number
}

/**
 * Reads the manifests of a folder; what has none is not finished, and files that are not as long as it says are not counted on.
 *
 * @param only the key of the one shard that is asked for
 */
export async function readFinishedParts(folder: string, only = ''): Promise<FinishedParts> {
  const parts = new Map<string, Part[]>()
  const keys = new Map<string, string>()
  let [size, inputs] = [0, 0]
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((file) => file.startsWith(only) && /^[\w-]+\.\d{9}\.json$/.test(file)).sort()) {
    const manifest = readManifest(await readFile(join(folder, name), 'utf8').catch(() => ''))
    if (manifest === null || name !== `${partName(manifest)}.json` || !(await isWhole(folder, manifest))) continue
    // A part of nothing that does not end its shard takes the name of the next one.
    if (manifest.inputs === 0 && !manifest.last) continue
    parts.set(manifest.key, [...(parts.get(manifest.key) ?? []), { folder, manifest }])
    if (manifest.stamp !== null) keys.set(manifest.stamp, manifest.key)
    size++
    inputs += manifest.inputs
  }
  return {
    size,
    inputs,
    all: [...parts.values()].flat(),
    keyOf: (stamp) => keys.get(stamp) ?? null,
    partsOf: (key) => unbroken(parts.get(key) ?? []),
  }
}

/** Whether a shard's parts reach its end. */
export function isFinished(parts: readonly Part[]): boolean {
  return parts.at(-1)?.manifest.last === true
}

/** How many inputs of its shard the parts hold. */
export function inputsOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { manifest }) => sum + manifest.inputs, 0)
}

function unbroken(parts: readonly Part[]): readonly Part[] {
  let next = 0
  const gap = parts.findIndex(({ manifest }, i) => {
    const follows = manifest.from === next && parts[i - 1]?.manifest.last !== true
    next += manifest.inputs
    return !follows
  })
  return gap < 0 ? parts : parts.slice(0, gap)
}

async function isWhole(folder: string, manifest: PartManifest): Promise<boolean> {
  for (const file of PART_FILES) {
    const found = await stat(join(folder, `${partName(manifest)}.${file}`)).catch(() => null)
    if (found?.size !== manifest.bytes[file]) return false
  }
  return true
}
