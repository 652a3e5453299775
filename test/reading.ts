import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterEach, beforeEach } from 'vitest'
import { ingest, isRejected } from '../src/input/ingest.ts'
import type { Article } from '../src/model/article.ts'
import type { UserConfig } from '../src/model/config.ts'
import type { Rejected } from '../src/model/rejected.ts'
import { configOf } from './document.ts'

/** What was read of a folder. */
export interface Reading {
  readonly articles: Article[]
  readonly rejected: Rejected[]
}

/** A folder of the test's own, and how it is read. */
export interface Desk {
  readonly path: (name: string) => string
  readonly write: (name: string, content: string | Uint8Array) => void
  readonly read: (config: UserConfig, stdin?: Readable) => Promise<Reading>
  /** The first article of a file. */
  readonly first: (config: UserConfig) => Promise<Article | undefined>
}

/** Gives each test of a file an empty folder to read from. */
export function desk(): Desk {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimwire-ingest-'))
  })
  // With time: a test may have written a hundred thousand files.
  afterEach(() => rmSync(folder, { recursive: true, force: true }), 120_000)
  const read = async (config: UserConfig, stdin?: Readable): Promise<Reading> => {
    const reading: Reading = { articles: [], rejected: [] }
    for await (const one of ingest(configOf(config), stdin === undefined ? { cwd: folder } : { cwd: folder, stdin })) {
      if (isRejected(one)) reading.rejected.push(one)
      else reading.articles.push(one)
    }
    return reading
  }
  return {
    path: (name) => join(folder, name),
    write: (name, content) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    },
    read,
    first: async (config) => (await read(config)).articles[0],
  }
}
