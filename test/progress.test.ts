import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { oneLine } from '../src/cli/print/one-line.ts'
import { progressBar } from '../src/cli/print/progress.ts'
import { timeLeft } from '../src/cli/print/time-left.ts'
import { nothing } from '../src/run/tally.ts'
import { folderWith } from './program.ts'

/** A terminal that remembers what it was sent. */
function terminal(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 120 })
  return { stream, sent: () => String(stream.read() ?? '') }
}

async function drawn(isTTY: boolean, quiet: boolean, inputs: string[]): Promise<string> {
  const root = await folderWith({ 'a.txt': 'x'.repeat(100) })
  const { stream, sent } = terminal(isTTY)
  const bar = await progressBar({ inputs, output: 'output' }, root, quiet, stream)
  bar.update({ counts: { ...nothing(), articles: { ...nothing().articles, read: 7 } }, characters: 50 })
  bar.log('rejected: one')
  bar.stop()
  return sent()
}

describe('the progress bar', () => {
  it('shows share, count and rate on a terminal, and leaves the cursor as it was', async () => {
    const sent = await drawn(true, false, ['a.txt'])
    expect(sent).toMatch(/=+-+ 50% {2}7 articles {2}\d+ a second/)
    expect(sent).toContain('rejected: one\n')
    expect(sent.lastIndexOf('\x1b[?25h')).toBeGreaterThan(sent.lastIndexOf('\x1b[?25l'))
  })
  it('shows no share where the end is not known', async () => {
    const sent = await drawn(true, false, ['-'])
    expect(sent).toMatch(/7 articles {2}\d+ a second/)
    expect(sent).not.toContain('%')
  })
  it.each([
    ['a pipe', false, false],
    ['quiet', true, true],
  ])('is not there for %s, where only lines are said', async (_why, isTTY, quiet) => {
    expect(await drawn(isTTY, quiet, ['a.txt'])).toBe('rejected: one\n')
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
