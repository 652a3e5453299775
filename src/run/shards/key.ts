import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readPublished } from '../../stages/ingest/article.ts'
import type { Metadata } from '../../stages/ingest/ingest.ts'
import type { Shard } from './plan.ts'

/**
 * What a shard is known by when it has been read: its files' names and contents, and what the metadata table says about them.
 *
 * An archive that was copied keeps its keys; a file that was changed, and keeps its length and date, does not.
 */
export async function keyOf(shard: Shard, metadata: Metadata | null): Promise<string> {
  const hash = createHash('sha256')
  for (const { path, name } of shard.files) {
    hash.update(JSON.stringify([name, await contentsOf(path), saidOf(name, metadata)]))
  }
  return hash.digest('hex').slice(0, 32)
}

/** What the metadata table says about a file; the line on which it says so only where a refusal will name it. */
export function saidOf(name: string, metadata: Metadata | null): string {
  const row = metadata?.rows.get(name)
  if (row === undefined) return ''
  const { line, ...said } = row
  const refused = row.published !== null && readPublished(row.published) === null
  return JSON.stringify(refused ? { ...said, line, file: metadata?.file } : said)
}

async function contentsOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) hash.update(chunk as Uint8Array)
    return hash.digest('hex')
  } catch (error) {
    // It will be refused by whoever reads it; once it can be read, its key is another.
    return String((error as NodeJS.ErrnoException).code)
  }
}
