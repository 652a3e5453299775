import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildApart } from '../build-apart.ts'

const MODULES = [
  ...['src/index.ts', 'src/pipeline.ts', 'src/input/ingest.ts', 'src/model/config.ts', 'src/run/run.ts'],
  ...['src/run/work/this-thread.ts', 'src/run/configuration/configuration.ts', 'src/run/shards/run-fingerprint.ts'],
  ...['src/run/queue/finish-job.ts', 'src/run/queue/job.ts'],
]

let made: Promise<(path: string) => string> | null = null

/** A module of the program, built as the program is; its types are those of the source. */
export async function built<Module>(path: string): Promise<Module> {
  made ??= buildApart(MODULES, 'fuzz')
  return (await import(pathToFileURL((await made)(path)).href)) as Module
}

export const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

const corpus = fileURLToPath(new URL('../../corpus/articles/', import.meta.url))

/** The articles of the corpus, of every form. */
export const corpusFiles: readonly { readonly name: string; readonly bytes: Buffer }[] = readdirSync(corpus)
  .sort()
  .map((name) => ({ name, bytes: readFileSync(corpus + name) }))

export const corpusTexts = corpusFiles
  .filter(({ name }) => name.endsWith('.txt'))
  .map(({ bytes }) => bytes.toString('utf8'))
