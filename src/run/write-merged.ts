import { join } from 'node:path'
import type { Config } from '../model/config.ts'
import type { RunRecord } from '../model/run.ts'
import type { Disk } from '../stages/write/disk.ts'
import { openOutput } from '../stages/write/output.ts'
import { merge } from './merge/merge.ts'
import type { RunReport } from './run.ts'
import { runRecord } from './run-record.ts'
import type { Part } from './shards/ledger.ts'
import { tidy, type Workshop } from './workshop.ts'

export interface Merging {
  readonly config: Config
  readonly workshop: Workshop
  /** In the order of the input. */
  readonly parts: readonly Part[]
  readonly started: Date
  readonly ended: RunRecord['ended']
  /** Told the lines of what is refused only now: an id that another article has before. */
  readonly onRejected?: (lines: string) => void
  readonly disk?: Disk
}

/** Merges finished parts into the files that everybody reads, which appear whole or not at all. */
export async function writeMerged(merging: Merging): Promise<RunReport> {
  const { config, workshop, parts, started, ended, onRejected = () => {}, disk } = merging
  const { output: folder, draft } = workshop
  const output = await openOutput(folder, draft, disk)
  const scratch = join(draft.folder, `index.${draft.ending}.partial`)
  try {
    const { counts, specimen } = await merge({
      parts,
      dedupe: config.dedupe,
      scratch,
      append: output.append,
      onRejected,
    })
    const record = runRecord({ config, counts, started, finished: new Date(), ended })
    await output.close(record)
    if (ended === 'complete') await tidy(workshop, parts, config.keep, disk)
    return { record, folder, specimen }
  } catch (error) {
    await output.discard()
    throw error
  }
}
