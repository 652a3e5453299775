import { open, readFile, stat } from 'node:fs/promises'
import { Failure } from '../model/failure.ts'
import type { ArticleInput } from './article.ts'
import { decode } from './charset/decode.ts'

/** What a metadata table says about one file. */
interface MetadataRow {
  /** Its line in the table, for messages. */
  readonly line: number
  readonly title: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly byline: string | null
  readonly language: string | null
}

/** A table of metadata, keyed by the article's path relative to its input. */
export interface Metadata {
  readonly file: string
  readonly rows: ReadonlyMap<string, MetadataRow>
}

/** What a metadata table says of an input; it overrides what the input itself says. */
export type Overriding = Partial<Omit<ArticleInput, 'text' | 'id' | 'extra'>>

/** What a table says of a file, without what it leaves empty. */
export function knownOf(name: string, metadata: Metadata | null): Overriding {
  const { line: _, ...row } = metadata?.rows.get(name) ?? { line: 0 }
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}

/**
 * Reads a table of metadata: CSV with a header, `path` and any of title, published, publisher, url, byline, language.
 *
 * @param name what messages and records call the table.
 * @throws {Failure} `bad-metadata` when it cannot be read, has no column `path`, or has an unknown column.
 */
export async function readMetadata(path: string, name: string): Promise<Metadata> {
  const found = await stat(path).catch(() => null)
  // A device may have no end; a pipe has one.
  if (found !== null && !found.isFile() && !found.isFIFO())
    throw new Failure('bad-metadata', `The metadata table ${name} cannot be read: it is not a file.`)
  const bytes = await readFile(path).catch((error: Error) => {
    throw new Failure('bad-metadata', `The metadata table ${name} cannot be read: ${error.message}`)
  })
  const { parse } = await import('csv-parse/sync')
  const rows = new Map<string, MetadataRow>()
  try {
    const options = { columns: known(name), info: true, skip_empty_lines: true, relax_column_count_less: true } as const
    for (const { record, info } of parse(decode(bytes) ?? '', options) as unknown as Parsed[]) {
      const cell = (column: string): string | null => (record[column] ?? '').trim() || null
      const key = cell('path')?.replace(/^\.\//, '')
      if (key === undefined) continue
      const [title, published, publisher] = [cell('title'), cell('published'), cell('publisher')]
      const [url, byline, language] = [cell('url'), cell('byline'), cell('language')]
      rows.set(key, { line: info.lines, title, published, publisher, url, byline, language })
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('bad-metadata', `The metadata table ${name} is not CSV: ${(error as Error).message}`)
  }
  return { file: name, rows }
}

/** Whether a file begins as a table of metadata does: with a column `path`, and no unknown one. */
export async function isMetadata(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null)
  if (file === null) return false
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, 0)
    const [header = ''] = (decode(buffer.subarray(0, bytesRead)) ?? '').split(/\r?\n/, 1)
    const columns = header.split(',').map((column) =>
      column
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .toLowerCase(),
    )
    return columns.includes('path') && columns.every((column) => COLUMNS.has(column))
  } finally {
    await file.close()
  }
}

const LONGEST_HEADER = 1000

interface Parsed {
  readonly record: Readonly<Record<string, string | undefined>>
  readonly info: { readonly lines: number }
}

const COLUMNS: ReadonlySet<string> = new Set(['path', 'title', 'published', 'publisher', 'url', 'byline', 'language'])

/** Checks the header, which csv-parse passes unchanged. */
function known(name: string): (header: string[]) => string[] {
  return (header) => {
    const columns = header.map((column) => column.trim().toLowerCase())
    const strange = columns.find((column) => !COLUMNS.has(column))
    if (!columns.includes('path') || strange !== undefined) {
      const what = strange === undefined ? 'none is "path"' : `one is ${JSON.stringify(strange)}`
      throw new Failure('bad-metadata', `Expected the columns ${[...COLUMNS].join(', ')} in ${name}, but ${what}.`)
    }
    return columns
  }
}
