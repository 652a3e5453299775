import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { articleFrom } from '../src/input/article.ts'
import type { Article } from '../src/model/article.ts'
import { configSchema } from '../src/model/config.ts'
import type { Rejected } from '../src/model/rejected.ts'
import { pipeline } from '../src/pipeline.ts'
import { thisThread } from '../src/run/work/this-thread.ts'
import { workerThreads } from '../src/run/work/worker-threads.ts'
import { watch } from './let-go.ts'

const STUBBORN = fileURLToPath(new URL('./workers/stubborn.mjs', import.meta.url))
const config = configSchema.parse({ limits: { articleSeconds: 1, threadMegabytes: 128 } })

function articles(...texts: string[]): Article[] {
  return texts.map((text, i) => articleFrom({ text, id: `${i}` }, { file: `${i}.txt`, record: null, format: 'text' }))
}

const linesIn = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8').split('\n').filter(Boolean)

describe('worker threads', () => {
  const rows: [why: string, texts: string[], lines: string[], codes: string[]][] = [
    ['a calm batch comes back whole', ['a', 'b'], ['0', '1'], []],
    ['an article that hangs is given up, the others are not', ['a', 'hang', 'b'], ['0', '2'], ['time-limit']],
    ['an article that ends its thread takes no other with it', ['die', 'a', 'b'], ['1', '2'], ['worker-crashed']],
    ['an article on which the thread throws', ['a', 'throw', 'b'], ['0', '2'], ['worker-crashed']],
    ['the only article', ['hang'], [], ['time-limit']],
    ['nothing but bad ones', ['die', 'hang', 'throw'], [], ['worker-crashed', 'time-limit', 'worker-crashed']],
    ['two bad ones in one batch', ['hang', 'a', 'die'], ['1'], ['time-limit', 'worker-crashed']],
  ]
  it.each(rows)('%s', async (_why, texts, lines, codes) => {
    const pool = workerThreads(config, 1, STUBBORN)
    try {
      const outcome = await pool.work(articles(...texts))
      expect(outcome.inputs).toBe(texts.length)
      expect(linesIn(outcome.articles)).toEqual(lines)
      expect(linesIn(outcome.rejected).map((line) => (JSON.parse(line) as Rejected).code)).toEqual(codes)
    } finally {
      await pool.close()
    }
  })

  it('what a batch came to is held by nobody but who asked for it', async () => {
    const pool = workerThreads(config, 1, STUBBORN)
    const outcomes = watch()
    const see = async () => {
      outcomes.see(await pool.work(articles('a')))
    }
    for (let i = 0; i < 20; i++) await see()
    expect(await outcomes.held()).toBeLessThan(5)
    await pool.close()
  })

  it('an article that fills the memory', async () => {
    const patient = configSchema.parse({ limits: { articleSeconds: 50, threadMegabytes: 64 } })
    const pool = workerThreads(patient, 1, STUBBORN)
    const outcome = await pool.work(articles('a', 'swell', 'b'))
    await pool.close()
    expect(linesIn(outcome.articles)).toEqual(['0', '2'])
    expect(linesIn(outcome.rejected).map((line) => JSON.parse(line))).toMatchObject([
      { code: 'memory-limit', article: '1' },
    ])
  })

  it('a thread that runs out of memory while it is being ended for the time it takes', async () => {
    const pool = workerThreads(config, 1, STUBBORN)
    try {
      const codes: string[] = []
      for (let delay = 300; delay < 900; delay += 50) {
        const { rejected } = await pool.work(articles(`swell after ${delay}`))
        codes.push(...linesIn(rejected).map((line) => (JSON.parse(line) as Rejected).code))
      }
      expect(codes.filter((code) => code !== 'time-limit' && code !== 'memory-limit')).toEqual([])
      expect(codes).toHaveLength(12)
      expect(linesIn((await pool.work(articles('a', 'b'))).articles)).toEqual(['0', '1'])
    } finally {
      await pool.close()
    }
  })

  it('counts what the time limit cut off', async () => {
    const pool = workerThreads(config, 1, STUBBORN)
    const outcome = await pool.work(articles('hang'))
    await pool.close()
    expect(outcome.counts.articles).toMatchObject({ read: 1, written: 0, rejected: 1, cutOff: 1 })
  })

  it('refuses nobody for a thread that never comes to an article', async () => {
    const pool = workerThreads(config, 1, fileURLToPath(new URL('./workers/none.mjs', import.meta.url)))
    await expect(pool.work(articles('a', 'b'))).rejects.toThrow(/^The worker threads cannot be started: .*none\.mjs/)
    await pool.close()
  })
})

describe('this thread', () => {
  it('gives an article up when its time is over, and reads the next', async () => {
    const read = pipeline(config)
    const { work } = thisThread(config, (article) => {
      if (article.text === 'hang') for (;;);
      return read(article)
    })
    const { articles: written, counts } = await work(articles('a', 'hang', 'b'))
    expect(linesIn(written).map((line) => JSON.parse(line).id)).toEqual(['0', '2'])
    expect(counts.articles).toMatchObject({ read: 3, written: 2, cutOff: 1 })
  })
})
