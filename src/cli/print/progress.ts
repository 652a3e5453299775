import type { Progress } from '../../run/work/progress.ts'
import { timeLeft } from './time-left.ts'

/** Shows how far a run has come. */
interface Bar {
  readonly update: (progress: Progress) => void
  /** Prints a line without disturbing the bar. */
  readonly log: (line: string) => void
  readonly stop: () => void
}

/** Where the bar is drawn; a test passes a terminal that records. */
type Terminal = NodeJS.WritableStream & { readonly isTTY?: boolean }

/** Control sequences: the bar turns wrapping off, which would cut off a long line. */
const [CLEAR_LINE, WRAP, NO_WRAP] = ['\r\x1b[K', '\x1b[?7h', '\x1b[?7l']
/** When it ends, the bar goes back to the saved position: after the line, which it would otherwise overwrite. */
const KEEP_PLACE = '\x1b7'

/** A bar with rate, time left, rejected inputs and memory on a terminal's standard error; in a pipe, or when quiet, only the lines. */
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
    gracefulExit: false, // an interrupted run still writes: its caller stops the bar
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

/** The figures of a run's progress that are shown. */
export function figuresOf({ counts, read, bytes }: Progress, seconds: number) {
  const { all } = bytes
  // How much of a packed file has been read is an estimate, and must not pass the end.
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

/** Memory of the process and all its threads. */
export function megabytes(): number {
  return Math.round(process.memoryUsage.rss() / 2 ** 20)
}

function drawn(done: number): string {
  const full = Math.round(done * 24)
  return '='.repeat(full) + '-'.repeat(24 - full)
}
