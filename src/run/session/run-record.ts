import { createHash } from 'node:crypto'
import { basename, isAbsolute } from 'node:path'
import { loadGazetteer } from '../../gazetteer/load.ts'
import type { Config } from '../../model/config.ts'
import { RUN_SCHEMA, type RunRecord, runSchema } from '../../model/run.ts'
import { version } from '../configuration/version.ts'

interface Ending extends Pick<RunRecord, 'counts' | 'ended'> {
  readonly config: Config
  readonly started: Date
  readonly finished: Date
}

/** The record of a run, checked by its own schema: counts that do not add up are a defect and must not be written. */
export function runRecord({ config, counts, started, finished, ended }: Ending): RunRecord {
  const seconds = (finished.getTime() - started.getTime()) / 1000
  const { name, date, licence } = loadGazetteer().source
  const portable = withoutAbsolutePaths(config)
  return runSchema.parse({
    schema: RUN_SCHEMA,
    version,
    ended,
    offsets: 'utf-16',
    gazetteer: { source: name, date, licence },
    counts,
    time: {
      started: started.toISOString(),
      finished: finished.toISOString(),
      seconds,
      articlesPerSecond: seconds === 0 ? 0 : Math.round((counts.articles.read / seconds) * 10) / 10,
    },
    config: portable,
    configHash: configHash(portable),
  } satisfies RunRecord)
}

/** The hash of what can change a record: where it is written, by how many threads and how much at a time cannot. */
function configHash({ output: _1, workers: _2, queue: _3, shards: _4, keep: _5, ...rest }: Config): string {
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex')
}

/** A record says nothing about the folders of the machine that it was made on. */
function withoutAbsolutePaths(config: Config): Config {
  const cut = (path: string) => (isAbsolute(path) ? basename(path) : path)
  return {
    ...config,
    inputs: config.inputs.map(cut),
    metadata: config.metadata && cut(config.metadata),
    output: cut(config.output),
    places: { ...config.places, file: config.places.file && cut(config.places.file) },
  }
}
