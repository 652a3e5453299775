import { stat } from 'node:fs/promises'
import type { Config } from '../../model/config.ts'
import type { Progress } from '../../run/run.ts'
import { discover } from '../../stages/ingest/discover.ts'

/** What shows how far a run is. */
export interface Bar {
  readonly update: (progress: Progress) => void
  /** Says a line without disturbing the bar. */
  readonly log: (line: string) => void
  readonly stop: () => void
}

const PLAIN: Bar = {
  update: () => {},
  log: (line) => process.stderr.write(`${line}\n`),
  stop: () => {},
}

/** A bar with rate and time left on a terminal's standard error; in a pipe, and when it shall be quiet, only what is said. */
export async function progressBar(config: Config, root: string, quiet: boolean): Promise<Bar> {
  if (quiet || !process.stderr.isTTY) return PLAIN
  const total = await sizeOf(config.inputs, root)
  const { Format, SingleBar } = await import('cli-progress')
  const known = total === null ? '' : '{bar} {percentage}%  {eta_formatted} left  '
  const bar = new SingleBar({
    format: `${known}{articles} articles  {rate} a second`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
    formatBar: Format.BarFormat,
  })
  const began = performance.now()
  const shown = (articles: number) => ({
    articles,
    rate: Math.round(articles / Math.max(0.001, (performance.now() - began) / 1000)),
  })
  bar.start(total ?? 1, 0, shown(0))
  return {
    update: ({ counts, characters }) =>
      // Bytes of markup and of JSON are not characters of text, so the measure is rough and must not pass the end.
      bar.update(Math.min(characters, (total ?? 1) - 1), shown(counts.articles.read)),
    log: (line) => process.stderr.write(`\r\x1b[K${line}\n`),
    stop: () => bar.stop(),
  }
}

/** How many bytes there are to read; null when that cannot be told beforehand. */
async function sizeOf(inputs: readonly string[], root: string): Promise<number | null> {
  if (inputs.includes('-')) return null
  const files = await discover(inputs, root)
  if (files.some(({ name }) => name.endsWith('.gz'))) return null
  let size = 0
  for (const { path } of files) size += (await stat(path)).size
  return size
}
