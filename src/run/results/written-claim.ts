import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ArticleRecord } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import type { Config } from '../../model/config.ts'
import { Failure } from '../../model/failure.ts'
import { runSchema } from '../../model/run.ts'
import { loadConfiguration } from '../configuration/configuration.ts'
import { readOutput } from './read-output.ts'

interface WrittenClaim {
  readonly claim: Claim
  readonly article: ArticleRecord
  /** How the run was configured that wrote it. */
  readonly config: Config
}

/**
 * Finds a claim in an output folder, with its article and the configuration of its run.
 *
 * @param file a configuration to take in place of the one that the folder has.
 * @throws {Failure} when the folder has no such claim, or its configuration cannot be taken as it is.
 */
export async function writtenClaim(folder: string, id: string, file?: string): Promise<WrittenClaim> {
  const from = resolve(folder)
  for await (const { article, claims } of readOutput(from)) {
    const claim = claims.find((one) => one.id === id)
    if (claim !== undefined) return { claim, article, config: await configOf(from, file) }
  }
  throw new Failure(
    'no-such-claim',
    `Expected a claim ${id} in ${join(folder, 'claims.jsonl')}; none there has that id.`,
  )
}

async function configOf(folder: string, file: string | undefined): Promise<Config> {
  if (file !== undefined) return (await loadConfiguration({ cwd: process.cwd(), file })).config
  const path = join(folder, 'run.json')
  const config = written(await readFile(path, 'utf8').catch(() => ''))
  if (config === null) {
    throw new Failure(
      'not-an-output',
      `Expected the record of a run at ${path}. Run again, or name its configuration with --config.`,
    )
  }
  // The record has only the last part of an absolute path
  if (config.places.file !== null && !existsSync(config.places.file)) {
    throw new Failure(
      'no-such-file',
      `The run knew places of its own from ${config.places.file}, which is not here. Name its configuration with --config.`,
    )
  }
  return config
}

function written(text: string): Config | null {
  try {
    return runSchema.parse(JSON.parse(text)).config
  } catch {
    return null
  }
}
