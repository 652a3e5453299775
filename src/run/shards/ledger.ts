import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Marker, PART_FILES, partName, readMarker } from './marker.ts'

/** A part of a shard on the disk. */
export interface Part {
  readonly folder: string
  readonly marker: Marker
}

/** What is finished in a folder of shards. */
export interface Ledger {
  /** The key of a shard that was read before, told by what its files look like from outside. */
  readonly keyOf: (stamp: string) => string | null
  /** The parts of a shard from its beginning on, without a gap. */
  readonly partsOf: (key: string) => readonly Part[]
  /** How many parts there are, and how many inputs are in them, of whichever shard. */
  readonly size: number
  readonly inputs: number
}

/**
 * Reads the markers of a folder; what has none is not finished, and files that are not as long as it says are not counted on.
 *
 * @param only the key of the one shard that is asked for
 */
export async function readLedger(folder: string, only = ''): Promise<Ledger> {
  const parts = new Map<string, Part[]>()
  const keys = new Map<string, string>()
  let [size, inputs] = [0, 0]
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((file) => file.startsWith(only) && /^[\w-]+\.\d{9}\.json$/.test(file)).sort()) {
    const marker = readMarker(await readFile(join(folder, name), 'utf8').catch(() => ''))
    if (marker === null || name !== `${partName(marker)}.json` || !(await isWhole(folder, marker))) continue
    parts.set(marker.key, [...(parts.get(marker.key) ?? []), { folder, marker }])
    if (marker.stamp !== null) keys.set(marker.stamp, marker.key)
    size++
    inputs += marker.inputs
  }
  return {
    size,
    inputs,
    keyOf: (stamp) => keys.get(stamp) ?? null,
    partsOf: (key) => unbroken(parts.get(key) ?? []),
  }
}

/** Whether a shard's parts reach its end. */
export function isFinished(parts: readonly Part[]): boolean {
  return parts.at(-1)?.marker.last === true
}

/** How many inputs of its shard the parts hold. */
export function inputsOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { marker }) => sum + marker.inputs, 0)
}

function unbroken(parts: readonly Part[]): readonly Part[] {
  let next = 0
  const gap = parts.findIndex(({ marker }, i) => {
    const follows = marker.from === next && parts[i - 1]?.marker.last !== true
    next += marker.inputs
    return !follows
  })
  return gap < 0 ? parts : parts.slice(0, gap)
}

async function isWhole(folder: string, marker: Marker): Promise<boolean> {
  for (const file of PART_FILES) {
    const found = await stat(join(folder, `${partName(marker)}.${file}`)).catch(() => null)
    if (found?.size !== marker.bytes[file]) return false
  }
  return true
}
