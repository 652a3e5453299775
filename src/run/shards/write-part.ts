import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Claim } from '../../model/claim.ts'
import type { RunCounts } from '../../model/run.ts'
import type { Disk } from '../../output/disk.ts'
import { type Draft, type Files, openFiles, writeWhole } from '../../output/files.ts'
import { better } from '../outcomes/example-claim.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import { nothing, sum } from '../outcomes/tally.ts'
import type { Part } from './finished-parts.ts'
import { PART_FILES, type PartFile, type PartManifest, partName } from './part-manifest.ts'

/** A part of a shard that is being written. */
export interface OpenPart {
  readonly append: (outcome: Outcome) => Promise<void>
  /** How much is in it by now. */
  readonly size: () => { readonly inputs: number; readonly bytes: number }
  /** Makes it safe: its files first, then the manifest that speaks for them. What a failed write left in them is taken back. */
  readonly commit: (last: boolean) => Promise<Part>
  readonly discard: () => Promise<void>
}

/** Opens a part of a shard, in the folder of its fingerprint. */
export async function openPart(
  folder: string,
  { key, stamp, from }: Pick<PartManifest, 'key' | 'stamp' | 'from'>,
  ending: string,
  disk?: Disk,
): Promise<OpenPart> {
  const name = partName({ key, from })
  const draft: Draft = { folder, ending }
  const fileOf = (file: PartFile) => `${name}.${file}` as const
  const files: Files<string> = await openFiles(folder, PART_FILES.map(fileOf), draft, disk)
  const bytes = { 'claims.jsonl': 0, 'articles.jsonl': 0, 'rejected.jsonl': 0, index: 0 }
  const sums = { 'claims.jsonl': 0, 'articles.jsonl': 0, 'rejected.jsonl': 0, index: 0 }
  let inputs = 0
  let counts: RunCounts = nothing()
  let specimen: Claim | null = null
  return {
    append: async (outcome) => {
      const pieces: Record<PartFile, Uint8Array> = {
        'claims.jsonl': outcome.claims,
        'articles.jsonl': outcome.articles,
        'rejected.jsonl': outcome.rejected,
        index: outcome.index,
      }
      await files.append(Object.fromEntries(PART_FILES.map((file) => [fileOf(file), pieces[file]])))
      for (const file of PART_FILES) {
        bytes[file] += pieces[file].length
        sums[file] = crc32(pieces[file], sums[file])
      }
      inputs += outcome.inputs
      counts = sum(counts, outcome.counts)
      if (outcome.specimen) specimen = better(specimen, outcome.specimen)
    },
    size: () => ({ inputs, bytes: bytes['claims.jsonl'] + bytes['articles.jsonl'] }),
    commit: async (last) => {
      await files.close()
      const manifest: PartManifest = {
        schema: 'claimwire/part@2',
        key,
        stamp,
        from,
        inputs,
        last,
        bytes,
        sums,
        counts,
        specimen,
      }
      await writeWhole(join(folder, `${name}.json`), `${JSON.stringify(manifest)}\n`, draft, disk)
      return { folder, manifest }
    },
    discard: () => files.discard(),
  }
}
