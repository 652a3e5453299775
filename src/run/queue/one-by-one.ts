import { isRejected } from '../../input/ingest.ts'
import { lost } from '../../within-limits.ts'
import { joined, outcomeOfRejected } from '../outcomes/outcome.ts'
import { inputsOf } from '../shards/finished-parts.ts'
import type { Work } from '../work/finish-shards.ts'
import { partWriter } from '../work/part-writer.ts'
import { readShard } from '../work/read-shard.ts'
import { workItems } from '../work/work-items.ts'
import type { WorkerPool } from '../work/worker-pool.ts'

/** How often the process that works on a shard may die before its articles are read one by one. */
export const CARELESS_TRIES = 2
/** How often it may die in all; a shard that is still unfinished is given up. */
export const TRIES = 12
/** Inputs that are made safe at a time, so that the next process begins close to where this one died; after that, each by itself. */
const BLOCK = 32

/**
 * Works on a shard that has killed processes, one article after the other, so that the cause is found: the
 * process that begins where the last one began knows it, refuses it, and continues.
 *
 * @param deaths how many processes the shard has killed
 * @param suspect the input at which the last one began, counted from 0
 * @param begins told at which input this one begins
 */
export async function finishCarefully(
  work: Work & { readonly pool: WorkerPool },
  deaths: number,
  suspect: number | null,
  begins: (input: number) => Promise<void>,
): Promise<void> {
  const { config, folder, ending, disk, metadata, pool } = work
  const writer = partWriter(folder, ending, config, disk)
  for await (const of of workItems(work.shards, work.finishedParts, metadata)) {
    const from = inputsOf(of.parts)
    const singly = deaths > CARELESS_TRIES
    if (singly) await begins(from)
    let at = from
    for await (const input of readShard(of.shard, from, config, metadata)) {
      if (work.signal.aborted) return writer.close()
      const guilty = singly && at === from && from === suspect
      const outcome =
        guilty && !isRejected(input)
          ? outcomeOfRejected(lost(input, 'worker-crashed', REASON))
          : await pool.work([input])
      await writer.take({ of, inputs: [input], last: false }, outcome)
      at++
      if ((singly && at - from <= BLOCK * 2) || (at - from) % BLOCK === 0) await writer.close()
    }
    await writer.take({ of, inputs: [], last: true }, joined([]))
  }
}

const REASON = 'Every process that read this article died without a message. Run it alone to see why.'
