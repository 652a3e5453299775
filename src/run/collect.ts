import { Failure } from '../model/failure.ts'
import { inSession, type RunOptions } from './session/session.ts'
import { type Report, writeMerged } from './session/write-merged.ts'
import { isFinished, type Part } from './shards/finished-parts.ts'
import { DamagedPart, forgetDamaged } from './shards/part-files.ts'
import { type WorkItem, workItems } from './work/work-items.ts'

/**
 * Merges the shards that other processes have finished into the bytes that one run over all would have written.
 *
 * @throws {Failure} `unfinished` when some are not finished.
 */
export async function collect(options: Omit<RunOptions, 'stdin' | 'resume'>): Promise<Report> {
  return inSession(options, '', null, async (session) => {
    const all: WorkItem[] = []
    for await (const one of workItems(session.shards, session.finishedParts, session.metadata)) all.push(one)
    const open = all.filter(({ parts }) => !isFinished(parts))
    if (open.length === 0) {
      const parts = all.flatMap((one) => one.parts)
      return writeMerged(options, session, parts, 'complete').catch(async (error: unknown) => {
        throw error instanceof DamagedPart ? await damaged(parts) : error
      })
    }
    const first = open[0]?.shard.files[0]?.name ?? ''
    throw new Failure(
      'unfinished',
      `${open.length} of ${all.length} shards are not finished, the first with ${first}. Let the processes that work on them end, or finish them here with claimwire run.`,
    )
  })
}

/** The sentence about parts that were changed on the disk; they are no longer finished. */
async function damaged(parts: readonly Part[]): Promise<Failure> {
  const count = await forgetDamaged(parts)
  return new Failure(
    'unfinished',
    `${count} finished parts were changed since they were written, and are no longer counted as finished. Give the command again that finishes shards (run --shard, enqueue), or finish them here with claimwire run; then collect.`,
  )
}
