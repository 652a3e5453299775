import { stat } from 'node:fs/promises'
import type { Config } from '../../model/config.ts'
import type { Progress } from '../../run/run.ts'
import { discover } from '../../stages/ingest/discover.ts'
import { timeLeft } from './time-left.ts'

/** What shows how far a run is. */
export interface Bar {
  readonly update: (progress: Pick<Progress, 'counts' | 'characters'>) => void
  /** Says a line without disturbing the bar. */
  readonly log: (line: string) => void
  readonly stop: () => void
}

/** Where the bar is drawn; a test hands in a terminal that remembers. */
export type Terminal = NodeJS.WritableStream & { readonly isTTY?: boolean }

/** What a terminal understands; the bar has turned the wrapping off, under which a long line loses its end. */
const [CLEAR_LINE, WRAP, NO_WRAP] = ['\r\x1b[K', '\x1b[?7h', '\x1b[?7l']
/** The bar goes back at its end to the kept place: behind the line, which else it would write over. */
const KEEP_PLACE = '\x1b7'

/** A bar with rate and time left on a terminal's standard error; in a pipe, and when it shall be quiet, only what is said. */
export async function progressBar(
  config: Pick<Config, 'inputs' | 'output'>,
  root: string,
  quiet: boolean,
  terminal: Terminal = process.stderr,
): Promise<Bar> {
  const log = (line: string) => {
    terminal.write(`${line}\n`)
  }
  if (quiet || !terminal.isTTY) return { update: () => {}, log, stop: () => {} }
  const total = await sizeOf(config, root)
  const { SingleBar } = await import('cli-progress')
  const bar = new SingleBar({
    format: `${total === null ? '' : '{bar} {percentage}%  '}{articles} articles  {rate} a second  {left}`,
    stream: terminal,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
    barCompleteChar: '=',
    barIncompleteChar: '-',
    gracefulExit: false, // an interrupted run still writes: whoever runs it stops the bar
  })
  const began = performance.now()
  const shown = (articles: number, done: number) => {
    const seconds = (performance.now() - began) / 1000
    return { articles, rate: Math.round(articles / Math.max(0.001, seconds)), left: timeLeft(seconds, done) }
  }
  bar.start(1, 0, shown(0, 0))
  return {
    update: ({ counts, characters }) => {
      // Bytes of markup and of JSON are not characters of text, so the measure is rough and must not pass the end.
      const done = total === null ? 0 : Math.min(0.99, characters / Math.max(1, total))
      bar.update(done, shown(counts.articles.read, done))
    },
    log: (line) => {
      terminal.write(`${CLEAR_LINE}${WRAP}${line}\n${NO_WRAP}${KEEP_PLACE}`)
    },
    stop: () => bar.stop(),
  }
}

/** How many bytes there are to read; null when that cannot be told beforehand. */
async function sizeOf({ inputs, output }: Pick<Config, 'inputs' | 'output'>, root: string): Promise<number | null> {
  if (inputs.includes('-')) return null
  const files = await discover(inputs, root, output)
  if (files.some(({ name }) => /\.(?:gz|zst|zip|warc)$/i.test(name))) return null
  let size = 0
  for (const { path } of files) size += (await stat(path)).size
  return size
}
