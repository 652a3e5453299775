import { readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../src/model/config.ts'
import { run } from '../src/run/run.ts'
import { peek } from '../src/run/work/peek.ts'
import { thisThread } from '../src/run/work/this-thread.ts'
import { until } from '../src/run/work/until.ts'
import { folderWith } from './program.ts'
import { warcOf } from './warc.ts'
import { zipOf } from './zip.ts'

/** A source that says when it is closed, as the bytes of a file close their file. */
function source(onClose: () => void) {
  return (async function* () {
    try {
      for (let i = 0; ; i++) yield i
    } finally {
      onClose()
    }
  })()
}

describe('a source that is not read to its end is closed', () => {
  it('when the signal has come', async () => {
    const stop = new AbortController()
    let closed = 0
    for await (const item of until(
      source(() => closed++),
      stop.signal,
    ))
      if (item === 3) stop.abort()
    expect(closed).toBe(1)
  })

  it('when its reader breaks off', async () => {
    let closed = 0
    for await (const item of until(
      source(() => closed++),
      new AbortController().signal,
    ))
      if (item === 3) break
    expect(closed).toBe(1)
  })

  it('when it was only looked at', async () => {
    let closed = 0
    const { letGo } = await peek(
      source(() => closed++),
      (first) => first.length > 2,
    )
    await letGo()
    expect(closed).toBe(1)
  })
})

const line = (i: number) => `${JSON.stringify({ id: `n${i}`, text: `At least ${i} people were killed in Ganja.` })}\n`
const lines = Array.from({ length: 3000 }, (_, i) => line(i)).join('')
const page = `<html><body><article><p>${'At least two people were killed in Ganja on Tuesday. '.repeat(9)}</p></article>`

/** The files below a folder that this process has open; null where the system does not tell. */
function openIn(folder: string): string[] | null {
  try {
    return readdirSync('/proc/self/fd').flatMap((name) => {
      try {
        const path = readlinkSync(`/proc/self/fd/${name}`)
        return path.startsWith(folder) ? [path] : []
      } catch {
        return []
      }
    })
  } catch {
    return null
  }
}

describe.skipIf(openIn('/') === null)('an interrupted run leaves no file open', () => {
  const forms: [name: string, bytes: string | Uint8Array][] = [
    ['a.jsonl', lines],
    ['a.json', `[${lines.trim().replaceAll('\n', ',')}]`],
    ['a.csv', `id,text\n${Array.from({ length: 3000 }, (_, i) => `c${i},At least ${i} people died.\n`).join('')}`],
    ['a.jsonl.gz', gzipSync(lines)],
    ['a.zip', zipOf(Array.from({ length: 300 }, (_, i) => ({ name: `${i}.txt`, content: `In ${i} towns.` })))],
    ['a.warc', warcOf(Array.from({ length: 300 }, (_, i) => ({ body: page, url: `https://example.org/${i}` })))],
  ]
  it.each(forms)('of %s', async (name, bytes) => {
    const root = await folderWith({ [name]: bytes })
    const config = configSchema.parse({ inputs: [name], workers: 1, queue: { batch: 2, waiting: 1 } })
    const stop = new AbortController()
    const onProgress = () => stop.abort()
    const { record } = await run({ config, root, signal: stop.signal, onProgress, pool: thisThread(config) })
    expect(record.ended).toBe('interrupted')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(openIn(join(root, ''))).toEqual([])
  })
})
