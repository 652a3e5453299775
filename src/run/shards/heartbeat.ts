import { stat, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'

/** How often a lock's file is written anew, and after how long without it its holder counts as dead; milliseconds. */
export interface Rhythm {
  readonly beat: number
  readonly silence: number
}

export const RHYTHM: Rhythm = { beat: 5000, silence: 60_000 }

/** Opens the file once: should the lock be taken over, this writes to what was moved away. */
const BEATING = `
const { writeSync, openSync } = require('node:fs')
const { path, text, beat } = require('node:worker_threads').workerData
const file = openSync(path, 'r+')
const write = () => { try { writeSync(file, text, 0) } catch {} }
write()
setInterval(write, beat)
`

/**
 * Writes a file anew again and again, so that the time of its last change shows that this process lives.
 *
 * In a thread of its own: this one may read an article for longer than a silence may last. It begins with the second beat, since
 * most runs have ended by then.
 */
export function heartbeat(path: string, text: string, { beat }: Rhythm): { readonly stop: () => Promise<void> } {
  let thread: Worker | null = null
  const timer = setTimeout(() => {
    thread = new Worker(BEATING, { eval: true, workerData: { path, text, beat }, execArgv: [], env: {} })
    thread.on('error', () => {}) // the lock has gone
    thread.unref()
  }, beat).unref()
  return {
    stop: async () => {
      clearTimeout(timer)
      await thread?.terminate()
    },
  }
}

/**
 * Whether a file's holder is heard of: waits for the next beat, or until the silence has lasted for long enough.
 *
 * Only times that the file system gives are compared, those of two machines never.
 *
 * @param own a file of ours beside it
 */
export async function isHeard(path: string, own: string, { beat, silence }: Rhythm): Promise<boolean> {
  const first = await changed(path)
  for (let last = first; last !== null; last = await changed(path)) {
    if (last !== first) return true
    await writeFile(own, '')
    const now = await changed(own)
    if (now === null || now - last > silence) return false
    await pause(Math.min(beat, silence) / 2)
  }
  return false // released meanwhile
}

async function changed(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null)
  return found?.mtimeMs ?? null
}
