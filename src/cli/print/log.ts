import type { Rejected } from '../../model/rejected.ts'
import type { Progress } from '../../run/work/progress.ts'
import { oneLine } from './one-line.ts'
import { figuresOf, megabytes, progressBar } from './progress.ts'
import { rejectionLine } from './rejected.ts'

/** Reports the progress of a run on standard error, to a person or to a program. */
export interface Log {
  readonly progress: (progress: Progress) => void
  /** Takes lines of `rejected.jsonl`. */
  readonly rejected: (lines: string) => void
  readonly say: (line: string) => void
  readonly stop: () => void
}

/** How much is reported of what was rejected: nothing, the first few, or all. */
type Loudness = 'quiet' | 'plain' | 'verbose'

/** How many rejections are reported one by one without --verbose; the rest are in rejected.jsonl. */
const REPORTED = 3

/** A bar on a terminal, and lines for what a person should know. */
export async function logForPerson(loudness: Loudness): Promise<Log> {
  const bar = await progressBar(loudness === 'quiet')
  const most = loudness === 'verbose' ? Number.POSITIVE_INFINITY : REPORTED
  let count = 0
  return {
    progress: bar.update,
    rejected: (lines) => {
      for (const rejected of recordsOf(lines)) {
        if (rejected.kind === 'passed-over') {
          if (loudness === 'verbose') bar.log(rejectionLine(rejected))
          continue
        }
        count++
        if (count <= most) bar.log(rejectionLine(rejected))
        else if (count === most + 1) bar.log('more was rejected: see rejected.jsonl, or run with --verbose')
      }
    },
    say: (line) => {
      if (loudness !== 'quiet') bar.log(oneLine(line))
    },
    stop: bar.stop,
  }
}

/** One JSON line per event: `said`, `rejected`, and once a second `progress`. */
export function logForProgram(write = (line: string): unknown => process.stderr.write(line)): Log {
  const began = performance.now()
  let last = Number.NEGATIVE_INFINITY
  const event = (name: string, more: object) => write(`${JSON.stringify({ event: name, ...more })}\n`)
  const tell = (progress: Progress) => {
    const seconds = (performance.now() - began) / 1000
    const { articles, rejected, rate, done } = figuresOf(progress, seconds)
    event('progress', {
      ...{ articles, rejected, claims: progress.counts.claims.written, shards: progress.shards },
      ...{ seconds: rounded(seconds), articlesPerSecond: rounded(rate), done: done === null ? null : rounded(done, 4) },
      secondsLeft: done === null ? null : secondsLeft(progress, seconds),
      megabytes: megabytes(),
    })
  }
  let held: Progress | null = null
  return {
    rejected: (lines) => {
      for (const { source, kind, code, reason } of recordsOf(lines))
        event(kind === 'passed-over' ? 'passed-over' : 'rejected', { ...source, code, reason })
    },
    progress: (progress) => {
      held = progress
      if (performance.now() - last < 1000) return
      last = performance.now()
      held = null
      tell(progress)
    },
    say: (line) => event('said', { message: line }),
    stop: () => {
      if (held !== null) tell(held)
      held = null
    },
  }
}

function secondsLeft({ bytes }: Progress, seconds: number): number | null {
  const done = bytes.done - bytes.before
  if (bytes.all === null || done <= 0) return null
  return Math.ceil((seconds * (bytes.all - bytes.done)) / done)
}

function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits))
}

function recordsOf(lines: string): Rejected[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Rejected)
}
