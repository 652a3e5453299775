import { closeSync, openSync, readSync } from 'node:fs'
import { type Disk, disk as machine } from '../../output/disk.ts'
import { writeFailure } from '../../output/write-failure.ts'
import { FINGERPRINT_BYTES } from '../duplicates/fingerprint.ts'
import type { Fingerprints } from '../duplicates/fingerprints.ts'
import { ENTRY_BYTES, lengthsOf, PRINT_AT } from '../outcomes/entry.ts'
import type { Part } from '../shards/finished-parts.ts'
import { DamagedPart, readPartFile } from '../shards/part-files.ts'

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
export async function gatherPrints(parts: readonly Part[], scratch: string, disk: Disk = machine): Promise<PrintsFile> {
  let count = 0
  try {
    const file = await disk.create(scratch)
    try {
      for (const part of parts) {
        await file.append(await readPartFile(part, 'index'))
        count += part.manifest.inputs
      }
    } finally {
      await file.close()
    }
    return opened(scratch, count, disk)
  } catch (error) {
    await disk.remove(scratch).catch(() => {})
    throw error instanceof DamagedPart ? error : writeFailure(scratch, error)
  }
}

function opened(path: string, count: number, disk: Disk): PrintsFile {
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
      await disk.remove(path)
    },
  }
}
