import { closeSync, openSync, readSync } from 'node:fs'
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { writeFailure } from '../../output/write-failure.ts'
import { FINGERPRINT_BYTES } from '../duplicates/fingerprint.ts'
import type { Fingerprints } from '../duplicates/fingerprints.ts'
import { ENTRY_BYTES, lengthsOf, PRINT_AT } from '../outcomes/entry.ts'
import type { Part } from '../shards/finished-parts.ts'
import { pathOf } from './part-lines.ts'

/** How many entries are read at a time. */
const PAGE = 4096

interface PrintsFile extends Fingerprints {
  readonly close: () => Promise<void>
}

/**
 * The fingerprints of all parts' articles, one after the other in a file, since they may be more than memory holds.
 *
 * @param scratch the file, which is removed when it is closed
 */
export async function gatherPrints(parts: readonly Part[], scratch: string): Promise<PrintsFile> {
  await writeFile(scratch, '').catch((error: unknown) => {
    throw writeFailure(scratch, error)
  })
  let count = 0
  for (const part of parts) {
    const index = await readFile(pathOf(part, 'index'))
    await appendFile(scratch, index).catch((error: unknown) => {
      throw writeFailure(scratch, error)
    })
    count += part.manifest.inputs
  }
  return opened(scratch, count)
}

function opened(path: string, count: number): PrintsFile {
  const file = openSync(path, 'r')
  const page = Buffer.alloc(PAGE * ENTRY_BYTES)
  const single = Buffer.alloc(FINGERPRINT_BYTES)
  return {
    count,
    each: (visit) => {
      for (let article = 0; article < count; ) {
        const read = readSync(file, page, 0, page.length, article * ENTRY_BYTES)
        if (read < ENTRY_BYTES) throw new Error(`Expected ${count} entries in ${path}, got ${article}`)
        for (let at = 0; at + ENTRY_BYTES <= read; at += ENTRY_BYTES) {
          if (lengthsOf(page, at).articles > 0) visit(page, at + PRINT_AT, article)
          article++
        }
      }
    },
    of: (article) => {
      readSync(file, single, 0, single.length, article * ENTRY_BYTES + PRINT_AT)
      return single
    },
    close: async () => {
      closeSync(file)
      await rm(path, { force: true })
    },
  }
}
