import { Failure } from '../model/failure.ts'
import { inSession, type RunOptions, worked } from './session/session.ts'
import { inputsOf, isFinished } from './shards/finished-parts.ts'
import type { Shard } from './shards/shard.ts'

/** The share of one of several processes, counted from 1. */
export interface Share {
  readonly index: number
  readonly of: number
}

interface ShareReport {
  readonly shards: number
  /** Articles, and what was refused. */
  readonly inputs: number
  /** Whether all of the share's shards are finished; not so when it was interrupted. */
  readonly complete: boolean
}

/**
 * Finishes one process's share of the shards and merges nothing: `collect` does that when all shares are finished.
 *
 * Several processes, on one machine or many, may have the same output folder, each with a share of its own.
 */
export async function runShare(options: RunOptions, { index, of }: Share): Promise<ShareReport> {
  if (options.resume === 'never') {
    throw new Failure(
      'usage',
      'Expected no --shard with --resume never: other processes have finished shards in that folder.',
    )
  }
  return inSession(options, `-${index}-of-${of}`, options.resume ?? 'auto', async (session) => {
    if (session.shards.some(({ stamp }) => stamp === null)) {
      throw new Failure('usage', 'Expected files or folders with --shard, got "-": standard input cannot be shared.')
    }
    const { shards } = await worked(options, session, shareOf(session.shards, index, of))
    const inputs = shards.reduce((sum, { parts }) => sum + inputsOf(parts), 0)
    return { shards: shards.length, inputs, complete: shards.every(({ parts }) => isFinished(parts)) }
  })
}

/** The largest shard first, each to whom has least: the same shares on every machine, and about equal ones. */
export function shareOf(shards: readonly Shard[], index: number, of: number): Shard[] {
  const loads = new Array<number>(of).fill(0)
  const share = new Set<Shard>()
  for (const shard of shards.toSorted((a, b) => b.bytes - a.bytes)) {
    const least = loads.indexOf(Math.min(...loads))
    // Also a shard of nothing is some work.
    loads[least] = (loads[least] ?? 0) + shard.bytes + 1
    if (least === index - 1) share.add(shard)
  }
  return shards.filter((shard) => share.has(shard))
}
