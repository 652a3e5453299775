import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { InputFile } from '../../input/ingest.ts'
import { type Config, configSchema } from '../../model/config.ts'
import type { Shard } from '../shards/shard.ts'
import type { ShardJob } from './job.ts'

/** The folders that a worker was given: it reads and writes nowhere else, whatever a job says. */
export interface Bounds {
  /** Inputs, the metadata table and the file of places are read below it. */
  readonly root: string
  /** Output folders are this one, or below it. */
  readonly output: string
}

/** A job that asks for more than a worker was given; it fails for good, and the sentence says why without a word of any file. */
export class OutOfBounds extends Error {}

/** A job as work within the bounds of a worker. */
export interface Bounded {
  readonly config: Config
  readonly shard: Shard
  readonly metadata: string | null
}

/** @throws {OutOfBounds} */
export async function bounded(job: ShardJob, bounds: Bounds, workers: number): Promise<Bounded> {
  const froms = [resolve('/', job.root), bounds.root]
  const input = (path: string) => within(bounds.root, froms, path, '--root')
  const { file } = job.config.places
  const places = { file: file === null ? null : await readable(await input(file), file) }
  const metadata = job.metadata === null ? null : await readable(await input(job.metadata), job.metadata)
  const output = await within(bounds.output, froms, job.output, '--output')
  const files: InputFile[] = []
  for (const { path, name, passed, range } of job.files) {
    if (passed !== undefined) files.push({ path, name, passed })
    else files.push({ path: await readable(await input(path), path), name, ...(range && { range }) })
  }
  const config = configSchema.parse({ ...job.config, places, output, workers })
  return { config, metadata, shard: { files, bytes: job.bytes, stamp: job.stamp } }
}

/**
 * A path of a job, as the job's own machine has it if that is within the folder, else as it is below the worker's root.
 *
 * @param froms where relative paths may start
 * @param said the option that widens the folder
 * @throws {OutOfBounds}
 */
async function within(folder: string, froms: readonly string[], path: string, said: string): Promise<string> {
  const home = await real(folder)
  for (const from of froms) {
    const candidate = resolve(from, path)
    // Where it really lies: a link within the folder may lead out of it.
    if (isWithin(folder, candidate) && isWithin(home, await real(candidate))) return candidate
  }
  throw new OutOfBounds(
    `The job asks for ${JSON.stringify(path.slice(0, 200))}, which is not within ${JSON.stringify(folder)}; a worker reads and writes nothing outside of the folders that it was given (${said}).`,
  )
}

/** A device or a pipe has no end; what is not there is refused by its reader. */
async function readable(path: string, said: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  if (found === null || found.isFile()) return path
  throw new OutOfBounds(`The job asks for ${JSON.stringify(said.slice(0, 200))}, which is not a file.`)
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** A path without links, also where its end is not there yet. */
async function real(path: string): Promise<string> {
  const found = await realpath(path).catch(() => null)
  if (found !== null) return found
  const parent = dirname(path)
  return parent === path ? path : join(await real(parent), basename(path))
}
