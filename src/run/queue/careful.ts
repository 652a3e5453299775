import { isRejected } from '../../input/ingest.ts'
import { joined, lost, outcomeOfRejected } from '../outcomes/outcome.ts'
import { inputsOf } from '../shards/ledger.ts'
import { booksIn } from '../work/bookkeeping.ts'
import type { Work } from '../work/finish-shards.ts'
import { readShard } from '../work/read-shard.ts'
import { undertakings } from '../work/unread.ts'
import type { Workforce } from '../work/workforce.ts'

/** How often the process that works on a shard may die before its articles are worked on one after the other. */
export const CARELESS_TRIES = 2
/** How often it may die in all; a shard that is not finished then is given up. */
export const TRIES = 12
/** Inputs that are made safe at a time, so that the next process begins close to where this one died; then each by itself. */
const BLOCK = 32

/**
 * Works on a shard that processes have died of, one article after the other, so that the one that is to blame is found: the
 * process that begins where the last one began knows it, refuses it, and goes on.
 *
 * @param deaths how many processes have died of the shard
 * @param suspect the input at which the last one began, counted from 0
 * @param begins told at which input this one begins
 */
export async function finishCarefully(
  work: Work & { readonly workforce: Workforce },
  deaths: number,
  suspect: number | null,
  begins: (input: number) => Promise<void>,
): Promise<void> {
  const { config, folder, ending, disk, metadata, workforce } = work
  const books = booksIn(folder, ending, config, disk)
  for await (const of of undertakings(work.shards, work.ledger, metadata)) {
    const from = inputsOf(of.parts)
    const singly = deaths > CARELESS_TRIES
    if (singly) await begins(from)
    let at = from
    for await (const input of readShard(of.shard, from, config, metadata)) {
      if (work.signal.aborted) return books.close()
      const guilty = singly && at === from && from === suspect
      const outcome =
        guilty && !isRejected(input)
          ? outcomeOfRejected(lost(input, 'worker-crashed', REASON))
          : await workforce.work([input])
      await books.take({ of, inputs: [input], last: false }, outcome)
      at++
      if ((singly && at - from <= BLOCK * 2) || (at - from) % BLOCK === 0) await books.close()
    }
    await books.take({ of, inputs: [], last: true }, joined([]))
  }
}

const REASON = 'Every process that read this article ended without a word. Try it alone to see why.'
