import type { RunCounts } from '../../model/run.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import { nothing, sum } from '../outcomes/tally.ts'
import { isFinished } from '../shards/finished-parts.ts'
import type { Shard } from '../shards/shard.ts'
import { lengthOf } from './batches.ts'
import type { Batch, WorkItem } from './work-items.ts'

export interface Progress {
  /** Of all articles, also those that an earlier run has finished. */
  readonly counts: RunCounts
  /** Articles that this run has read. */
  readonly read: number
  readonly shards: { readonly done: number; readonly before: number; readonly all: number }
  readonly bytes: {
    /** Of the input, approximately: how much of a file has been read is estimated from its characters and those of the files before. */
    readonly done: number
    /** Of those, what earlier runs have done. */
    readonly before: number
    /** null when standard input is among them. */
    readonly all: number | null
  }
}

/** Keeps count of what is done, shard by shard. */
interface Track {
  readonly meet: (item: WorkItem) => void
  readonly take: (batch: Batch, outcome: Outcome) => void
}

export function trackOf(shards: readonly Shard[], tell: (progress: Progress) => void): Track {
  const all = shards.some(({ stamp }) => stamp === null) ? null : shards.reduce((total, { bytes }) => total + bytes, 0)
  const done = { shards: 0, before: 0, bytes: 0, bytesBefore: 0, characters: 0 }
  /** The characters of the shard that is being read. */
  let characters = 0
  let read = 0
  let counts: RunCounts = nothing()
  /** Bytes for each character: more than one for markup, less for what is packed. */
  const ratio = () => (done.characters > 0 ? (done.bytes - done.bytesBefore) / done.characters : 1)
  return {
    meet: ({ shard, parts }) => {
      for (const { manifest } of parts) counts = sum(counts, manifest.counts)
      if (!isFinished(parts)) return
      done.shards++
      done.before++
      done.bytes += shard.bytes
      done.bytesBefore += shard.bytes
    },
    take: ({ of, inputs, last }, outcome) => {
      counts = sum(counts, outcome.counts)
      for (const input of inputs) characters += lengthOf(input)
      read += inputs.length
      if (last) {
        done.shards++
        done.bytes += of.shard.bytes
        done.characters += characters
        characters = 0
      }
      const bytes = done.bytes + (last ? 0 : Math.min(of.shard.bytes, characters * ratio()))
      tell({
        counts,
        read,
        shards: { done: done.shards, before: done.before, all: shards.length },
        bytes: { done: bytes, before: done.bytesBefore, all },
      })
    },
  }
}
