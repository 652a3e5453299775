import type { Readable } from 'node:stream'
import type { Metadata } from '../../input/ingest.ts'
import type { Config } from '../../model/config.ts'
import { type FinishedParts, inputsOf, isFinished, type Part } from '../shards/finished-parts.ts'
import { keyOf } from '../shards/key.ts'
import type { Shard } from '../shards/shard.ts'
import { batches, type Input } from './batches.ts'
import { readShard } from './read-shard.ts'
import { until } from './until.ts'

/** A shard of the plan, and how far it has come. */
export interface WorkItem {
  readonly shard: Shard
  readonly key: string
  /** The parts of it that are on the disk. */
  readonly parts: Part[]
}

/** Some inputs of a shard, in their order. */
export interface Batch {
  readonly of: WorkItem
  readonly inputs: readonly Input[]
  /** Whether the shard ends with it; there may be no inputs in it. */
  readonly last: boolean
}

export interface Reading {
  readonly config: Config
  readonly metadata: Metadata | null
  readonly stdin?: Readable
  readonly signal: AbortSignal
}

/** What each shard of a plan is known by and how far it has come, worked out as the shards come up. */
export async function* workItems(
  shards: readonly Shard[],
  finishedParts: FinishedParts,
  metadata: Metadata | null,
): AsyncGenerator<WorkItem> {
  let streams = 0
  for (const shard of shards) {
    if (shard.stamp === null) {
      yield { shard, key: `stdin-${++streams}`, parts: [] }
      continue
    }
    const key = finishedParts.keyOf(shard.stamp) ?? (await keyOf(shard, metadata))
    yield { shard, key, parts: [...finishedParts.partsOf(key)] }
  }
}

/** Reads the inputs of each shard that are not on the disk yet. A signal ends the reading, and then no batch is called the last. */
export async function* unread(
  shards: AsyncIterable<WorkItem>,
  { config, metadata, stdin, signal }: Reading,
): AsyncGenerator<Batch> {
  for await (const of of shards) {
    if (signal.aborted) return
    if (isFinished(of.parts)) continue
    const inputs = readShard(of.shard, inputsOf(of.parts), config, metadata, stdin)
    for await (const { inputs: some, last } of batches(until(inputs, signal), config.queue.batch)) {
      yield { of, inputs: some, last: last && !signal.aborted }
    }
  }
}
