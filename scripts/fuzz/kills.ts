import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type Attack, pick } from './attack.ts'
import { PROGRAM } from './built.ts'
import { archiveOf, bytesIn, leftIn, momentIn, remove } from './runs.ts'

const SIGNALS = ['SIGKILL', 'SIGKILL', 'SIGINT', 'SIGTERM'] as const

/** Runs of the program that are killed at random moments and given again: the same bytes, and nothing left behind. */
export async function kills(articles: number): Promise<Attack> {
  const input = archiveOf(articles)
  const calm = join(input, 'calm')
  const began = performance.now()
  await ended(input, calm, 2)
  const duration = performance.now() - began
  const expected = bytesIn(calm)
  return {
    name: 'kills',
    share: 1,
    attempt: async (lot, number) => {
      const output = join(input, `out-${number}`)
      const signal = pick(lot, SIGNALS)
      const moment = momentIn(lot, duration)
      const workers = pick(lot, [0, 1, 2, 3])
      const found = (what: string) => ({ attack: 'kills', what, input: JSON.stringify({ signal, moment, workers }) })
      try {
        await ended(input, output, workers, { after: moment, signal })
        const { code, stderr } = await ended(input, output, pick(lot, [1, 2]))
        if (code !== 2 || bytesIn(output) !== expected)
          return found(`resumed to other bytes, exit code ${code}: ${stderr}`)
        if (leftIn(output).length > 0) return found(`left ${leftIn(output).join(', ')}`)
        if (/Warning|at .*:\d+:\d+/.test(stderr)) return found(stderr)
      } finally {
        remove(output)
      }
      return null
    },
    close: async () => remove(input),
  }
}

interface Kill {
  readonly after: number
  readonly signal: (typeof SIGNALS)[number]
}

function ended(
  cwd: string,
  output: string,
  workers: number,
  kill?: Kill,
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  const args = [PROGRAM, 'run', 'a.jsonl', 'b.jsonl', '-o', output, '--workers', `${workers}`, '--keep', 'always']
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  const timer = kill && setTimeout(() => child.kill(kill.signal), kill.after)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, stderr })
    })
  })
}
