import * as z from 'zod'
import { claimSchema } from '../../model/claim.ts'
import { countsSchema } from '../../model/run.ts'
import { RECORD_FILES } from '../../output/written-files.ts'

export const PART_FILES = [...RECORD_FILES, 'index'] as const
export type PartFile = (typeof PART_FILES)[number]

const count = z.int().nonnegative()
const ofEach = z.strictObject({ 'claims.jsonl': count, 'articles.jsonl': count, 'rejected.jsonl': count, index: count })

/**
 * Says that a part of a shard is on the disk, whole: written last, so that what it speaks of is there where it is.
 *
 * A shard has one part, or several where it is long or was ended in between; the next begins where the one before ended.
 */
const manifestSchema = z.strictObject({
  schema: z.literal('claimwire/part@2'),
  key: z.string().regex(/^[0-9a-f]{32}$|^stdin-\d+$/),
  stamp: z.string().nullable(),
  from: count.describe('How many inputs of the shard come before it'),
  inputs: count.describe('How many it has: articles, and what was refused'),
  last: z.boolean().describe('Whether the shard ends with it'),
  bytes: ofEach,
  sums: ofEach.describe('CRC-32 of each file, so that a byte that changes on the disk is noticed'),
  counts: countsSchema,
  specimen: claimSchema.nullable(),
})

export type PartManifest = Readonly<z.infer<typeof manifestSchema>>

/** The manifest in a file's text; null when it is not one, as after a power cut. */
export function readManifest(text: string): PartManifest | null {
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

export function partName({ key, from }: Pick<PartManifest, 'key' | 'from'>): string {
  return `${key}.${String(from).padStart(9, '0')}`
}
