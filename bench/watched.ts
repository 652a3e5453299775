import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a program took, with all processes and threads that it started. */
export interface Watched {
  readonly seconds: number
  /** Processor seconds of each process's first thread, and of all other threads together. */
  readonly processor: { readonly main: number; readonly others: number }
  /** Megabytes in memory of all its processes, each time that was looked, and how many articles had been read by then. */
  readonly memory: readonly { readonly articles: number; readonly megabytes: number }[]
}

/** Milliseconds between two looks. */
const EVERY = 250
const TICKS = 100

/** Runs node programs, beside each other, to their end and looks at them meanwhile. Linux only: it reads /proc. */
export async function watched(programs: readonly (readonly string[])[], cwd: string): Promise<Watched> {
  const began = performance.now()
  const memory: { articles: number; megabytes: number }[] = []
  const threads = new Map<string, number>()
  let articles = 0
  const ended = programs.map((parameters) => {
    const child = spawn(process.execPath, parameters, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-10_000)
      for (const [, count] of chunk.matchAll(/"event":"progress","articles":(\d+)/g)) articles = Number(count)
    })
    return {
      child,
      end: new Promise<void>((resolve, reject) => {
        child.on('close', (code) =>
          code === 0 || code === 2
            ? resolve()
            : reject(new Error(`${parameters.join(' ')} ended with ${code}: ${said}`)),
        )
      }),
    }
  })
  const look = () => {
    const processes = ended.flatMap(({ child }) => (child.pid === undefined ? [] : [child.pid]))
    memory.push({ articles, megabytes: processes.reduce((sum, pid) => sum + residentOf(pid), 0) })
    for (const pid of processes)
      for (const [thread, seconds] of threadsOf(pid)) threads.set(`${pid}/${thread}`, seconds)
  }
  const timer = setInterval(look, EVERY)
  await Promise.all(ended.map(({ end }) => end)).finally(() => clearInterval(timer))
  const isMain = (name: string) => name.split('/')[0] === name.split('/')[1]
  const sum = (main: boolean) =>
    [...threads].reduce((total, [name, seconds]) => total + (isMain(name) === main ? seconds : 0), 0)
  return { seconds: (performance.now() - began) / 1000, processor: { main: sum(true), others: sum(false) }, memory }
}

function residentOf(pid: number): number {
  const status = read(`/proc/${pid}/status`)
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024
}

function threadsOf(pid: number): [thread: string, seconds: number][] {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) => {
      // The name, in brackets, may have spaces in it; user and system time are the 12th and 13th field after it.
      const fields = read(`/proc/${pid}/task/${thread}/stat`)
        .replace(/^.*\) /s, '')
        .split(' ')
      return [thread, (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS]
    })
  } catch {
    return []
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // it has just ended
  }
}
