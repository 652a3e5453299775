import { inSession, type RunOptions, type Session, worked } from './session/session.ts'
import { type Report, writeMerged } from './session/write-merged.ts'
import { isFinished, type Part, readFinishedParts } from './shards/finished-parts.ts'
import { DamagedPart, forgetDamaged } from './shards/part-files.ts'
import type { WorkItem } from './work/work-items.ts'

export type { RunOptions } from './session/session.ts'

/**
 * Runs the pipeline over all inputs and writes the output folder.
 *
 * Work is made safe shard by shard, so that a run that was stopped in any way resumes when it is started again. The same
 * input gives the same bytes in `claims.jsonl`, `articles.jsonl` and `rejected.jsonl`, whatever the number of workers and however
 * often it was ended.
 *
 * @throws {Failure} when an input does not exist, another run has the folder, or the disk is full or not writable; an earlier run's
 * records then stay, and the next run resumes from what was finished.
 */
export async function run(options: RunOptions): Promise<Report> {
  return inSession(options, '', options.resume ?? 'auto', async (session) => {
    const attempt = async (own: Session) => {
      const { shards } = await worked(options, own, own.shards)
      const ended = options.signal?.aborted ? 'interrupted' : 'complete'
      return writeMerged(options, own, withoutGap(shards), ended)
    }
    try {
      return await attempt(session)
    } catch (error) {
      return attempt(await withoutDamaged(error, session, options.say))
    }
  })
}

/**
 * Lets go of the finished parts that were changed on the disk, so that they are made again.
 *
 * @throws whatever else has ended the run
 */
async function withoutDamaged(error: unknown, session: Session, say: RunOptions['say']): Promise<Session> {
  if (!(error instanceof DamagedPart) || error.part.manifest.stamp === null) throw error
  say?.(`${error.message} It is made again.`)
  const { shards } = session.staging
  await forgetDamaged((await readFinishedParts(shards)).all)
  return { ...session, finishedParts: await readFinishedParts(shards) }
}

/** What is finished from the beginning of the input on: a record of an interrupted run has no gap in it. */
function withoutGap(shards: readonly WorkItem[]): Part[] {
  const open = shards.findIndex(({ parts }) => !isFinished(parts))
  return shards.slice(0, open < 0 ? shards.length : open + 1).flatMap(({ parts }) => parts)
}
