import { relative, resolve } from 'node:path'
import * as z from 'zod'
import { configSchema } from '../../model/config.ts'
import type { Shard } from '../shards/shard.ts'

/** What a worker needs to know of a shard: where its files are and how to read them, never their text. */
export const jobSchema = z.strictObject({
  fingerprint: z.string(),
  config: configSchema,
  /** The folder that relative paths start from; a worker on another machine may have it elsewhere. */
  root: z.string(),
  files: z.array(z.strictObject({ path: z.string(), name: z.string() })),
  bytes: z.int().nonnegative(),
  stamp: z.string(),
  /** The input at which a careful worker last began: the one that is to blame if the next finds itself there again. */
  suspect: z.int().nonnegative().nullable(),
})

export type ShardJob = z.infer<typeof jobSchema>

/** A shard as a job, its paths relative to the root. */
export function jobOf(
  { files, bytes, stamp }: Shard,
  job: Pick<ShardJob, 'fingerprint' | 'config' | 'root'>,
): ShardJob {
  const moved = files.map(({ path, name }) => ({ path: relative(job.root, path), name }))
  // The other inputs do not concern this job, and they may be many.
  const config = { ...job.config, inputs: [] }
  return { ...job, config, files: moved, bytes, stamp: stamp ?? '', suspect: null }
}

export function shardIn({ files, bytes, stamp }: ShardJob, root: string): Shard {
  return { files: files.map(({ path, name }) => ({ path: resolve(root, path), name })), bytes, stamp }
}

/** The same shard twice is one job. */
export function jobId({ fingerprint, stamp }: Pick<ShardJob, 'fingerprint' | 'stamp'>): string {
  return `${fingerprint}-${stamp}`
}
