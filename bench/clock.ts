import { readFileSync } from 'node:fs'

/** Processor time so far, in seconds: of this thread, and of the whole process with V8's threads that compile and collect garbage. */
export interface ProcessorTime {
  readonly main: number
  readonly all: number
}

const NANOSECONDS = 1e9
const MICROSECONDS = 1e6

/** Linux only: it reads /proc. Processor time, not the wall's, since others use the machine too. */
export function processorTime(): ProcessorTime {
  const { user, system } = process.cpuUsage()
  const [running = '0'] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ', 1)
  return { main: Number(running) / NANOSECONDS, all: (user + system) / MICROSECONDS }
}

/** What some work took. */
export function timed(work: () => void): ProcessorTime {
  const began = processorTime()
  work()
  const ended = processorTime()
  return { main: ended.main - began.main, all: ended.all - began.all }
}
