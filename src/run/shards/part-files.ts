import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Part } from './finished-parts.ts'
import { PART_FILES, type PartFile, partName } from './part-manifest.ts'

/** A finished part whose files are not those that its manifest speaks of: something changed them since. */
export class DamagedPart extends Error {
  readonly part: Part

  constructor(part: Part, path: string) {
    super(`The finished part ${path} was changed since it was written.`)
    this.part = part
  }
}

/** @example pathOf(part, 'index') */
export function pathOf({ folder, manifest }: Part, file: PartFile): string {
  return join(folder, `${partName(manifest)}.${file}`)
}

/**
 * Reads a file of a part, whole.
 *
 * @throws {DamagedPart} when it is not, to the byte, what was written
 */
export async function readPartFile(part: Part, file: PartFile): Promise<Buffer> {
  const path = pathOf(part, file)
  const bytes = await readFile(path).catch(() => null)
  const { bytes: lengths, sums } = part.manifest
  if (bytes?.length !== lengths[file] || crc32(bytes) !== sums[file]) throw new DamagedPart(part, path)
  return bytes
}

/** Removes the manifests of all parts that were changed, so that they are not finished any more; says how many there were. */
export async function forgetDamaged(parts: readonly Part[]): Promise<number> {
  let count = 0
  for (const part of parts) {
    if (await isSound(part)) continue
    await rm(join(part.folder, `${partName(part.manifest)}.json`), { force: true })
    count++
  }
  return count
}

async function isSound(part: Part): Promise<boolean> {
  try {
    for (const file of PART_FILES) await readPartFile(part, file)
    return true
  } catch (error) {
    if (error instanceof DamagedPart) return false
    throw error
  }
}
