import { join } from 'node:path'
import type { Claim } from '../../model/claim.ts'
import type { RunRecord } from '../../model/run.ts'
import { openOutput } from '../../output/output.ts'
import { merge } from '../merge/merge.ts'
import type { Part } from '../shards/finished-parts.ts'
import { runRecord } from './run-record.ts'
import type { RunOptions, Session } from './session.ts'
import { keepForResuming, keepOrRemoveShards } from './staging-folder.ts'

export interface Report {
  readonly record: RunRecord
  readonly folder: string
  readonly specimen: Claim | null
}

/**
 * Merges finished parts into the files that everybody reads, which appear whole or not at all.
 *
 * @param parts in the order of the input
 */
export async function writeMerged(
  { config, disk, onRejected = () => {} }: Pick<RunOptions, 'config' | 'disk' | 'onRejected'>,
  { staging, started, mustHold }: Pick<Session, 'staging' | 'started' | 'mustHold'>,
  parts: readonly Part[],
  ended: RunRecord['ended'],
): Promise<Report> {
  const { output: folder, draft } = staging
  const output = await openOutput(folder, draft, disk)
  const scratch = join(draft.folder, `index.${draft.ending}.partial`)
  try {
    const { append } = output
    const { counts, specimen } = await merge({
      ...{ parts, dedupe: config.dedupe, scratch, append, onRejected },
      ...(disk && { disk }),
    })
    const record = runRecord({ config, counts, started, finished: new Date(), ended })
    await mustHold()
    await output.close(record)
    if (ended === 'complete') await keepOrRemoveShards(staging, parts, config.keep, disk)
    else await keepForResuming(staging, disk)
    return { record, folder, specimen }
  } catch (error) {
    await output.discard()
    throw error
  }
}
