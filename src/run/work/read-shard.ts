import type { Readable } from 'node:stream'
import { type Metadata, readInput } from '../../input/ingest.ts'
import type { Config } from '../../model/config.ts'
import type { Shard } from '../shards/shard.ts'
import type { Input } from './batches.ts'

/** Reads the inputs of a shard from one of them on; those before it are read too, since most formats cannot be entered in the middle. */
export async function* readShard(
  { files }: Shard,
  from: number,
  config: Config,
  metadata: Metadata | null,
  stdin?: Readable,
): AsyncGenerator<Input, void> {
  let passed = 0
  for (const file of files) {
    for await (const input of readInput(file, config, metadata, stdin)) if (passed++ >= from) yield input
  }
}
