import { relative } from 'node:path'
import * as z from 'zod'
import { RANGE_FORMS } from '../../input/input-file.ts'
import { type Config, configSchema } from '../../model/config.ts'
import { passedOverNames } from '../../model/passed-over.ts'
import { version } from '../configuration/version.ts'
import type { Shard } from '../shards/shard.ts'

/** What of a configuration decides about records, or how much is made safe at a time; the rest is the worker's own. */
const forExtraction = {
  extractors: true,
  fields: true,
  defaults: true,
  dateOrder: true,
  items: true,
  table: true,
  repair: true,
  vagueNumbers: true,
  places: true,
  limits: true,
  write: true,
  shards: true,
} as const

const extractionSchema = configSchema.pick(forExtraction)

const bytes = z.int().nonnegative()
const path = z.string().min(1).max(4096)

/**
 * What a worker needs to know of a shard: where its files are and how to read them, never their text.
 *
 * Whoever can write to Redis can write a job, so that nothing in it is believed: see `bounds.ts`.
 */
export const jobSchema = z.strictObject({
  schema: z.literal('claimwire/job@1'),
  /** Of Claimwire. */
  version: z.string().max(100),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  config: extractionSchema.strict(),
  /** The folder that relative paths start from; a worker on another machine may have it elsewhere. */
  root: path,
  output: path,
  metadata: path.nullable(),
  files: z
    .array(
      z.strictObject({
        path,
        name: path,
        range: z
          .strictObject({ form: z.enum(RANGE_FORMS), from: bytes, to: bytes, records: bytes, lines: bytes })
          .optional(),
        passed: z.strictObject({ rule: z.enum(passedOverNames), why: z.string().max(1000) }).optional(),
      }),
    )
    .max(100_000),
  bytes: z.int().nonnegative(),
  stamp: z.string().regex(/^[0-9a-f]{32}$/),
  /** The input at which a careful worker last began: the one that is to blame if the next finds itself there again. */
  suspect: z.int().nonnegative().nullable(),
})

export type ShardJob = z.infer<typeof jobSchema>

/** A shard as a job, its paths relative to the root. */
export function jobOf({ files, bytes, stamp }: Shard, config: Config, root: string, fingerprint: string): ShardJob {
  const moved = files.map(({ path, name, passed, range }) => ({
    path: relative(root, path),
    name,
    ...(passed && { passed }),
    ...(range && { range }),
  }))
  const { output, metadata } = config
  return {
    ...{ schema: 'claimwire/job@1', version, fingerprint, root, output, metadata },
    config: extractionSchema.strip().parse(config),
    ...{ files: moved, bytes, stamp: stamp ?? '', suspect: null },
  }
}

/** The version in a job of another version, whose other fields may be anything; null in one that is ours, or that is no job. */
export function otherVersionIn(data: unknown): string | null {
  const job = z.object({ schema: z.string().startsWith('claimwire/job@'), version: z.string() }).safeParse(data)
  return job.success && job.data.version !== version ? job.data.version : null
}

/** What a job of any kind calls its first file, for a person. */
export function nameIn(data: unknown): string {
  const job = z.object({ files: z.array(z.object({ name: z.string() })).min(1) }).safeParse(data)
  return job.success ? (job.data.files[0]?.name.slice(0, 200) ?? '') : 'a job that does not hold'
}

/** The same shard twice is one job. */
export function jobId({ fingerprint, stamp }: Pick<ShardJob, 'fingerprint' | 'stamp'>): string {
  return `${fingerprint}-${stamp}`
}
