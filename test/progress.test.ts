import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { logForProgram } from '../src/cli/print/log.ts'
import { oneLine } from '../src/cli/print/one-line.ts'
import { progressBar } from '../src/cli/print/progress.ts'
import { timeLeft } from '../src/cli/print/time-left.ts'
import { nothing } from '../src/run/outcomes/tally.ts'
import type { Progress } from '../src/run/work/progress.ts'

/** A terminal that remembers what it was sent. */
function terminal(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 120 })
  return { stream, sent: () => String(stream.read() ?? '') }
}

function progressOf(all: number | null): Progress {
  return {
    counts: { ...nothing(), articles: { ...nothing().articles, read: 7, written: 5, rejected: 2 } },
    read: 7,
    shards: { done: 1, before: 0, all: 2 },
    bytes: { done: 50, before: 0, all },
  }
}

async function drawn(isTTY: boolean, quiet: boolean, all: number | null): Promise<string> {
  const { stream, sent } = terminal(isTTY)
  const bar = await progressBar(quiet, stream)
  bar.update(progressOf(all))
  bar.log('rejected: one')
  bar.stop()
  return sent()
}

describe('the progress bar', () => {
  it('shows share, count, rate, rejected and memory on a terminal, and leaves the cursor as it was', async () => {
    const sent = await drawn(true, false, 100)
    expect(sent).toMatch(/=+-+ 50% {2}7 articles {2}\d+ a second {2}2 rejected {2}\d+ MB/)
    expect(sent).toContain('rejected: one\n')
    expect(sent.lastIndexOf('\x1b[?25h')).toBeGreaterThan(sent.lastIndexOf('\x1b[?25l'))
  })
  it('shows no share where the end is not known', async () => {
    const sent = await drawn(true, false, null)
    expect(sent).toMatch(/7 articles {2}\d+ a second/)
    expect(sent).not.toContain('%')
  })
  it.each([
    ['a pipe', false, false],
    ['quiet', true, true],
  ])('is not there for %s, where only lines are said', async (_why, isTTY, quiet) => {
    expect(await drawn(isTTY, quiet, 100)).toBe('rejected: one\n')
  })
})

describe('the log for programs', () => {
  const told = (all: number | null): Record<string, unknown>[] => {
    const lines: string[] = []
    const log = logForProgram((line) => lines.push(line))
    log.say('Going on.')
    log.rejected(
      `${JSON.stringify({ source: { file: 'a.txt', record: null }, code: 'empty', reason: 'It is empty.' })}\n`,
    )
    for (let i = 0; i < 3; i++) log.progress(progressOf(all))
    log.stop()
    return lines.map((line) => JSON.parse(line))
  }
  it('is a line of JSON an event, progress at most once a second and at the end', () => {
    expect(told(100).map(({ event }) => event)).toEqual(['said', 'rejected', 'progress', 'progress'])
  })
  it('says how far, how fast, how long, how much was rejected and how much memory it takes', () => {
    expect(told(100)[2]).toMatchObject({
      ...{ articles: 7, rejected: 2, claims: 0, done: 0.5, shards: { done: 1, before: 0, all: 2 } },
      ...{ articlesPerSecond: expect.any(Number), secondsLeft: expect.any(Number), megabytes: expect.any(Number) },
    })
  })
  it('makes no end up that is not known', () => {
    expect(told(null)[2]).toMatchObject({ done: null, secondsLeft: null })
  })
})

describe('what is said to a person', () => {
  const times: [seconds: number, done: number, left: string][] = [
    [60, 0.25, '3m 0s left'],
    [10, 0.5, '10s left'],
    [3600, 0.1, '9h 0m left'],
    [0.2, 0.5, ''],
    [10, 0, ''],
    [10, Number.NaN, ''],
  ]
  it.each(times)('after %d s, %d done: "%s"', (seconds, done, left) => {
    expect(timeLeft(seconds, done)).toBe(left)
  })
  it('is one line without control characters', () => {
    expect(oneLine('two\r\n lines\x1b[2J\x9b\u2028end')).toBe('two lines [2J end')
  })
})
