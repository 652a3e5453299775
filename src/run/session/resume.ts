import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../../model/failure.ts'
import { type Disk, disk as machine } from '../../output/disk.ts'
import { writeWhole } from '../../output/files.ts'
import { writeFailure } from '../../output/write-failure.ts'
import { type FinishedParts, readFinishedParts } from '../shards/finished-parts.ts'
import { differences, fingerprintSchema, type RunFingerprint } from '../shards/run-fingerprint.ts'
import type { StagingFolder } from './staging-folder.ts'

/**
 * What to do with finished shards. auto: resumes from them, or starts over, saying so, if they were made with another
 * configuration or version. require: refuses to start over. never: starts over.
 */
export type Resume = 'auto' | 'require' | 'never'

/**
 * Reads which parts of shards a folder already has.
 *
 * @param say is given a sentence when a run resumes or starts over
 * @throws {Failure} `nothing-to-resume` when the shards have to be there and are not, or were made otherwise.
 */
export async function resumed(
  staging: StagingFolder,
  fingerprint: RunFingerprint,
  how: Resume,
  say: (line: string) => void,
  disk: Disk = machine,
): Promise<FinishedParts> {
  if (how === 'never') await disk.remove(staging.shards)
  const finishedParts = await readFinishedParts(staging.shards)
  const other = finishedParts.size > 0 ? null : await otherFingerprint(staging, fingerprint)
  const changed = other === null ? '' : differences(other, fingerprint).join('; ')
  if (how === 'require' && finishedParts.size === 0) {
    const why = other === null ? 'there are none' : `they were made otherwise: ${changed}`
    throw new Failure(
      'nothing-to-resume',
      `Expected finished shards in ${staging.output} to go on from, but ${why}. Leave --resume out to start over.`,
    )
  }
  if (finishedParts.size > 0) say(`Going on where an earlier run ended: ${finishedParts.inputs} inputs are finished.`)
  else if (other !== null && how === 'auto')
    say(`Starting over, since what is finished was made otherwise: ${changed}.`)
  await disk.makeFolder(staging.shards).catch((error: unknown) => {
    throw writeFailure(staging.shards, error)
  })
  const path = join(staging.shards, 'fingerprint.json')
  await writeWhole(
    path,
    `${JSON.stringify(fingerprint, null, 2)}\n`,
    { ...staging.draft, folder: staging.shards },
    disk,
  )
  return finishedParts
}

async function otherFingerprint({ folder }: StagingFolder, own: RunFingerprint): Promise<RunFingerprint | null> {
  for (const name of (await readdir(folder).catch(() => [])).sort()) {
    const text = await readFile(join(folder, name, 'fingerprint.json'), 'utf8').catch(() => null)
    const fingerprint = text === null ? null : fingerprintIn(text)
    // Of the same run, of which nothing was finished.
    if (fingerprint !== null && fingerprint.id !== own.id) return fingerprint
  }
  return null
}

/** null when it is broken, as after a power cut: it only says what has changed. */
function fingerprintIn(text: string): RunFingerprint | null {
  try {
    return fingerprintSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
