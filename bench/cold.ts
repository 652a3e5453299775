import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Article } from './articles.ts'
import type { ProcessorTime } from './clock.ts'

/** What the program takes for the first so many articles of a thread, in a process of its own. */
export interface Cold {
  readonly articles: number
  readonly time: ProcessorTime
}

/** Reads articles from standard input; run as the command does it, with V8 told to compile less, and without. */
const READER = `
  import { readFileSync } from 'node:fs'
  import { setFlagsFromString } from 'node:v8'
  const [, index, flags] = process.argv
  if (flags) setFlagsFromString(flags)
  const { extract } = await import(index)
  const articles = JSON.parse(readFileSync(0, 'utf8'))
  const main = () => Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e9
  const all = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6 }
  const [mainBefore, allBefore] = [main(), all()]
  for (const article of articles) extract(article)
  console.log(JSON.stringify({ main: main() - mainBefore, all: all() - allBefore }))
`

/** Times the first articles of a process. */
export function cold(project: URL, articles: readonly Article[], flags: string): Cold {
  const index = fileURLToPath(new URL('dist/index.js', project))
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', READER, index, flags], {
    input: JSON.stringify(articles),
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (stdout === '') throw new Error(`Expected the times of a cold process, got none: ${stderr.slice(0, 300)}`)
  return { articles: articles.length, time: JSON.parse(stdout) as ProcessorTime }
}
