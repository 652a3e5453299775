import { join } from 'node:path'
import type { Disk } from './disk.ts'
import { type Draft, openFiles, writeWhole } from './files.ts'
import { RECORD_FILES, RUN_FILE } from './written-files.ts'

/** Lines for the three files of records, each with its line feed. */
interface Lines {
  readonly claims: Uint8Array | string
  readonly articles: Uint8Array | string
  readonly rejected: Uint8Array | string
}

interface Output {
  readonly append: (lines: Lines) => Promise<void>
  /** Gives the files their final names, and writes the run's record last. */
  readonly close: (run: object) => Promise<void>
  /** Removes what was written; the records of an earlier run stay. */
  readonly discard: () => Promise<void>
}

/** Opens an output folder. The records of an earlier run stay in it until this one is closed. */
export async function openOutput(folder: string, draft: Draft, disk?: Disk): Promise<Output> {
  const files = await openFiles(folder, RECORD_FILES, draft, disk)
  return {
    append: ({ claims, articles, rejected }) =>
      files.append({ 'claims.jsonl': claims, 'articles.jsonl': articles, 'rejected.jsonl': rejected }),
    close: async (run) => {
      await files.close()
      await writeWhole(join(folder, RUN_FILE), `${JSON.stringify(run, null, 2)}\n`, draft, disk)
    },
    discard: files.discard,
  }
}
