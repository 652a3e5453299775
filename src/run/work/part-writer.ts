import type { Config } from '../../model/config.ts'
import type { Disk } from '../../output/disk.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import { inputsOf } from '../shards/finished-parts.ts'
import { type OpenPart, openPart } from '../shards/write-part.ts'
import type { Batch, WorkItem } from './work-items.ts'

interface PartWriter {
  /** Writes the outcome of a batch after that of the batch before. */
  readonly take: (batch: Batch, outcome: Outcome) => Promise<void>
  /** Makes safe what is still open, even after a write has failed. */
  readonly close: () => Promise<void>
}

/** Writes outcomes into parts of their shards, and makes a part safe when it is long enough or its shard ends. */
export function partWriter(folder: string, ending: string, { shards: limits }: Config, disk?: Disk): PartWriter {
  let open: { readonly of: WorkItem; readonly part: OpenPart } | null = null
  const commit = async (last: boolean) => {
    if (open === null) return
    const { of, part } = open
    open = null
    // Where the first write of a part has failed nothing is in it, and the next part of the shard will have its name.
    if (part.size().inputs === 0 && !last) return part.discard()
    try {
      of.parts.push(await part.commit(last))
    } catch (error) {
      await part.discard()
      throw error
    }
  }
  return {
    take: async ({ of, last }, outcome) => {
      if (open === null) {
        const { key, shard } = of
        const part = await openPart(folder, { key, stamp: shard.stamp, from: inputsOf(of.parts) }, ending, disk)
        open = { of, part }
      }
      await open.part.append(outcome)
      const { inputs, bytes } = open.part.size()
      if (last || inputs >= limits.articles || bytes >= limits.megabytes * 1e6) await commit(last)
    },
    close: () => commit(false),
  }
}
