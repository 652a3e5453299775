import type { Progress } from '../../run/work/progress.ts'
import { timeLeft } from './time-left.ts'

/** What shows how far a run is. */
export interface Bar {
  readonly update: (progress: Progress) => void
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

/** A bar with rate, time left, rejected inputs and memory on a terminal's standard error; in a pipe, and when it shall be quiet, only what is said. */
export async function progressBar(quiet: boolean, terminal: Terminal = process.stderr): Promise<Bar> {
  const log = (line: string) => {
    terminal.write(`${line}\n`)
  }
  if (quiet || !terminal.isTTY) return { update: () => {}, log, stop: () => {} }
  const { SingleBar } = await import('cli-progress')
  const bar = new SingleBar({
    format: '{share}{articles} articles  {rate} a second  {rejected}{memory} MB  {left}',
    stream: terminal,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
    barCompleteChar: '=',
    barIncompleteChar: '-',
    gracefulExit: false, // an interrupted run still writes: whoever runs it stops the bar
  })
  const began = performance.now()
  bar.start(1, 0, { share: '', articles: 0, rate: 0, rejected: '', memory: megabytes(), left: '' })
  return {
    update: (progress) => {
      const { articles, rejected, rate, done, left } = figuresOf(progress, (performance.now() - began) / 1000)
      bar.update(done ?? 0, {
        share: done === null ? '' : `${drawn(done)} ${Math.floor(done * 100)}%  `,
        ...{ articles, rate: Math.round(rate), memory: megabytes(), left },
        rejected: rejected === 0 ? '' : `${rejected} rejected  `,
      })
    },
    log: (line) => {
      terminal.write(`${CLEAR_LINE}${WRAP}${line}\n${NO_WRAP}${KEEP_PLACE}`)
    },
    stop: () => bar.stop(),
  }
}

/** What a person wants to know of a run's progress. */
export function figuresOf({ counts, read, bytes }: Progress, seconds: number) {
  const { all } = bytes
  // How much of a packed file is read can only be guessed, and must not pass the end.
  const share = (of: number) => (all === null ? null : Math.min(0.99, of / Math.max(1, all)))
  const done = share(bytes.done)
  const now = all === null ? 0 : (bytes.done - bytes.before) / Math.max(1, all - bytes.before)
  return {
    articles: counts.articles.read,
    rejected: counts.articles.rejected,
    rate: read / Math.max(0.001, seconds),
    done,
    left: timeLeft(seconds, Math.min(0.99, now)),
  }
}

/** What the process and all its threads hold. */
export function megabytes(): number {
  return Math.round(process.memoryUsage.rss() / 2 ** 20)
}

function drawn(done: number): string {
  const full = Math.round(done * 24)
  return '='.repeat(full) + '-'.repeat(24 - full)
}
