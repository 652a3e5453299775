import { hash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { discover, type InputFile, type Metadata, rangesOf } from '../../input/ingest.ts'
import type { Config } from '../../model/config.ts'
import { grouped } from './grouped.ts'
import { saidOf } from './key.ts'
import type { PlannedFile, Shard } from './shard.ts'

/** How many files are asked for their size at the same time. */
const AT_ONCE = 256

/**
 * Cuts the input into shards: the same input always into the same ones.
 *
 * @throws {Failure} when an input does not exist.
 */
export async function planOf(config: Config, root: string, metadata: Metadata | null): Promise<Shard[]> {
  const shards: Shard[] = []
  // Every input by itself, so that one more among them leaves the shards of the others as they are.
  for (const input of config.inputs) {
    const files = await discover([input], root, config.output)
    if (files.some(({ path, piped }) => path === '-' || piped)) shards.push({ files, bytes: 0, stamp: null })
    else for (const group of grouped(await planned(files, metadata, config), config.shards)) shards.push(shardOf(group))
  }
  return shards
}

function shardOf(group: readonly PlannedFile[]): Shard {
  return {
    files: group.map(({ path, name, passed, range }) => ({
      path,
      name,
      ...(passed && { passed }),
      ...(range && { range }),
    })),
    bytes: group.reduce((sum, { bytes }) => sum + bytes, 0),
    stamp: hash('sha256', group.map(({ stamp }) => stamp).join('\n'), 'hex').slice(0, 32),
  }
}

async function planned(files: readonly InputFile[], metadata: Metadata | null, config: Config): Promise<PlannedFile[]> {
  const all: PlannedFile[] = []
  for (let from = 0; from < files.length; from += AT_ONCE)
    for (const some of await Promise.all(
      files.slice(from, from + AT_ONCE).map((file) => sized(file, metadata, config)),
    ))
      all.push(...some)
  return all
}

/** A file with its size, or its ranges with theirs, where it is a large one that can be entered in the middle. */
async function sized(
  { path, name, passed }: InputFile,
  metadata: Metadata | null,
  config: Config,
): Promise<PlannedFile[]> {
  if (passed !== undefined) return [{ path, name, passed, bytes: 0, stamp: [name, passed.rule].join('\0') }]
  // A file that has gone meanwhile is refused when it is read.
  const found = await stat(path, { bigint: true }).catch(() => null)
  const stamp = [path, name, String(found?.size), String(found?.mtimeNs), saidOf(name, metadata)].join('\0')
  const bytes = Number(found?.size ?? 0n)
  const size = config.shards.split * 1e6
  const ranges = bytes < 2 * size ? null : await rangesOf(path, name, size, config)
  if (ranges === null) return [{ path, name, bytes, stamp }]
  return ranges.map((range) => ({
    ...{ path, name, range },
    bytes: Math.min(range.to, bytes) - range.from,
    stamp: [stamp, range.from, range.to, range.records, range.lines].join('\0'),
  }))
}
