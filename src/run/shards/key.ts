import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Metadata } from '../../input/ingest.ts'
import { TABLE_HEAD } from '../../input/records/dialect.ts'
import type { Shard } from './shard.ts'

/**
 * What a shard is known by when it has been read: its files' names and contents, and what the metadata table says about them.
 *
 * An archive that was copied keeps its keys; a file that was changed, and keeps its length and date, does not.
 */
export async function keyOf(shard: Shard, metadata: Metadata | null): Promise<string> {
  const hash = createHash('sha256')
  for (const { path, name, passed, range } of shard.files) {
    if (passed !== undefined) hash.update(JSON.stringify([name, passed]))
    else if (range !== undefined) {
      const { form, records, lines, from, to } = range
      // How a table or a list begins says how the rest of it is read
      const head = form === 'csv' || form === 'json' ? await contentsOf(path, 0, TABLE_HEAD) : null
      const own = await contentsOf(path, from, to)
      hash.update(JSON.stringify([name, form, records, lines, head, own, saidOf(name, metadata)]))
    } else hash.update(JSON.stringify([name, await contentsOf(path), saidOf(name, metadata)]))
  }
  return hash.digest('hex').slice(0, 32)
}

/** What the metadata table says about a file, and about those packed in it. */
export function saidOf(name: string, metadata: Metadata | null): string {
  if (metadata === null) return ''
  return [name, ...(packedIn(metadata).get(name) ?? [])].map((path) => rowOf(path, metadata)).join('\n')
}

/** A row, without its line: rows above it may come and go. */
function rowOf(name: string, { rows }: Metadata): string {
  const row = rows.get(name)
  if (row === undefined) return ''
  const { line: _, ...said } = row
  return JSON.stringify([name, said])
}

const packed = new WeakMap<Metadata, ReadonlyMap<string, readonly string[]>>()

/** The rows about files in archives: "a.zip/b.txt" is packed in "a.zip", as its name tells. */
function packedIn(metadata: Metadata): ReadonlyMap<string, readonly string[]> {
  const known = packed.get(metadata)
  if (known !== undefined) return known
  const within = new Map<string, string[]>()
  for (const name of metadata.rows.keys()) {
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      const archive = name.slice(0, slash)
      if (/\.\w{1,5}$/.test(archive)) within.get(archive)?.push(name) ?? within.set(archive, [name])
    }
  }
  packed.set(metadata, within)
  return within
}

async function contentsOf(path: string, start = 0, behind = Number.MAX_SAFE_INTEGER): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path, { start, end: behind - 1, highWaterMark: 1 << 18 }))
      hash.update(chunk as Uint8Array)
    return hash.digest('hex')
  } catch (error) {
    // Its reader will refuse it; once it can be read, it has another key.
    return String((error as NodeJS.ErrnoException).code)
  }
}
