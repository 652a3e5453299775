import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import * as z from 'zod'
import { loadGazetteer } from '../../gazetteer/load.ts'
import type { Config } from '../../model/config.ts'
import { Failure } from '../../model/failure.ts'
import { dataFile } from '../../shipped/data.ts'
import { version } from '../configuration/version.ts'

export const fingerprintSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  /** The hash of the program's own code, which the build makes, so that a version under development does not continue with what an earlier one wrote. */
  code: z.string(),
  gazetteer: z.string(),
  options: z.record(z.string(), z.unknown()),
})

/** Everything apart from the input itself that decides which records an article becomes. */
export type RunFingerprint = Readonly<z.infer<typeof fingerprintSchema>>

/** The fingerprint of a configuration. What it leaves out decides where records go, how fast, and which copies stay, never what they are. */
export function runFingerprintOf(config: Config): RunFingerprint {
  const {
    inputs: _1,
    metadata: _2,
    output: _3,
    workers: _4,
    queue: _5,
    shards: _6,
    keep: _7,
    dedupe: _8,
    ...kept
  } = config
  const options = {
    ...kept,
    places: { ...kept.places, file: kept.places.file && contentsOf(kept.places.file, 'file of places') },
    extensions: kept.extensions.map((module) => contentsOf(module, 'extension')),
  }
  const { name, date } = loadGazetteer().source
  const fingerprint = {
    version,
    code: readFileSync(dataFile('code.txt', 'npm run build:code'), 'utf8'),
    gazetteer: `${name} ${date}`,
    options,
  }
  return { id: createHash('sha256').update(JSON.stringify(fingerprint)).digest('hex').slice(0, 16), ...fingerprint }
}

/** What two fingerprints differ in, for a person; empty when they are the same. */
export function differences(before: RunFingerprint, now: RunFingerprint): string[] {
  const own = (['version', 'gazetteer'] as const).filter((key) => before[key] !== now[key])
  const told = own.map((key) => `${key} ${before[key]}, now ${now[key]}`)
  const [then, today] = [flat(before.options), flat(now.options)]
  for (const [option, value] of today) {
    const was = then.get(option)
    if (was !== value) told.push(`${option} ${was ?? 'not known'}, now ${value}`)
  }
  if (told.length === 0 && before.code !== now.code) told.push('the program’s own code')
  return told
}

function flat(options: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(options).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [...flat(value, `${path}${key}.`)]
        : [[`${path}${key}`, JSON.stringify(value)] as const],
    ),
  )
}

function contentsOf(file: string, what: string): string {
  try {
    if (!statSync(file).isFile()) throw new Error('it is not a file')
    return createHash('sha256').update(readFileSync(file)).digest('hex')
  } catch (error) {
    throw new Failure('bad-config', `The ${what} ${file} cannot be read: ${(error as Error).message}`)
  }
}
